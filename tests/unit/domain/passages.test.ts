import { describe, expect, it } from 'vitest';
import { passageAt } from '../../../src/domain/passages.ts';
import type { RunningText } from '../../../src/domain/running-text.ts';
import { sentenceEnds } from '../../../src/domain/sentences.ts';

/** The passage around the number 12/QĐ-UBND of a text. */
function passageOf(text: string): string {
  const start = text.indexOf('12/QĐ-UBND');
  return passageAt(plain(text), start, start + 10).passage;
}

/** A running text of prose alone. */
function plain(text: string): RunningText {
  return { text, objects: [] };
}

describe('passageAt', () => {
  it('folds white space and says where the span is', () => {
    const text = 'Một.  Theo\n12/QĐ-UBND\u00A0 thì \t hoãn. Hai.';
    const start = text.indexOf('12/');
    expect(passageAt(plain(text), start, start + 10)).toEqual({
      passage: 'Theo 12/QĐ-UBND thì hoãn.',
      at: 5,
    });
  });

  it('folds white space in the span too', () => {
    const text = 'Theo 12 /\n QĐ-UBND thì hoãn.';
    const { passage, at } = passageAt(plain(text), 5, 18);
    expect(passage.slice(at, at + 12)).toBe('12 / QĐ-UBND');
  });

  it.each([
    ['Một. Theo 12/QĐ-UBND. Hai.', 'Theo 12/QĐ-UBND.', 'full stops'],
    ['Một! Theo 12/QĐ-UBND? Hai.', 'Theo 12/QĐ-UBND?', 'other marks'],
    ['Một… Theo 12/QĐ-UBND... Hai.', 'Theo 12/QĐ-UBND...', 'an ellipsis before a capital'],
    ['Một; Theo 12/QĐ-UBND; Hai.', 'Một; Theo 12/QĐ-UBND; Hai.', 'semicolons stay inside'],
    ['Gồm a, b... và 12/QĐ-UBND.', 'Gồm a, b... và 12/QĐ-UBND.', 'an ellipsis before a small letter'],
    ['“Theo 12/QĐ-UBND.” Ông nói.', '“Theo 12/QĐ-UBND.”', 'closing quotes belong to the sentence'],
    ['(Theo 12/QĐ-UBND.) Hai.', '(Theo 12/QĐ-UBND.)', 'so do brackets'],
    ['Ở TP. Thanh Hóa có 12/QĐ-UBND.', 'Ở TP. Thanh Hóa có 12/QĐ-UBND.', 'a city in short'],
    ['TS. Nguyễn Văn A nêu 12/QĐ-UBND.', 'TS. Nguyễn Văn A nêu 12/QĐ-UBND.', 'a title'],
    ['PGS. TS. Lê B nêu 12/QĐ-UBND.', 'PGS. TS. Lê B nêu 12/QĐ-UBND.', 'two titles'],
    ['Ông N. V. Tám nêu 12/QĐ-UBND.', 'Ông N. V. Tám nêu 12/QĐ-UBND.', 'initials'],
    [
      'Ngày 5.6.2013 có 1.789 trạm theo 12/QĐ-UBND.',
      'Ngày 5.6.2013 có 1.789 trạm theo 12/QĐ-UBND.',
      'dots in numbers',
    ],
    ['Số 45/QĐ.UB thay 12/QĐ-UBND.', 'Số 45/QĐ.UB thay 12/QĐ-UBND.', 'a dot in a symbol'],
    ['Họp năm 2013. Theo 12/QĐ-UBND.', 'Theo 12/QĐ-UBND.', 'a year ends a sentence'],
    ['1. Theo 12/QĐ-UBND.', '1. Theo 12/QĐ-UBND.', 'the number of a list'],
    ['Một. 2.1. Theo 12/QĐ-UBND.', '2.1. Theo 12/QĐ-UBND.', 'the number of a list within a text'],
    ['II. Theo 12/QĐ-UBND.', 'II. Theo 12/QĐ-UBND.', 'a Roman number'],
    ['Điều 3. Theo 12/QĐ-UBND.', 'Điều 3. Theo 12/QĐ-UBND.', 'an article'],
    ['Một. 12/QĐ-UBND có hiệu lực.', '12/QĐ-UBND có hiệu lực.', 'a sentence that opens with a number'],
    ['Một. “12/QĐ-UBND” có hiệu lực.', '“12/QĐ-UBND” có hiệu lực.', 'a sentence that opens with a quote'],
    ['Một. - Theo 12/QĐ-UBND', '- Theo 12/QĐ-UBND', 'a bullet'],
    ['Theo 12/QĐ-UBND', 'Theo 12/QĐ-UBND', 'no mark at all'],
    ['12/QĐ-UBND', '12/QĐ-UBND', 'nothing but the number'],
  ])('of %j is %j', (text, passage, reason) => {
    expect(passageOf(text), reason).toBe(passage);
  });

  it('shows what stands for objects, in that sentence alone', () => {
    const text = 'Xem \uFFFC. Theo \uFFFC và 12/QĐ-UBND\uFFFC thì \uFFFC hoãn. Hết \uFFFC.';
    const shown = ['đây', 'báo cáo của Sở', '', 'a & b', 'rồi'];
    const objects = [...text.matchAll(/\uFFFC/g)].map(({ index: at }, index) => ({
      at,
      shown: shown[index] ?? '',
    }));
    const start = text.indexOf('12/');
    expect(passageAt({ text, objects }, start, start + 10)).toEqual({
      passage: 'Theo báo cáo của Sở và 12/QĐ-UBND thì a & b hoãn.',
      at: 23,
    });
  });

  it('counts the words of objects, too, where it cuts', () => {
    const objects = Array.from({ length: 10 }, (_, at) => ({ at, shown: 'chữ '.repeat(70) }));
    const { passage, at } = passageAt({ text: `${'\uFFFC'.repeat(10)}12/QĐ-UBND`, objects }, 10, 20);
    expect(passage).toMatch(/^…chữ .* 12\/QĐ-UBND$/);
    expect(at).toBeLessThanOrEqual(1000);
    expect(passage.slice(at)).toBe('12/QĐ-UBND');
  });

  it('cuts a sentence that goes on for too long, and says so', () => {
    const long = 'chữ '.repeat(400);
    const { passage, at } = passageAt(plain(`${long}12/QĐ-UBND ${long}`), 1600, 1610);
    expect(passage.slice(at, at + 10)).toBe('12/QĐ-UBND');
    expect(passage).toMatch(/^…chữ /);
    expect(passage).toMatch(/ chữ…$/);
    expect(passage.length).toBeLessThan(2050);
  });

  it('does not mark a cut where the text ends', () => {
    expect(passageOf(`${'chữ '.repeat(200)}12/QĐ-UBND`)).toMatch(/^chữ/);
  });
});

describe('sentenceEnds', () => {
  it('are offsets behind the marks', () => {
    expect(sentenceEnds('Một. Hai! (Ba.) Bốn')).toEqual([4, 9, 15]);
  });

  it('are none in a text without marks', () => {
    expect(sentenceEnds('Một hai ba')).toEqual([]);
  });
});
