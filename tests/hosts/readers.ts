import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Goes from page to page as fast as they come, and searches at every fifth. */
const hurried: Reader = {
  prepare: async () => undefined,
  async visit(page, { address, pages }, turn) {
    if (turn % 5 === 4) return search(page, address, QUERIES[turn % QUERIES.length] ?? '');
    await page.goto(address + (pages[turn % pages.length] ?? ''));
    return releasesOf(page);
  },
};

/** Gets each page's style so late that another release has been published since. */
const slow: Reader = {
  async prepare(page) {
    await page.route(/\/_astro\/.*\.css$/, async (route) => {
      await wait(LATE);
      await route.continue();
    });
  },
  async visit(page, { address, pages }, turn) {
    await page.goto(address + (pages[(turn * 7) % pages.length] ?? ''));
    return releasesOf(page);
  },
};

/** Keeps the search page open and asks it one thing after another, over several releases. */
const searching: Reader = {
  prepare: async () => undefined,
  async visit(page, { address }, turn) {
    const query = QUERIES[turn % QUERIES.length] ?? '';
    if (turn % QUERIES.length === 0) return search(page, address, query);
    await forgetState(page);
    await page.locator('main input[name=q]').fill(query);
    await answered(page);
    await wait(PAUSE);
    return releasesOf(page);
  },
};

/** Those who read a site while it is updated. */
export const readers: readonly Reader[] = [hurried, slow, searching];

const LATE = 1500;
const PAUSE = 400;
const QUERIES = ['hội nghị tổng kết', 'thong tin doi ngoai', 'bưu chính', 'xuất bản', 'quy hoạch', 'báo chí'];

async function search(page: Page, address: string, query: string): Promise<Releases> {
  await page.goto(`${address}tim-kiem/?q=${encodeURIComponent(query)}`);
  await answered(page);
  return releasesOf(page);
}

/**
 * Waits for the answer, and asks once more as the page offers where the machine was too busy to give one in time.
 *
 * @throws {Error} when the search fails again
 */
async function answered(page: Page): Promise<void> {
  if ((await endOfSearch(page)) !== 'error') return;
  await forgetState(page);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  if ((await endOfSearch(page)) === 'error') throw new Error('the search failed');
}

/** So that the end of the last search is not taken for that of the next. */
async function forgetState(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('site-search')?.setAttribute('data-search-state', 'asked');
  });
}

async function endOfSearch(page: Page): Promise<string> {
  const ended = await page.waitForFunction(() => {
    const state = document.querySelector('site-search')?.getAttribute('data-search-state') ?? '';
    return ['done', 'empty', 'error'].includes(state) && state;
  });
  return String(await ended.jsonValue());
}

function releasesOf(page: Page): Promise<Releases> {
  return page.evaluate(() => ({
    html: document.querySelector('meta[name=release]')?.getAttribute('content') ?? 'no mark',
    style: getComputedStyle(document.documentElement).getPropertyValue('--release') || 'no style',
  }));
}

/** A way of reading. */
export interface Reader {
  readonly prepare: (page: Page) => Promise<void>;
  /** What the reader does at each turn; tells of which releases the page that is shown is made. */
  readonly visit: (page: Page, site: ReadSite, turn: number) => Promise<Releases>;
}

/** A site to read: its root's address and, from there, its pages. */
export interface ReadSite {
  readonly address: string;
  readonly pages: readonly string[];
}

/** Which release the text and the style of a page are of. */
export interface Releases {
  readonly html: string;
  readonly style: string;
}
