import { expect, it } from 'vitest';
import { renderMarkdown } from './render.ts';

const TWINS = [
  'Sáng 8/1/2014, Sở TT&TT Thanh Hóa tổ chức hội nghị tổng kết năm.',
  'Sáng 8/1/2014, Sở TT&TT Thanh Hóa còn trao bằng khen cho các đơn vị.',
  'Đoạn khác hẳn.',
];

it.each([
  ['one that begins alike is deleted', TWINS.slice(1)],
  ['one that begins alike is rewritten', ['Viết lại từ đầu.', ...TWINS.slice(1)]],
  ['others are added above', ['Sáng 8/1/2014, Sở TT&TT mở cửa.', 'Thêm.', ...TWINS]],
  ['all are put in another order', TWINS.toReversed()],
])('an address holds when %s', async (_, edited) => {
  const [, second, third] = await idsOf(TWINS);
  expect(await idsOf(edited)).toEqual(expect.arrayContaining([second, third]));
});

it('an address holds when a late word of its own paragraph changes', async () => {
  const long = `${TWINS[0]} Hội nghị diễn ra sáng ngày hôm đó ở thành phố.`;
  expect(await idsOf([long])).toEqual(await idsOf([long.replace('thành phố', 'thị xã')]));
});

it('no two paragraphs share an address, even when they are the same', async () => {
  const ids = await idsOf([...TWINS, ...TWINS]);
  expect(new Set(ids).size).toBe(6);
});

async function idsOf(paragraphs: readonly string[]): Promise<string[]> {
  const { html } = renderMarkdown(paragraphs.join('\n\n'));
  return [...html.matchAll(/<p id="([^"]*)"/g)].map((match) => match[1] ?? '');
}
