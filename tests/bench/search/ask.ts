import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type { File, SlowLine } from './slow-line.ts';

/**
 * Asks all texts one after the other in one page, where the engine is loaded before the first of them, and then all once
 * more: the second time nothing is left to load.
 */
export async function askWarm(
  browser: Browser,
  { address, ask }: Asked,
  texts: readonly string[],
): Promise<readonly Warm[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
  const askAll = async (all: readonly string[]): Promise<Answer[]> => {
    const answers: Answer[] = [];
    for (const text of all) {
      const question: Question = { text, until: 'whole', pace: null };
      answers.push(await page.evaluate(ask, question));
    }
    return answers;
  };
  await askAll([WARMING]);
  const [first, second] = [await askAll(texts), await askAll(texts)];
  await page.close();
  return first.map(({ paths, whole }, i) => ({
    paths,
    loading: whole,
    whole: second[i]?.whole ?? Number.NaN,
  }));
}

/** Milliseconds after which no visitor is there any more. */
const PATIENCE = 20_000;

/** A common word, which makes an engine load what it needs for any. */
const WARMING = 'tỉnh';

/**
 * Asks one text as the first thing that a new visitor on slow 4G does on a page that has loaded.
 *
 * @param pace milliseconds between keys; null for the text all at once
 */
export async function askCold(
  browser: Browser,
  { address, ask }: Asked,
  text: string,
  pace: number | null,
  line: SlowLine,
): Promise<Cold> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  line.setSlow(false);
  await page.goto(line.address + new URL(address).pathname, { waitUntil: 'networkidle' });
  line.setSlow(true);
  const question: Question = { text, until: 'first', pace };
  const answer = page.evaluate(ask, question).then(({ first }) => first);
  // Where the page is closed under it, nobody waits for it any more.
  answer.catch(() => undefined);
  const first = await Promise.race([answer, wait(PATIENCE, Infinity)]);
  const files = line.files();
  await context.close();
  return { first, files };
}

/** A page that can be asked: the site's own search, or another engine's. */
export interface Asked {
  readonly address: string;
  /** Runs in the page, so that it may not refer to anything outside itself. */
  readonly ask: (question: Question) => Promise<Answer>;
}

export interface Question {
  readonly text: string;
  /** Whether to wait for the first result only. */
  readonly until: 'first' | 'whole';
  /** Milliseconds between keys; null for the text all at once and Enter behind it. */
  readonly pace: number | null;
}

export interface Answer {
  /** The addresses of the results from the site's root, without a leading slash, best first. */
  readonly paths: readonly string[];
  /** Milliseconds from the last key to the first result, and to all of them; NaN for the first where there is none. */
  readonly first: number;
  readonly whole: number;
}

/** A text's answer in a page whose engine is loaded. */
export interface Warm extends Pick<Answer, 'paths'> {
  /** Milliseconds to all results, where the text's parts of the index and pages had still to be loaded. */
  readonly loading: number;
  /** The same where nothing had. */
  readonly whole: number;
}

/** What a first answer took, and what had come over the line by then. */
export interface Cold {
  /** In milliseconds; infinite where it did not come while a visitor would wait, NaN where it held no result. */
  readonly first: number;
  readonly files: readonly File[];
}
