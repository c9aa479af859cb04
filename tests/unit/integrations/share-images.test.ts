import { describe, expect, it } from 'vitest';
import { withDrawing } from '../../../src/integrations/share-images.ts';
import { lettersOf, shareImageSize } from '../../../src/output/share-image.ts';

describe('withDrawing', () => {
  it('draws the same bytes every time', async () => {
    expect(await pngOf('Thư điện tử công vụ')).toEqual(await pngOf('Thư điện tử công vụ'));
  });

  it('draws a PNG of the size that pages promise', async () => {
    const png = Buffer.from(await pngOf('Báo chí'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      shareImageSize.width,
      shareImageSize.height,
    ]);
  });

  it.each(['E Ê', 'Ê Ễ', 'Ă Ặ', 'ư ữ', 'd đ', 'ơ ợ', 'Y Ỵ'])('tells %s apart', async (pair) => {
    const [plain = '', marked = ''] = pair.split(' ');
    expect(await pngOf(marked)).not.toEqual(await pngOf(plain));
    expect(await pngOf(marked)).not.toEqual(await pngOf(''));
  });
});

async function pngOf(title: string): Promise<Uint8Array> {
  const image = { path: '/x.png', label: '', title };
  let png = new Uint8Array();
  await withDrawing(lettersOf([image]), (draw) => {
    png = new Uint8Array(draw(image));
  });
  return png;
}
