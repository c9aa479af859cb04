import type { Browser } from 'playwright-core';
import { serve } from '../../browser/static-server.ts';
import { askCold, askWarm, type Asked, type Cold, type Warm } from './ask.ts';
import type { QueryRow } from './query-table.ts';
import type { IndexedPage } from './read-pages.ts';
import { placeOf } from './score.ts';
import { slowLine } from './slow-line.ts';

/**
 * Asks all queries of a table in a page, and some of them on a slow line as the first thing that a visitor does.
 *
 * @param pages by their paths, without a leading slash
 */
export async function measureSearch(
  browser: Browser,
  { site, page = '', ask }: Searched,
  rows: readonly QueryRow[],
  pages: ReadonlyMap<string, IndexedPage>,
): Promise<Measured> {
  const server = await serve(site);
  const line = await slowLine(server.address);
  try {
    const asked = { address: server.address + page, ask };
    const answers = await askWarm(
      browser,
      asked,
      rows.map(({ query }) => query),
    );
    const all = answers.map((answer, i) => {
      const row = rows[i] as QueryRow;
      const results = answer.paths.map((path) => pages.get(path) ?? { path, title: '', day: '' });
      return { ...row, ...answer, place: placeOf(row, results) };
    });
    const cold = async (texts: readonly string[], pace: number | null): Promise<Cold[]> => {
      const colds: Cold[] = [];
      for (const text of texts) {
        colds.push(await askCold(browser, asked, text, pace, line));
        // The next text would have to wait for the same index.
        if (colds.at(-1)?.first === Infinity) break;
      }
      return colds;
    };
    return {
      answers: all,
      numbers: await cold(NUMBERS, PACE),
      texts: await cold(TEXTS, PACE),
      pasted: await cold(TEXTS, null),
    };
  } finally {
    await Promise.all([line.close(), server.close()]);
  }
}

/** What the first query of a visitor may be. */
const NUMBERS = ['1789', 'qd 2977', '3380/2013', '5/6/2013'];
const TEXTS = ['thong tin doi ngoai', 'đài truyền thanh', 'buu dien van hoa xa', 'email', 'nguyễn ngọc hồi'];

/** Milliseconds between two keys of a reader in a hurry. */
const PACE = 150;

/** A search to be measured. */
export interface Searched extends Pick<Asked, 'ask'> {
  /** The folder that is served. */
  readonly site: string;
  /** The search page's path below it. */
  readonly page?: string;
}

/** What came out. */
export interface Measured {
  readonly answers: readonly Answered[];
  /** Typed key by key from the moment that the field is gone into. */
  readonly numbers: readonly Cold[];
  readonly texts: readonly Cold[];
  /** Put into the field all at once. */
  readonly pasted: readonly Cold[];
}

/** A row of the table with its answer and where the right page stood. */
export interface Answered extends QueryRow, Warm {
  readonly place: number;
}
