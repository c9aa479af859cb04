import { describe, expect, it, test } from 'vitest';
import { breakLines, drawShareImage, lettersOf, shareImages } from '../../../src/output/share-image.ts';

/** Every letter half as wide as high. */
const widthOf = (text: string, size: number) => (text.length * size) / 2;

describe('breakLines', () => {
  it.each<[string, string, number, readonly string[]]>([
    ['what fits stays on one line', 'Báo chí', 100, ['Báo chí']],
    ['what does not is broken at a space', 'Báo chí', 30, ['Báo', 'chí']],
    ['lines are of much the same length', 'Phát thanh, truyền thanh', 90, ['Phát thanh,', 'truyền thanh']],
    ['a long word has a line of its own', 'a thongtindoingoai b', 20, ['a', 'thongtindoingoai', 'b']],
    ['white space is folded', ' Báo \n chí ', 100, ['Báo chí']],
    ['nothing gives no line', '', 100, []],
  ])('%s', (_, text, width, lines) => {
    expect(breakLines(text, 10, width, widthOf)).toEqual(lines);
  });
});

describe('drawShareImage', () => {
  const draw = (title: string) => drawShareImage({ path: '/x.png', label: 'Chủ đề', title }, widthOf);
  const sizes = (svg: string) => [...svg.matchAll(/font-size="(\d+)"/g)].map((match) => Number(match[1]));

  it('names the site and says what the title is', () => {
    const svg = draw('Thông tin đối ngoại');
    expect(svg).toContain('Thanh Hóa · Tư liệu');
    expect(svg).toContain('>Chủ đề<');
    expect(svg).toContain('>Thông tin đối ngoại<');
  });

  it('writes a long title smaller, and cuts one that fits no size', () => {
    const [short, long] = [draw('Báo chí'), draw('chữ '.repeat(30))].map((svg) => Math.max(...sizes(svg)));
    expect(long).toBeLessThan(short ?? 0);
    const endless = draw('chữ '.repeat(300));
    expect(endless).toContain('…</text>');
    expect(endless.split('<text').length - 1).toBe(3 + 4);
  });

  it('takes a title for text, never for markup', () => {
    expect(draw('Báo & <đài>')).toContain('Báo &amp; &lt;đài>');
  });
});

test('there is an image of the site and of each topic, and its letters are known', () => {
  const images = shareImages([{ id: 'bao-chi', name: 'Báo chí Ặ' }]);
  expect(images.map(({ path }) => path)).toEqual(['/anh/trang.png', '/anh/chu-de/bao-chi.png']);
  expect([...'ChủđềẶThanh…'].filter((letter) => !lettersOf(images).includes(letter))).toEqual([]);
});
