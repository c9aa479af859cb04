import { isLegislature, issuerSymbol } from './issuer-symbols.ts';
import { mendLetters, TAIL_GROUP } from './number-grammar.ts';
import { typeOfSymbol, typeSymbol } from './type-symbols.ts';

/**
 * Reads what the letters of a number mean, from the groups that the grammar has matched: `QĐ` + `-UBND`.
 * Groups at the end that cannot belong to it are left out ("1789/QĐ-UBND - TTXVN").
 *
 * @param head the first group
 * @param tail the other groups, each with what joins it to the one before
 * @param apart whether the writer sets signs apart ("77 / STTTT - CNTT"), so that a blank is not the number's end
 * @returns null where the letters are those of no document
 */
export function readSymbol(head: string, tail: string, apart: boolean): NumberSymbol | null {
  const groups = [...tail.matchAll(TAIL_GROUP)].map(toGroup);
  const type = typeSymbol(head);
  return type === null ? readUntyped(head, groups, apart) : readTyped(type, isLower(head), groups);
}

/** `QĐ-UBND`, `QĐ.UB`, `QĐ/TU`, `QĐ-UBND-HC`, `TTLT-BTTTT-BNV`, `QĐ-UB/1999`, and `QĐ` alone. */
function readTyped(type: string, lower: boolean, groups: readonly Group[]): NumberSymbol {
  const { joint = false, sure = false } = typeOfSymbol(type) ?? {};
  const kept: Group[] = [];
  for (const group of groups) {
    const first = kept.every(isYear);
    if (!(isYear(group) ? !group.spaced : belongs(group, { first, joint, lower }))) break;
    kept.push(group);
  }
  const [issuer, ...others] = kept.filter((group) => !isYear(group));
  const texts = [issuer, ...others].flatMap((group) => group?.text ?? []);
  return {
    ...spelled(type, kept),
    type,
    joint,
    issuer: joint ? texts.join('-') || null : (issuer?.text ?? null),
    unit: joint ? null : texts.slice(1).join('-') || null,
    sure: issuer !== undefined && (issuer.known || sure),
  };
}

/** Whether a group behind the type names the issuer or its unit. Only an issuer may stand apart: "QĐ - UBND". */
function belongs(
  group: Group,
  { first, joint, lower }: { first: boolean; joint: boolean; lower: boolean },
): boolean {
  const { known, spaced, join, raw } = group;
  const symbol = isSymbol(raw) || (lower && isLower(raw));
  if (first) return known || (symbol && raw.length > 1 && spaced !== 'both');
  if (joint) return known || (symbol && !spaced);
  // "QĐ-UBND.UBND tỉnh …": a full stop without its blank, and the next sentence.
  return symbol && !spaced && !(join === '.' && known);
}

/** `UBND-VX1`, `QH13`, `BTC-BTP-TTLT`, and unknown groups, which count only behind the name of a type. */
function readUntyped(head: string, groups: readonly Group[], apart: boolean): NumberSymbol | null {
  const known = issuerSymbol(head);
  if (known === null && (!isSymbol(head) || !/^\p{L}{2}/u.test(head) || runsTogether(head))) return null;
  const lower = isLower(head);
  const strange = groups.findIndex(
    ({ raw, spaced }) =>
      !(isSymbol(raw) || (lower && isLower(raw))) || (spaced && !apart && !/[\d&]/.test(raw)),
  );
  const kept = strange === -1 ? groups : groups.slice(0, strange);
  const first = spell(head);
  const texts = [first, ...kept.filter((group) => !isYear(group)).map(({ text }) => text)];
  const last = typeSymbol(texts.at(-1) ?? '');
  if (last !== null && typeOfSymbol(last)?.joint) {
    return {
      ...spelled(first, kept),
      type: last,
      joint: true,
      issuer: texts.slice(0, -1).join('-'),
      unit: null,
      sure: true,
    };
  }
  // "5/UBND-HĐND" counts bodies; a unit is no body.
  const hasUnit = texts.length > 1 && texts.slice(1).every((text) => issuerSymbol(text) === null);
  // "1012/VX-UBTH": the field that a committee writes on stood before the committee.
  const issuer = texts.find((text) => issuerSymbol(text) !== null) ?? first;
  return {
    ...spelled(first, kept),
    type: null,
    joint: false,
    issuer,
    unit: texts.filter((text) => text !== issuer).join('-') || null,
    sure: known !== null && !lower && !SHORT.has(known) && (isLegislature(known) || hasUnit),
  };
}

