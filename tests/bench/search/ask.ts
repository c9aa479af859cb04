import type { Browser, CDPSession } from 'playwright-core';
import { SLOW_4G } from '../pages/load-page.ts';

/** Asks all texts one after the other in one page, where the engine is loaded before the first of them. */
export async function askWarm(
  browser: Browser,
  { address, ask }: Asked,
  texts: readonly string[],
): Promise<Answer[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
  const answers: Answer[] = [];
  for (const text of [WARMING, ...texts]) {
    const question: Question = { text, until: 'whole', pace: null };
    answers.push(await page.evaluate(ask, question));
  }
  await page.close();
  return answers.slice(1);
}

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
): Promise<Cold> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  const files = await countFiles(session);
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  const question: Question = { text, until: 'first', pace };
  const { first } = await page.evaluate(ask, question);
  const came = [...files.values()];
  await context.close();
  return { first, files: came };
}

/** The files that are asked for, with the bytes of their bodies as they come. */
async function countFiles(session: CDPSession): Promise<ReadonlyMap<string, File>> {
  const files = new Map<string, File>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    files.set(requestId, { path: new URL(request.url).pathname, bytes: 0 });
  });
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const file = files.get(requestId);
    if (file) files.set(requestId, { ...file, bytes: file.bytes + encodedDataLength });
  });
  await session.send('Network.enable');
  return files;
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

/** What a first answer took, and what had come over the line by then. */
export interface Cold {
  readonly first: number;
  readonly files: readonly File[];
}

/** A file that came over the line, its bytes compressed as they were sent. */
export interface File {
  readonly path: string;
  readonly bytes: number;
}
