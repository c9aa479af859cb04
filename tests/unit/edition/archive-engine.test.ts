import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { INDEX_OPTIONS, type ArchivePage } from '../../../src/edition/archive.ts';
import { ArchiveEngine } from '../../../src/edition/browser/archive-engine.ts';

const page = (
  path: string,
  title: string,
  content: string,
  kind = 'bai-viet',
  year = '2014',
): ArchivePage => ({
  path,
  title,
  label: title,
  content: `${title} ${content}`,
  meta: { title },
  filters: { loai: [kind], nam: [year] },
  anchors: [],
});

const pages = [
  page('/a/', 'Hội nghị tổng kết', 'Sở đánh giá công tác thông tin đối ngoại và thư điện tử.'),
  page('/b/', 'Quy chế quản lý nhà nước về thông tin đối ngoại', 'Văn bản.', 'van-ban', '2013'),
  page('/c/', 'Thủ tục thuế', 'Thuế của UBND tỉnh, thuế và thuế.'),
];
const index = new MiniSearch<ArchivePage & { id: number }>(INDEX_OPTIONS);
index.addAll(pages.map((one, id) => ({ ...one, id })));
const engine = new ArchiveEngine({ pages, index: JSON.stringify(index) });

const found = async (text: string, filters = {}) =>
  (await engine.search(text, filters)).hits.map(({ id }) => id);

describe('ArchiveEngine', () => {
  it.each([
    ['thong tin doi ngoai', ['/b/', '/a/'], 'a title stands above a text, accents or not'],
    ['THÔNG TIN ĐỐI NGOẠI', ['/b/', '/a/'], 'capitals count as small letters'],
    ['thông tin thuế', [], 'all words must be there'],
    ['do tin', [], 'a whole syllable does not stand for longer ones, though “đối” begins so'],
    ['thu tu', ['/a/'], 'nor does a short one at the end, though “tục” begins so'],
    ['thu dien tu', ['/a/'], 'whole syllables are found as they are'],
    ['thông tin đối ngo', ['/b/', '/a/'], 'the last word may be half typed'],
    ['ubn tinh', ['/c/'], 'what is no syllable may be the beginning of a word'],
    ['xqzzy', [], 'nonsense finds nothing'],
  ])('finds for “%s” %j: %s', async (text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it('narrows by filters, and counts as if there were none', async () => {
    const { hits, counts } = await engine.search('thông tin', { loai: 'van-ban' });
    expect(hits.map(({ id }) => id)).toEqual(['/b/']);
    expect(counts).toEqual([{ loai: { 'bai-viet': 1, 'van-ban': 1 }, nam: { 2013: 1, 2014: 1 } }]);
    expect(await found('thông tin', { loai: 'van-ban', nam: '2014' })).toEqual([]);
  });

  it('gives the positions of the matching words, counted by white space', async () => {
    const [first] = (await engine.search('doi ngoai', {})).hits;
    const { content, matches } = (await first?.load()) ?? { content: '', matches: [] };
    expect(matches.map((at) => content.split(/\s+/)[at])).toEqual(['đối', 'ngoại']);
    expect(first?.words).toEqual(matches);
  });

  it('does not rank a page higher for repeating a word', async () => {
    const { hits } = await engine.search('thuế', {});
    expect(hits.map(({ id }) => id)).toEqual(['/c/']);
    const once = page('/d/', 'Thủ tục thuế', 'Một lần, của UBND tỉnh.');
    const both = new MiniSearch<ArchivePage & { id: number }>(INDEX_OPTIONS);
    both.addAll([once, ...pages].map((one, id) => ({ ...one, id })));
    const again = new ArchiveEngine({ pages: [once, ...pages], index: JSON.stringify(both) });
    const [a, b] = (await again.search('thuế', {})).hits;
    expect(a?.score).toBe(b?.score);
  });
});
