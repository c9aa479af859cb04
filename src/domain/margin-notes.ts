import { shortDate, type IsoDate } from './dates.ts';
import { noBreak } from './no-break.ts';

/**
 * Puts beside the first citation of each document its note, to stand in the margin of the line that cites it: in the
 * text, right behind the citation, or before the table that holds it, which scrolls and would cut it off. Every citation
 * gets its note's number, `data-note`, for paper. The notes repeat the list at the text's end for the eye, so they are
 * hidden from screen readers.
 *
 * Where citations are dense the notes are pushed down below each other. One that would stand more than
 * {@link DRIFT} lines below its citation is left to the list.
 *
 * @param html rendered Markdown whose citations are not filled in yet, see `citationHref`
 * @param notes the note of each citation by its index in the text
 */
export function placeMarginNotes(html: string, notes: readonly MarginNote[]): string {
  const noted = new Set<number>();
  let result = '';
  let from = 0;
  let line = 0;
  let margin = 0;
  let table: number | null = null;

  const noteFor = (note: MarginNote): string => {
    if (noted.has(note.order)) return '';
    noted.add(note.order);
    const top = Math.max(line, margin);
    if (top > line + DRIFT) return '';
    margin = top + heightOf(note);
    return markup(note);
  };

  for (const { 0: whole, index, groups } of html.matchAll(PLACE)) {
    const before = html.slice(from, index);
    line += before.replace(TAG, '').length / LINE;
    from = index + whole.length;
    result += before;
    if (groups?.['index'] === undefined) {
      if (whole.startsWith('<div')) table = result.length;
      if (whole === '</table>') table = null;
      result += whole;
      line += 1;
      continue;
    }
    const note = notes[Number(groups['index'])];
    if (note === undefined) {
      result += whole;
    } else {
      const link = whole.replace('>', ` data-note="${note.order}">`);
      const aside = noteFor(note);
      if (table === null) result += link + aside;
      else {
        result = result.slice(0, table) + aside + result.slice(table) + link;
        table += aside.length;
      }
    }
    line += whole.replace(TAG, '').length / LINE;
  }
  return result + html.slice(from);
}

/** How many lines below its citation a note may stand: about a screen. */
const DRIFT = 24;
/** Letters on a line of text and on one of a note, and the height of the latter in lines of text: near enough. */
const LINE = 66;
const NOTE_LINE = 34;
const NOTE_LINE_HEIGHT = 0.7;

function heightOf({ title }: MarginNote): number {
  return (2 + Math.ceil((title ?? '').length / NOTE_LINE)) * NOTE_LINE_HEIGHT;
}

function markup({ number, issued, undated, title }: MarginNote): string {
  const known = issued === null ? undated : shortDate(issued);
  const day = known === null ? '' : ` ${known}`;
  const about = title === null ? '' : `<span>${escape(noBreak(title))}</span>`;
  return `<small class="note" aria-hidden="true" data-pagefind-ignore><b>${escape(number)}</b>${day}${about}</small>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A citation's link, a table's scrolling region and end, and what ends a line. Links do not nest. */
const PLACE =
  /<a href="#dan-chieu:(?<index>\d+)"[^>]*>.*?<\/a>|<div class="table-scroll"|<\/(?:table|p|h\d|li|tr)>/gs;
const TAG = /<[^>]*>/g;

/** What stands in the margin beside the first citation of a document, or of a number of no known document. */
export interface MarginNote {
  /** Its place in the list of what is cited, from 1; the same for every citation of that document. */
  readonly order: number;
  readonly number: string;
  readonly issued: IsoDate | null;
  /** What is said in the place of a day that is not known. */
  readonly undated: string | null;
  readonly title: string | null;
}
