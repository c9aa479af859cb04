import type { IsoDate } from './dates.ts';

/**
 * How the issuer of a citation became known: written beside it, told by its symbol (`-CP`, `-BTTTT`), or the site's
 * default, also where the symbol tells the kind of body (`-UBND`, `-STTTT`) and the site's place is supplied.
 */
export type IssuerSource = 'text' | 'symbol' | 'default';

/** A place in a running text that names a document. Positions are UTF-16 offsets into that text. */
export interface Citation {
  /** The number as the text writes it, what becomes the link: `1789 / QĐ-UBND`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The canonical number: spaces, line breaks and look-alike letters mended, `1789/QĐ-UBND`. */
  readonly number: string;
  /** The document type in Vietnamese (`Quyết định`), from the symbol or else the word before; null where neither tells. */
  readonly type: string | null;
  /** The day of issue that stands beside the number; null too where no calendar has the day that does. */
  readonly issued: IsoDate | null;
  /** The year in the number, else of the date, else of "năm 2013" beside it. */
  readonly year: number | null;
  /** The canonical name of the body whose symbol the number bears: `UBND tỉnh Thanh Hóa` also for its chairman's acts. */
  readonly issuer: string;
  readonly issuerFrom: IssuerSource;
}

/** A citation as a report keeps it: with its passage and its place in the page and in the Markdown file. */
export interface ReportCitation extends Omit<Citation, 'start' | 'end'> {
  /** The sentence around the citation, white space folded. */
  readonly passage: string;
  /** UTF-16 offset of `text` in `passage`. */
  readonly at: number;
  /** The id of the citation's link on the report's page. */
  readonly anchor: string;
  /** Line and column in the Markdown file, both from 1. */
  readonly line: number;
  readonly column: number;
}
