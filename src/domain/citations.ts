import type { Citation } from './citation.ts';
import {
  continuesList,
  isSomethingElse,
  lawBefore,
  typeBefore,
  typeFurtherBefore,
  type TypeWord,
} from './citation-context.ts';
import { readDateBeside, type DateReading } from './citation-dates.ts';
import { bodyOf, readAgent, readIssuerBeside, type Said } from './citation-issuers.ts';
import { readNumber, type DocumentNumber } from './document-number.ts';
import { typeOf } from './document-types.ts';
import { isLegislature } from './issuer-symbols.ts';
import { defaultIssuer, issuerOf } from './issuers.ts';
import { NOT_INSIDE, NUMBER } from './number-grammar.ts';
import type { Place } from './place.ts';
import { typeOfSymbol } from './type-symbols.ts';

/**
 * Finds the citations of documents in one block of running text (a paragraph, heading, cell or list item), in order.
 * What is not text (code, links, images) is to be replaced by U+FFFC; no citation crosses it. The text is NFC.
 *
 * @param place whose committee, council and departments are meant where the text names none
 * @example findCitations('Quyết định 1789/QĐ-UBND ngày 5/6/2013', thanhHoa)
 * // [{ text: '1789/QĐ-UBND', start: 11, number: '1789/QĐ-UBND', issued: '2013-06-05', year: 2013, … }]
 */
export function findCitations(text: string, place: Place): readonly Citation[] {
  const found: Found[] = [];
  const candidates = new RegExp(CANDIDATE);
  for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
    const one = readCitation(text, match, found.at(-1), place);
    candidates.lastIndex = one?.reach ?? match.index + (match.groups?.['digits']?.length ?? 1);
    if (one) found.push(one);
  }
  return shareIssuers(found).map((one) => toCitation(one, text, place));
}

function readCitation(
  text: string,
  match: RegExpExecArray,
  last: Found | undefined,
  place: Place,
): Found | null {
  const read = readNumber(match);
  if (!read) return null;
  const start = match.index;
  const after = last?.reach ?? 0;
  const gap = text.slice(after, start);
  const listed = last !== undefined && continuesList(gap);
  const before = typeBefore(text, start);
  const parted = before ? null : readParted(text, start, read.number, place);
  const word = before ?? parted?.word ?? (listed ? last.word : null);
  if (!read.sure && !(word && (word.numbered || !looksLikeYear(read.number)))) return null;
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

/** "Kế hoạch 2014/UBND …" speaks of a year unless it says "số". */
function looksLikeYear({ digits, type }: DocumentNumber): boolean {
  return type === null && /^(?:19|20)\d\d$/.test(digits);
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
function shareIssuers(found: readonly Found[]): Found[] {
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

function toCitation({ start, end, number, word, date, said }: Found, text: string, place: Place): Citation {
  const told = issuerOf(number.canonical, place) ?? { name: defaultIssuer(place), from: 'default' };
  return {
    text: text.slice(start, end),
    start,
    end,
    number: number.canonical,
    type: typeNamed(number, word),
    issued: date?.issued ?? null,
    year: number.year ?? date?.year ?? null,
    issuer: said?.name ?? told.name,
    issuerFrom: said ? 'text' : told.from,
  };
}

/** The type by the symbol, unless it has several meanings and the word before is one of them (QĐ: "Quy định"). */
function typeNamed(number: DocumentNumber, word: TypeWord | null): string | null {
  const bySymbol = typeOf(number.canonical);
  if (!word || word.type === 'Văn bản') return bySymbol;
  if (number.type === null) return word.type;
  return typeOfSymbol(number.type)?.names.includes(word.type) ? word.type : bySymbol;
}

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

/** A citation on its way. */
interface Found {
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
