import { describe, expect, it } from 'vitest';
import { citationHref } from '../../../src/domain/citation-links.ts';
import { placeMarginNotes, type MarginNote } from '../../../src/domain/margin-notes.ts';

const link = (index: number, text = String(index)) =>
  `<a href="${citationHref(index)}" class="citation" id="dan-${index}">${text}</a>`;
const marked = (index: number, order: number) =>
  `<a href="${citationHref(index)}" class="citation" id="dan-${index}" data-note="${order}">${index}</a>`;
const note = (order: number, title: string | null = null): MarginNote => {
  return { order, number: `${order}/QĐ`, issued: null, undated: null, title };
};
const aside = (content: string) =>
  `<small class="note" aria-hidden="true" data-pagefind-ignore>${content}</small>`;

describe('placeMarginNotes', () => {
  it('says number, day and title right behind the citation', () => {
    const notes = [
      { order: 1, number: '1789/QĐ-UBND', issued: '2013-06-05', undated: null, title: 'Quy chế' },
    ];
    expect(placeMarginNotes(`<p>Theo ${link(0)}.</p>`, notes)).toBe(
      `<p>Theo ${marked(0, 1)}${aside('<b>1789/QĐ-UBND</b> 5/6/2013<span>Quy chế</span>')}.</p>`,
    );
  });

  it('says what is known in the place of a day that is not', () => {
    const html = placeMarginNotes(`<p>${link(0)}</p>`, [{ ...note(1), undated: 'năm 2013' }]);
    expect(html).toBe(`<p>${marked(0, 1)}${aside('<b>1/QĐ</b> năm 2013')}</p>`);
  });

  it.each<[string, string, readonly MarginNote[], string]>([
    [
      'what is not known is left out',
      `<p>${link(0)}</p>`,
      [note(1)],
      `<p>${marked(0, 1)}${aside('<b>1/QĐ</b>')}</p>`,
    ],
    [
      'a document that is cited again has its number there, and no second note',
      `<p>${link(0)} ${link(1)} ${link(2)}</p>`,
      [note(1), note(2), note(1)],
      `<p>${marked(0, 1)}${aside('<b>1/QĐ</b>')} ${marked(1, 2)}${aside('<b>2/QĐ</b>')} ${marked(2, 1)}</p>`,
    ],
    [
      'a citation that the list does not know stays as it is',
      `<p>${link(7)}</p>`,
      [note(1)],
      `<p>${link(7)}</p>`,
    ],
    [
      'notes of a table stand before it, in its order',
      `<div class="table-scroll"><table><tr><td>${link(0)}</td></tr><tr><td>${link(1)}</td></tr></table></div><p>${link(2)}</p>`,
      [note(1), note(2), note(3)],
      `${aside('<b>1/QĐ</b>')}${aside('<b>2/QĐ</b>')}<div class="table-scroll"><table><tr><td>${marked(0, 1)}</td></tr><tr><td>${marked(1, 2)}</td></tr></table></div><p>${marked(2, 3)}${aside('<b>3/QĐ</b>')}</p>`,
    ],
    [
      'a title is text, not markup',
      `<p>${link(0)}</p>`,
      [note(1, 'Báo & <b>đài</b>')],
      `<p>${marked(0, 1)}${aside('<b>1/QĐ</b><span>Báo &amp; &lt;b>đài&lt;/b></span>')}</p>`,
    ],
  ])('%s', (_, html, notes, expected) => {
    expect(placeMarginNotes(html, notes)).toBe(expected);
  });

  it('gives eight citations of one paragraph a note each', () => {
    const sentence = (index: number) => `Quyết định ${link(index)} về một việc mà câu này kể ra. `;
    const html = `<p>${Array.from({ length: 8 }, (_, index) => sentence(index)).join('')}</p>`;
    expect(countNotes(placeMarginNotes(html, manyNotes(8)))).toBe(8);
  });

  it('leaves notes to the list where they would drift more than a screen from their lines', () => {
    const html = `<p>${Array.from({ length: 200 }, (_, index) => link(index)).join(', ')}</p>`;
    const placed = countNotes(placeMarginNotes(html, manyNotes(200)));
    expect(placed).toBeGreaterThan(8);
    expect(placed).toBeLessThan(20);
  });

  it('gives each of 200 citations its note where the text is long enough for them', () => {
    const paragraph = (index: number) => `<p>${link(index)} ${'chữ '.repeat(90)}</p>`;
    const html = Array.from({ length: 200 }, (_, index) => paragraph(index)).join('');
    expect(countNotes(placeMarginNotes(html, manyNotes(200)))).toBe(200);
  });
});

function manyNotes(count: number): MarginNote[] {
  const title = 'Quy chế quản lý nhà nước về thông tin đối ngoại trên địa bàn tỉnh';
  return Array.from({ length: count }, (_, index) => note(index + 1, title));
}

function countNotes(html: string): number {
  return html.split('<small class="note"').length - 1;
}
