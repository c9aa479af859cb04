import { fold } from '../domain/fold.ts';
import { mendTonePlacement } from '../domain/tone-placement.ts';
import { repairKeys } from './key-repair.ts';
import { readNumber, type NumberQuery } from './number-query.ts';
import { joinNumbers, plainDays } from './search-copy.ts';
import { swapI } from './i-or-y.ts';

/**
 * Understands what a reader typed: a number or date to look up, a text for the engine, and other wordings of that text.
 * Never throws, whatever the query; only its first 200 characters and 12 words count.
 *
 * @param words the site's abbreviations and topics, for the other wordings
 * @example understand('quy chế email', words).variants // ['quy chế thư điện tử công vụ']
 */
export function understand(query: string, words: SearchWords = NO_WORDS): Query {
  const literal = query.slice(0, MAX_LENGTH).toWellFormed().normalize('NFC').replace(INVISIBLE, '').trim();
  const text = cleanText(literal);
  return {
    literal,
    text,
    folded: foldWords(text),
    number: numberOf(literal),
    variants: variantsOf(text, words),
  };
}

/**
 * A text as the engine gets it: words apart, numbers and days in one form, tones in the new style, nothing else.
 *
 * @example cleanText('“QĐ 1789 / QĐ – UBND”: hoà') // 'QĐ 1789 QĐ UBND hòa'
 */
export function cleanText(text: string): string {
  const clean = mendTonePlacement(plainDays(joinNumbers(text)))
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/[ðɖ]/g, 'đ')
    .replace(/(?<=\p{L})&(?=\p{L})/gu, '')
    .replace(/(?<=\d)\/(?=\d{1,2}\/\d{4}(?!\d)|\d{4}(?!\d))/g, KEPT_SLASH);
  // A class of what words are made of takes a tenth of the time to prepare that one of all else does.
  const words = clean.match(/[\p{L}\p{M}\p{N}\u2215]+/gu) ?? [];
  return words
    .slice(0, MAX_WORDS)
    .map((word) => word.replaceAll(KEPT_SLASH, '/').slice(0, MAX_WORD))
    .join(' ');
}

/** The folded words of a text that a page must hold to be a real match. */
export function foldWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a reader's words mean for the search. */
export interface Query {
  /** The words as typed, bounded, for messages. */
  readonly literal: string;
  /** What the engine is asked; empty where nothing of the query can be looked for. */
  readonly text: string;
  readonly folded: readonly string[];
  readonly number: NumberQuery | null;
  /** Other wordings of `text` that mean the same here, at most three. */
  readonly variants: readonly string[];
}

/** The site's own words as {@link searchWords} prepares them: what abbreviations stand for, what else topics are called. */
export interface SearchWords {
  readonly abbreviations: readonly Replacement[];
  readonly names: readonly Replacement[];
  /** The topics by name in the order of the dictionary, as phones take long to get ready for it. */
  readonly topics: readonly (readonly [id: string, name: string])[];
}

/**
 * Prepares the words of a site for {@link understand}, when the site is built: texts as the engine gets them, the
 * longest first.
 *
 * @param topics in the order of the dictionary
 */
export function searchWords(
  glossary: Readonly<Record<string, string>>,
  topics: readonly Topic[],
): SearchWords {
  const clean = (pairs: readonly Replacement[]) =>
    longestFirst(pairs.map(([from, to]) => [cleanText(from), cleanText(to)] as const));
  return {
    abbreviations: clean(Object.entries(glossary)),
    names: clean(topics.flatMap(({ name, also }) => also.map((other) => [other, name] as const))),
    topics: topics.map(({ id, name }) => [id, name] as const),
  };
}

interface Topic {
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
}

/** A number as typed, or as typed with a Vietnamese keyboard off: "quyeets ddinhj 1789". */
function numberOf(literal: string): NumberQuery | null {
  const number = readNumber(literal);
  const repaired = number === null || number.certain ? null : repairKeys(literal);
  return repaired === null ? number : readNumber(repaired);
}

const NO_WORDS: SearchWords = { abbreviations: [], names: [], topics: [] };
const MAX_LENGTH = 200;
const MAX_WORDS = 12;
const MAX_WORD = 40;
const MAX_VARIANTS = 3;
const KEPT_SLASH = '\u2215';

/** Zero-width and direction marks, which no reader means: they come with pasted text. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;

/** Abbreviations written out, the longest phrase abbreviated, another name of a topic, and "lí" for "lý". */
function variantsOf(text: string, { abbreviations, names }: SearchWords): string[] {
  const candidates = [
    abbreviations.reduce((result, [short, long]) => replaceWords(result, short, long), text),
    replaceFirst(text, names),
    replaceFirst(text, longestFirst(abbreviations.map(([short, long]) => [long, short] as const))),
    swapI(text),
  ];
  const seen = new Set([fold(text)]);
  return candidates
    .filter((candidate) => {
      const isNew = !seen.has(fold(candidate));
      seen.add(fold(candidate));
      return isNew;
    })
    .slice(0, MAX_VARIANTS);
}

type Replacement = readonly [from: string, to: string];

function longestFirst(replacements: readonly Replacement[]): readonly Replacement[] {
  return [...replacements].sort(([a], [b]) => b.length - a.length);
}

function replaceFirst(text: string, replacements: readonly Replacement[]): string {
  for (const [from, to] of replacements) {
    // "thư điện tử" is already in "thư điện tử công vụ": nothing is gained by naming it twice. Nor is it for "báo" in
    // "báo chí", which is how "báo chí, xuất bản" begins.
    if (findWords(text, to) || (startsWith(to, from) && findWords(text, beginning(to, from)))) continue;
    const replaced = replaceWords(text, from, to);
    if (replaced !== text) return replaced;
  }
  return text;
}

function startsWith(name: string, other: string): boolean {
  return `${fold(name)} `.startsWith(`${fold(other)} `);
}

/** As much of a name as another name that it starts with, and one word more. */
function beginning(name: string, other: string): string {
  return name
    .split(' ')
    .slice(0, other.split(' ').length + 1)
    .join(' ');
}

/** Replaces whole words. Those that the new ones begin or end with and that stand there already are not said twice. */
function replaceWords(text: string, from: string, to: string): string {
  const place = findWords(text, from);
  if (!place) return text;
  const words = text.split(' ');
  const before = words.slice(0, place.at);
  const named = to.split(' ');
  const after = words.slice(place.at + place.length);
  // "trạm BTS" written out is "trạm thu phát sóng", "mail công vụ" is "thư điện tử công vụ".
  return [...before.slice(0, before.length - overlap(before, named)), ...named]
    .concat(after.slice(overlap(named, after)))
    .slice(0, MAX_WORDS)
    .join(' ');
}

/** How many of the last words of one text are the first ones of another. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const longest = Math.min(one.length, other.length);
  const lengths = Array.from({ length: longest }, (_, i) => longest - i);
  const folded = (words: readonly string[]) => fold(words.join(' '));
  return lengths.find((length) => folded(one.slice(-length)) === folded(other.slice(0, length))) ?? 0;
}

/** Where a phrase stands in a text, which may lack its accents but have no others: "bao" is said for "bão", "báo" is not. */
function findWords(text: string, phrase: string): { at: number; length: number } | null {
  const words = text.toLowerCase().split(' ');
  const wanted = phrase.toLowerCase().split(' ');
  const isSaid = (word: string, typed?: string) => word !== '' && (typed === word || typed === fold(word));
  for (let at = 0; at + wanted.length <= words.length; at++) {
    if (wanted.every((word, i) => isSaid(word, words[at + i]))) return { at, length: wanted.length };
  }
  return null;
}
