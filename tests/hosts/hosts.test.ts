import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { filesBelow } from '../../src/checksums/hash-folder.ts';
import { launchChromium } from '../browser/chromium.ts';
import { crawl, watch } from './crawl.ts';
import { describeHosts } from './describe-hosts.ts';
import { hosts } from './hosts.ts';

const { dist } = inject('builds').plain;

/** What must be found first, by its words and by its number. */
const FIRST_RESULTS = {
  'thong tin doi ngoai': 'van-ban/2013/1789-qd-ubnd/',
  1895: 'van-ban/2013/1895-qd-ubnd/',
} as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describeHosts(hosts, { '/': dist, '/x/y/': dist }, (address) => {
  it('shows every page, and every link and anchor leads somewhere', async (context) => {
    const { pages, faults } = await crawl(browser, address(context));
    expect(faults).toEqual([]);
    const built = filesBelow(dist).flatMap((file) => /^(|.*\/)index\.html$/.exec(file)?.[1] ?? []);
    expect(pages.toSorted()).toEqual(built.map((page) => address(context) + page).toSorted());
  });

  it('answers a search by words and by number', async (context) => {
    const faults: string[] = [];
    const page = await browser.newPage();
    watch(page, faults);
    for (const [query, expected] of Object.entries(FIRST_RESULTS)) {
      await page.goto(`${address(context)}tim-kiem/?q=${encodeURIComponent(query)}`);
      await page.waitForSelector('[data-search-state="done"]');
      // A number is answered before the words around it are looked for.
      await page.waitForLoadState('networkidle');
      const first = page.locator('[data-search-results] a').first();
      expect(await first.getAttribute('href')).toBe(address(context) + expected);
    }
    await page.close();
    expect(faults).toEqual([]);
  });
});
