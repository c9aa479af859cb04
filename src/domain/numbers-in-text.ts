import { bodyOf, readAgent, readIssuerBeside, type Said } from './citation-issuers.ts';
import {
  continuesList,
  isSomethingElse,
  lawBefore,
  typeBefore,
  typeFurtherBefore,
  type TypeWord,
} from './citation-context.ts';
import { readDateBeside, type DateReading } from './citation-dates.ts';
import { readNumber, type DocumentNumber } from './document-number.ts';
import { isLegislature } from './issuer-symbols.ts';
import { NOT_INSIDE, NUMBER } from './number-grammar.ts';
import type { Place } from './place.ts';

/**
 * Finds the document numbers of a block of text with what stands around them, in order. The check of a text and its page
 * ask for the same blocks: the last answers are kept.
 */
export function readNumbers(text: string, place: Place): readonly NumberInText[] {
  if (!/\d/.test(text)) return [];
  const known = lastAnswers.get(place) ?? new Map<string, readonly NumberInText[]>();
  lastAnswers.set(place, known);
  const answer = known.get(text) ?? findNumbers(text, place);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(text, answer);
  return answer;
}

const lastAnswers = new WeakMap<Place, Map<string, readonly NumberInText[]>>();

/** More than a text has blocks. */
const MOST_KEPT = 200;

function findNumbers(text: string, place: Place): readonly NumberInText[] {
  const found: NumberInText[] = [];
  const candidates = new RegExp(CANDIDATE);
  for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
    const one = readOne(text, match, found.at(-1), place);
    candidates.lastIndex = one?.reach ?? match.index + (match.groups?.['digits']?.length ?? 1);
    if (one) found.push(one);
  }
  return shareIssuers(found);
}

function readOne(
  text: string,
  match: RegExpExecArray,
  last: NumberInText | undefined,
  place: Place,
): NumberInText | null {
  const read = readNumber(match);
  if (!read) return null;
  const start = match.index;
  const after = last?.reach ?? 0;
  const before = typeBefore(text, start);
  const gap = text.slice(after, before?.start ?? start);
  const listed = last !== undefined && continuesList(gap);
  const parted = before ? null : readParted(text, start, read.number, place);
  const own = before ?? parted?.word ?? null;
  const word = own ?? (listed ? last.word : null);
  const isNamed = own ? own.numbered || fitsName(read.number, own) : listed && fitsList(read.number, last);
  if (!read.sure && !isNamed) return null;
  const end = start + read.length;
  if (isSomethingElse(text, start, end)) return null;
  const agent = before && readAgent(text, before, read.number, place, after);
  const beside = readBeside(text, end, read.number, place);
  return {
    start,
    end,
    number: read.number,
    word: word ?? (isLegislature(read.number.issuer ?? '') ? lawBefore(text, start) : null),
    listed,
    closely: listed && !gap.includes(';'),
    date: beside.date ?? parted?.date ?? agent?.date ?? null,
    said: beside.said ?? parted?.said ?? agent ?? null,
    leads: !beside.said && (agent ?? parted?.said ?? null) !== null,
    reach: beside.end,
  };
}

/** A type whose date or issuer stands before the number: "Quyết định ngày 26/12/2013 của UBND tỉnh số …". */
function readParted(text: string, start: number, number: DocumentNumber, place: Place): Parted | null {
  const word = typeFurtherBefore(text, start);
  const between = word && readBeside(text.slice(0, start), word.end, number, place);
  return between && /^\s{0,3},?\s{0,3}số\s?:?\s{0,4}$/iu.test(text.slice(between.end, start))
    ? { ...between, word }
    : null;
}

/** Without "số" between, "Công văn 126/SKHĐT" is a number, but "hướng dẫn 12/UBND xã" counts, "Kế hoạch 2014/UBND" dates. */
function fitsName(number: DocumentNumber, { type }: TypeWord): boolean {
  if (number.type !== null) return true;
  return DISPATCHED.has(type) && bodyOf(number) !== undefined && !/^(?:19|20)\d\d$/.test(number.digits);
}

/** "các Công văn số 126/SKHĐT, 127/SKHĐT" goes on; "Công văn số 126/SKHĐT, 12/HTX" does not. */
function fitsList(number: DocumentNumber, last: NumberInText): boolean {
  return last.word !== null && (number.issuer === last.number.issuer || bodyOf(number) !== undefined);
}

/** The date and the issuer behind a number, in either order. */
function readBeside(text: string, from: number, number: DocumentNumber, place: Place): Beside {
  let date: DateReading | null = null;
  let said: Said | null = null;
  let end = from;
  for (let step = 0; step < 3; step += 1) {
    const day: DateReading | null = date ? null : readDateBeside(text, end, number.year);
    const body: Said | null = day || said ? null : readIssuerBeside(text, end, number, place);
    date ??= day;
    said ??= body;
    end = day?.end ?? body?.end ?? end;
  }
  return { date, said, end };
}

/**
 * In a list, an issuer that is named once holds for all numbers of its symbol: the one who acts for those that follow
 * ("UBND tỉnh ban hành 12/QĐ-UBND và 13/KH-UBND"), the one behind the last for those before it.
 */
function shareIssuers(found: readonly NumberInText[]): NumberInText[] {
  const shared = [...found];
  const share = (from: number, to: number): void => {
    const [giver, taker] = [shared[from], shared[to]];
    if (!giver?.said || !taker || taker.said || !sameBody(giver.number, taker.number)) return;
    shared[to] = { ...taker, said: giver.said, leads: giver.leads };
  };
  for (const [index, { listed }] of found.entries()) {
    if (listed && shared[index - 1]?.leads) share(index - 1, index);
  }
  for (const [index, { closely }] of [...found.entries()].reverse()) {
    if (closely && !shared[index]?.leads) share(index, index - 1);
  }
  return shared;
}

/** Whether two numbers bear the symbol of one body, whatever the term of the Assembly. */
function sameBody(one: DocumentNumber, other: DocumentNumber): boolean {
  return one.issuer === other.issuer || (bodyOf(one) !== undefined && bodyOf(one) === bodyOf(other));
}

/** Names of types that are not verbs as well, and whose numbers may open with the issuer. */
const DISPATCHED: ReadonlySet<string> = new Set([
  ...[
    'Công văn',
    'Văn bản',
    'Công điện',
    'Quyết định',
    'Nghị định',
    'Nghị quyết',
    'Chỉ thị',
    'Thông tư',
    'Luật',
  ],
]);

const CANDIDATE = new RegExp(`(?=\\d)${NOT_INSIDE}${NUMBER}`, 'gu');

/** What stands behind a number. */
interface Beside {
  readonly date: DateReading | null;
  readonly said: Said | null;
  /** Where the date and the issuer end. */
  readonly end: number;
}

/** What stands between a type and a number. */
interface Parted extends Beside {
  readonly word: TypeWord;
}

/** A document number at its place in a text. */
export interface NumberInText {
  readonly start: number;
  readonly end: number;
  readonly number: DocumentNumber;
  readonly word: TypeWord | null;
  /** Whether it goes on with the list that the citation before it is in. */
  readonly listed: boolean;
  /** Whether only a comma or "và" parts it from that one; behind a semicolon each has an issuer of its own. */
  readonly closely: boolean;
  readonly date: DateReading | null;
  readonly said: Said | null;
  /** Whether the issuer was named before the number, as the one who issues it. */
  readonly leads: boolean;
  /** Where the number's date and issuer end. */
  readonly reach: number;
}