function spelled(
  first: string,
  kept: readonly Group[],
): Pick<NumberSymbol, 'letters' | 'year' | 'tailLength'> {
  return {
    letters: first + kept.map(({ join, text }) => join + text).join(''),
    year: kept.filter(isYear).map(({ raw }) => Number(raw))[0] ?? null,
    tailLength: kept.reduce((length, { written }) => length + written.length, 0),
  };
}

function toGroup({ 0: written, groups }: RegExpMatchArray): Group {
  const raw = groups?.['letters'] ?? '';
  const between = groups?.['join'] ?? '';
  const rule = between.trim();
  const [before, after] = [/^\s/.test(between), /\s$/.test(between)];
  return {
    written,
    raw,
    text: spell(raw),
    known: issuerSymbol(raw) !== null,
    join: rule === '.' ? '.' : /[/\u2044\u2215]/.test(rule) ? '/' : '-',
    spaced: before && after ? 'both' : before || after ? 'one' : false,
  };
}

/** A group as the tables spell it (`qd` → `QĐ`, `SGD&DT` → `SGD&ĐT`), unknown ones as written. */
function spell(letters: string): string {
  const mended = mendLetters(letters);
  const spelling = issuerSymbol(mended) ?? (isLower(mended) ? mended.toUpperCase() : mended);
  const at = mended.indexOf('&');
  return at === -1 || spelling.includes('&') ? spelling : `${spelling.slice(0, at)}&${spelling.slice(at)}`;
}

/** Whether a group looks like a symbol and not like a word: `STTTT`, `VX1`, `TTg`, not `Chi` nor `cho`. */
function isSymbol(letters: string): boolean {
  return /^[A-ZĐÐƉ]/.test(letters) && !/^[A-ZĐÐƉ][a-zđ]{2,}$/.test(letters);
}

/** "QĐUBND": a rule is missing, and where is a guess. */
function runsTogether(letters: string): boolean {
  return [2, 3, 4].some((at) => typeSymbol(letters.slice(0, at)) && issuerSymbol(letters.slice(at)));
}

function isLower(letters: string): boolean {
  return letters === letters.toLowerCase();
}

function isYear({ raw }: Group): boolean {
  return /^(?:19|20)\d\d$/.test(raw);
}

/** Symbols of two or three letters that other things bear too; before a unit they need the name of a type. */
const SHORT: ReadonlySet<string> = new Set(['CP', 'TW', 'TU', 'HU', 'QU', 'UB', 'UBT', 'CTN', 'TTT', 'BDT']);

/** What the letters of a number mean. */
export interface NumberSymbol {
  /** The letters in canonical spelling, `QĐ-UBND`. */
  readonly letters: string;
  /** The type's symbol, `QĐ`; null for laws and dispatches. */
  readonly type: string | null;
  /** Whether several bodies issued it together; `issuer` then holds the symbols of all. */
  readonly joint: boolean;
  /** The issuer's symbol, `UBND`; all of them for joint documents, `BTTTT-BNV`; null where there is none (`1789/QĐ`). */
  readonly issuer: string | null;
  /** The issuer's unit, `VX1`. */
  readonly unit: string | null;
  /** A year behind the letters, as some old numbers have it: `QĐ-UB/1999`. */
  readonly year: number | null;
  /** Whether the letters alone make a number; else it takes the name of a type before it ("Công văn số 126/SKHĐT"). */
  readonly sure: boolean;
  /** How much of the tail belongs to the number, in UTF-16 units. */
  readonly tailLength: number;
}

interface Group {
  /** Join and letters as the text has them. */
  readonly written: string;
  readonly raw: string;
  readonly text: string;
  readonly known: boolean;
  readonly join: '-' | '/' | '.';
  readonly spaced: false | 'one' | 'both';
}
