import type { Cold } from './ask.ts';
import type { Answered, Measured } from './measure-search.ts';
import { hits, quantile } from './score.ts';

/** Prints a search's figures as a row of {@link HEADER}'s table. */
export function rowOf(name: string, { answers, texts, pasted }: Measured): string {
  const held = answers.filter((answer) => answer.held);
  const warm = answers.map(({ whole }) => whole);
  const loading = answers.map((answer) => answer.loading);
  const cells = [
    name,
    ...[hits(answers, 1), hits(answers, 3), hits(held, 1), hits(held, 3)].map((share) => share.toFixed(1)),
    ...[warm, loading].flatMap((times) => [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(0))),
    ...[texts, pasted].map((colds) => `${seconds(colds, 0.5)} (${seconds(colds, 1)})`),
    `${(quantile(pasted.map(bytesOf), 0.5) / 1000).toFixed(0)}, ${quantile(
      pasted.map(({ files }) => files.length),
      0.5,
    )}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

export const HEADER = [
  '| search | hit@1, % | hit@3 | held: hit@1 | hit@3 | warm, ms: median | 95 % | most | with loading: median | 95 % | most | cold, s: typed | at once | kB, files |',
  `|${' --- |'.repeat(14)}`,
].join('\n');

/** A line for each query whose right page did not come first: where it stood, and what came instead. */
export function misses(answers: readonly Answered[]): string[] {
  return answers
    .filter(({ place }) => place !== 1)
    .map(({ query, group, held, place, paths }) => {
      const where = place === 0 ? 'missing' : `place ${place}`;
      return `  ${held ? 'held ' : ''}${group} “${query.slice(0, 60)}”: ${where}; first: ${paths[0] ?? 'nothing'}`;
    });
}

/** What the search promises, with the figure that was measured, for a site of this size. */
export function promisesOf(size: number, { answers, numbers, texts }: Measured): readonly Promised[] {
  const limits = size > 1000 ? LARGE : SMALL;
  const most = (what: string, figure: number, limit: number) => ({
    what,
    figure,
    limit,
    kept: figure <= limit,
  });
  const hit = hits(answers, 1);
  const whole = answers.map((answer) => answer.whole);
  return [
    { what: 'hit@1, %', figure: hit, limit: limits.hit, kept: hit >= limits.hit },
    most('cold number, s', Math.max(...numbers.map(({ first }) => first)) / 1000, 0.4),
    most('number, kB', Math.max(...numbers.map(shardBytes)) / 1000, 8),
    most('cold text, s', Math.max(...texts.map(({ first }) => first)) / 1000, limits.cold),
    most('warm, ms, 95 %', quantile(whole, 0.95), limits.warm),
    most('warm, ms, most', Math.max(...whole), limits.slowest),
  ];
}

const SMALL = { hit: 95, cold: 0.9, warm: 100, slowest: 500 };
const LARGE = { hit: 90, cold: 2.5, warm: 500, slowest: 500 };

/** The figure in seconds of the first results. */
function seconds(colds: readonly Cold[], share: number): string {
  const found = colds.map(({ first }) => first).filter((first) => !Number.isNaN(first));
  const figure = quantile(found, share) / 1000;
  return Number.isFinite(figure) ? figure.toFixed(2) : 'too long';
}

function bytesOf({ files }: Cold): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** What came to answer a number; the engine, which is loaded for texts from the same moment on, is not needed for it. */
function shardBytes({ files }: Cold): number {
  return bytesOf({ first: 0, files: files.filter(({ path }) => path.startsWith(SHARDS)) });
}

const SHARDS = '/tim-kiem/so/';

interface Promised {
  readonly what: string;
  readonly figure: number;
  readonly limit: number;
  readonly kept: boolean;
}
