import { fold } from '../../../src/domain/fold.ts';
import { mendTonePlacement } from '../../../src/domain/tone-placement.ts';
import type { QueryRow } from './query-table.ts';

/**
 * Where the right page stands among the results: 1 for the first; 0 where it is missing. Where nothing must be found, 1
 * for no results and 0 for any.
 *
 * A made page is as right as the expected one where a reader could have meant either: where its title holds the very words
 * of the query, or what the row says that they mean; where it is a document of the day, or of a number that begins with
 * the digits, that are all that was typed.
 */
export function placeOf({ query, says, day, expect }: Asking, results: readonly Result[]): number {
  if (expect.length === 0) return results.length === 0 ? 1 : 0;
  const begun = /^\d+$/.test(query) ? new RegExp(`^van-ban/\\d{4}/${query}`) : null;
  const isRight = (result: Result): boolean =>
    expect.some((start) => result.path.startsWith(start)) ||
    holds(result.title, says ?? query) ||
    (day !== undefined && result.path.startsWith('van-ban/') && result.day === day) ||
    begun?.test(result.path) === true;
  return results.findIndex(isRight) + 1;
}

/** Which part of some answers has its right page among the first `places` results, in percent. */
export function hits(answers: readonly { readonly place: number }[], places: number): number {
  const hit = answers.filter(({ place }) => place > 0 && place <= places);
  return (100 * hit.length) / answers.length;
}

/** The value below which a share of all values lies: 0.5 for the median, 1 for the largest. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

type Asking = Pick<QueryRow, 'query' | 'says' | 'day' | 'expect'>;

/** A page that was found. */
export interface Result {
  /** From the site's root, without a leading slash. */
  readonly path: string;
  readonly title: string;
  /** Of a document its issue, of a report what it reports; ISO. */
  readonly day: string;
}

/** Whether a title holds a phrase, of which the last word may be half typed; with its accents where it has any. */
function holds(title: string, phrase: string): boolean {
  const spell =
    fold(phrase) === phrase.toLowerCase() ? fold : (text: string) => mendTonePlacement(text.toLowerCase());
  const words = (text: string): string =>
    ` ${spell(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()}`;
  return words(title).includes(words(phrase));
}
