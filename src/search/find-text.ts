import { fold } from '../domain/fold.ts';
import type { TextEngine } from './engine.ts';
import { findWording, joinAnswers, type Bounds, type Found, type WordingAnswer } from './find-wording.ts';
import { mayContinue } from './index-letters.ts';
import { repairKeys } from './key-repair.ts';
import type { Query } from './query.ts';
import { corrections } from './spelling.ts';
import { isSyllable } from './syllable.ts';

/**
 * The pages that answer a text, best first: the text as typed and, until a title answers it, its other wordings; where no
 * page holds all words, the text with mended keys or spelling; at last the pages that hold most of the words.
 *
 * @throws Error when the engine or a part of its index cannot be loaded, also where that shows only in an answer that
 * cannot be
 */
export async function findText(
  engine: TextEngine,
  { text, variants }: Wordings,
  { literal = false, vocabulary, ...bounds }: FindOptions,
): Promise<TextAnswer> {
  const answer = await findWordings(engine, { text, variants }, bounds);
  if (isWhole(answer)) return toAnswer(answer);
  const words = await vocabulary();
  if (!literal) {
    for (const repaired of [repairKeys(text), ...corrections(text, words)]) {
      const better = repaired === null ? null : await findWording(engine, repaired, bounds);
      if (better && isWhole(better)) return { ...toAnswer(better), repaired };
    }
  }
  const partly = { ...bounds, partly: true };
  const scraps = await findWordings(engine, { text, variants }, partly);
  const relaxed = await relax(engine, text, scraps, partly, words);
  if (relaxed.found.length === 0) await expectWords(engine, text, words);
  return relaxed;
}

/**
 * The documents whose titles answer a text, best first, from an engine that knows documents alone.
 *
 * @throws Error when a part of its index cannot be loaded
 */
export async function findTitles(
  documents: TextEngine,
  wordings: Wordings,
  bounds: Bounds,
): Promise<readonly Found[]> {
  for (const variant of wordings.variants) documents.expect?.(variant);
  const { found } = await findWordings(documents, wordings, bounds);
  return found.filter(({ inTitle }) => inTitle);
}

export interface FindOptions extends Bounds {
  /** Whether the text must be looked for as it stands. */
  readonly literal?: boolean;
  /** Gives the folded words of the index, the commonest first; asked only when nothing fits. */
  readonly vocabulary: () => Promise<readonly string[]>;
}

export interface TextAnswer extends Omit<WordingAnswer, 'ids'> {
  /** How many pages there are, loaded or not. */
  readonly total: number;
  /** The text that was looked for instead of what was typed. */
  readonly repaired: string | null;
}

type Wordings = Pick<Query, 'text' | 'variants'>;

/** Another wording that fits as well comes after the typed one. */
const PENALTY = 0.6;

/**
 * Once the words that were asked for stand on the pages found more often than this, what a text may go on to and its other
 * wordings are looked for among the documents alone: words of so many places keep the engine busy each time, and who reads
 * on among so many results narrows them first.
 */
const PLENTY = 100_000;

async function findWordings(
  engine: TextEngine,
  { text, variants }: Wordings,
  bounds: Bounds,
): Promise<WordingAnswer> {
  let answer = await findWording(engine, text, bounds);
  const half = { ...bounds, limit: Math.ceil(bounds.limit / 2) };
  const isSure = () => isWhole(answer) && answer.found[0]?.isSure;
  const asked = async () => {
    const isPlenty = isWhole(answer) && answer.occurrences > PLENTY;
    return (isPlenty ? await engine.documents?.() : null) ?? engine;
  };
  if (mayContinue(text) && !isSure()) {
    answer = joinAnswers(answer, await findContinued(await asked(), text, half));
  }
  for (const variant of variants) {
    if (isSure()) break;
    answer = joinAnswers(answer, await findWording(await asked(), variant, half, { penalty: PENALTY }));
  }
  return answer;
}

/** The pages that hold a text whose last word is so short that the engine takes it for whole: "hội nghị tổ". */
async function findContinued(engine: TextEngine, text: string, bounds: Bounds): Promise<WordingAnswer> {
  const asked = text.split(' ').slice(0, -1).join(' ');
  const answer = await findWording(engine, text, bounds, { asked });
  const found = answer.found.filter(({ missing }) => missing.length === 0);
  return { ...answer, found, ids: new Set(found.map(({ id }) => id)), missing: [] };
}

function isWhole({ found, missing }: WordingAnswer): boolean {
  return found.length > 0 && missing.length === 0;
}

function toAnswer({ ids, ...answer }: WordingAnswer): TextAnswer {
  return { ...answer, total: ids.size, repaired: null };
}

/** The pages that hold most words when no page holds all: without one of the rarest words. */
async function relax(
  engine: TextEngine,
  text: string,
  answer: WordingAnswer,
  bounds: Bounds,
  vocabulary: readonly string[],
): Promise<TextAnswer> {
  const words = text.split(' ');
  const isEnough = ({ missing }: WordingAnswer) => missing.length <= words.length / 3;
  const nothing = { ...toAnswer(answer), found: [], total: 0, missing: [] };
  if (answer.found.length > 0) return isEnough(answer) ? toAnswer(answer) : nothing;
  if (words.length < 3) return nothing;
  const rarity = new Map(vocabulary.map((word, i) => [word, i]));
  const rarest = words
    .map((word, at) => ({ word, at, rank: rarity.get(fold(word)) ?? Infinity }))
    .sort((a, b) => (a.rank === b.rank ? 0 : b.rank - a.rank));
  for (const { word, at } of rarest.slice(0, MOST_DROPPED)) {
    const shorter = await findWording(engine, words.toSpliced(at, 1).join(' '), bounds);
    const whole = { ...shorter, missing: [word, ...shorter.missing] };
    if (shorter.found.length > 0 && isEnough(whole)) return toAnswer(whole);
  }
  return nothing;
}

const MOST_DROPPED = 3;

/**
 * Makes sure that "nothing found" is true: the engine takes the words of a part of the index that it could not load for
 * words that no page holds.
 */
async function expectWords(engine: TextEngine, text: string, vocabulary: readonly string[]): Promise<void> {
  const known = fold(text)
    .split(' ')
    .find((word) => isSyllable(word) && vocabulary.includes(word));
  if (known === undefined) return;
  const { parts } = await engine.search(`${known} ${known}`, {});
  if (parts.flat().length === 0) throw new Error(`The index lacks a word of the site: ${known}`);
}
