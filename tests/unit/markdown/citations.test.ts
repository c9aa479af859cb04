import { describe, expect, it } from 'vitest';
import type { ReportCitation } from '../../../src/domain/citation.ts';
import { renderMarkdown } from './render.ts';

function citationsOf(markdown: string): readonly ReportCitation[] {
  return renderMarkdown(markdown).page.citations;
}

describe('the citations that the pipeline lists in a page’s data', () => {
  it('are whole: number, date, issuer, passage, place in the page and in the file', async () => {
    const markdown =
      'Một câu.\nHọp xong. Theo Quyết định số 1789 /QĐ-UBND ngày 5/6/2013,\ncác huyện làm ngay. Hết.';
    expect(citationsOf(markdown)).toEqual([
      {
        text: '1789 /QĐ-UBND',
        number: '1789/QĐ-UBND',
        type: 'Quyết định',
        issued: '2013-06-05',
        year: 2013,
        issuer: 'UBND tỉnh Thanh Hóa',
        issuerFrom: 'default',
        passage: 'Theo Quyết định số 1789 /QĐ-UBND ngày 5/6/2013, các huyện làm ngay.',
        at: 19,
        anchor: 'dan-1789-qd-ubnd',
        line: 2,
        column: 30,
      },
    ]);
  });

  it.each([
    [
      'in the order of the page',
      '2/QĐ-UBND, 1/QĐ-UBND\n\n> 3/QĐ-UBND',
      ['2/QĐ-UBND', '1/QĐ-UBND', '3/QĐ-UBND'],
    ],
    [
      'with those of a footnote where it is written',
      'A.[^a]\n\n[^a]: 1/QĐ-UBND\n\n2/QĐ-UBND',
      ['1/QĐ-UBND', '2/QĐ-UBND'],
    ],
    ['none where there are none', 'Không có số nào.', []],
    ['none of an empty text', '', []],
  ])('stand %s', async (_, markdown, numbers) => {
    expect(citationsOf(markdown).map(({ number }) => number)).toEqual(numbers);
  });

  it.each([
    ['plain text', '\n\nTheo 1789/QĐ-UBND', [3, 6]],
    ['a second line', 'Một\nhai 1789/QĐ-UBND', [2, 5]],
    ['behind a link', '[một](https://example.org) 1789/QĐ-UBND', [1, 28]],
    ['inside emphasis', 'Theo **1789/QĐ-UBND**', [1, 8]],
    ['split by emphasis', 'Theo *17*89/QĐ-UBND', [1, 7]],
    ['in a list', '- một\n- 1789/QĐ-UBND', [2, 3]],
    ['in a table', '| a | b |\n| --- | --- |\n| x | 1789/QĐ-UBND |', [3, 7]],
  ] as const)('know their line and column in the file: %s', async (_, markdown, place) => {
    const [only, ...others] = citationsOf(markdown);
    expect(others).toEqual([]);
    expect([only?.line, only?.column]).toEqual(place);
  });

  it('find their number again in their passage', async () => {
    const citations = citationsOf(
      'Câu đầu. Theo **1789/QĐ-\nUBND** và 12/KH-UBND.\n\n| Ngày | Số |\n| --- | --- |\n| 6/6/2013 | 1895/QĐ-UBND |',
    );
    expect(citations).toHaveLength(3);
    for (const { text, passage, at } of citations) {
      const shown = text.replace(/\s+/g, ' ');
      expect(passage.slice(at, at + shown.length)).toBe(shown);
    }
  });

  it.each([
    [
      'a link',
      'Theo [báo *của* `Sở`](https://example.org), 1789/QĐ-UBND đã có.',
      'Theo báo của Sở, 1789/QĐ-UBND đã có.',
    ],
    ['code', 'Gõ `a < b` rồi mở 1789/QĐ-UBND.', 'Gõ a < b rồi mở 1789/QĐ-UBND.'],
    ['an address', 'Xem https://example.org và 1789/QĐ-UBND.', 'Xem https://example.org và 1789/QĐ-UBND.'],
    ['no mark of a note', 'Theo 1789/QĐ-UBND[^a] thì hoãn.\n\n[^a]: Hết.', 'Theo 1789/QĐ-UBND thì hoãn.'],
    ['a line’s break', 'Theo\\\n1789/QĐ-UBND.', 'Theo 1789/QĐ-UBND.'],
    [
      'the beginning of a long link',
      `[${'chữ '.repeat(100)}](a) 1789/QĐ-UBND`,
      `${'chữ '.repeat(75)}… 1789/QĐ-UBND`,
    ],
  ])('show in their passage %s', async (_, markdown, passage) => {
    const [first] = citationsOf(markdown);
    expect(first?.passage).toBe(passage);
    expect(first?.passage.slice(first.at, first.at + 12)).toBe('1789/QĐ-UBND');
  });

  it('take their day from the cell of their row', async () => {
    const [first] = citationsOf('| Số | Ngày |\n| --- | --- |\n| 1895/QĐ-UBND | 6/6/2013 |');
    expect([first?.issued, first?.passage]).toEqual(['2013-06-06', '1895/QĐ-UBND · 6/6/2013']);
  });

  it('are counted by the links of the page, each with the anchor that it names', async () => {
    const { html, page } = renderMarkdown(
      '## 1789/QĐ-UBND\n\n1789/QĐ-UBND, *1789/QĐ*-UBND\n\n| 1789/QĐ-UBND |\n| --- |',
    );
    const links = [...html.matchAll(/<a href="#dan-chieu:(\d+)" class="citation" id="([^"]+)"/g)];
    const { citations } = page;
    expect(links.map(([, index, id]) => [Number(index), id])).toEqual(
      citations.map(({ anchor }, index) => [index, anchor]),
    );
    expect(new Set(citations.map(({ anchor }) => anchor)).size).toBe(4);
  });
});
