import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeIndex } from '../../src/integrations/pagefind.ts';
import type { IndexedSite } from '../../src/search/open-bundles.ts';
import { launchChromium } from './chromium.ts';
import { serve, type StaticServer } from './static-server.ts';
import { visit } from './visit.ts';

const { dist } = inject('builds').plain;

describe('the search of a site whose index is in many bundles', () => {
  let folder: string;
  let browser: Browser;
  let server: StaticServer;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'bundles-'));
    const site = path.join(folder, 'site');
    await cp(dist, site, { recursive: true });
    const made = await writeIndex(
      site,
      { cache: path.join(folder, 'cache'), code: '1' },
      { largest: 5, small: 5 },
    );
    expect(made.bundles).toBeGreaterThan(3);
    [browser, server] = await Promise.all([launchChromium(), serve(site, '/x/')]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), server.close()]);
    await rm(folder, { recursive: true });
  });

  it.each([
    ['is done by workers', 4, 4, false],
    ['is done by the page where the machine has one processor', 1, 0, false],
    ['is done by the page where workers cannot be had', 4, 0, true],
  ])('%s', async (_, processors, workers, broken) => {
    const { page, faults, end } = await visit(browser);
    if (broken) await page.route('**/worker.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.addInitScript((value) => {
      Object.defineProperty(navigator, 'hardwareConcurrency', { value });
    }, processors);
    await page.goto(`${server.address}tim-kiem/?q=thong+tin+doi+ngoai`);
    await page.locator('[data-search-state=done]').waitFor();
    const [first] = await page.locator('[data-search-results] a').allInnerTexts();
    expect(first).toBe('Quy chế quản lý nhà nước về thông tin đối ngoại');
    expect(page.workers()).toHaveLength(workers);
    // Of the file that is kept back Chromium writes in its console.
    expect(faults.filter((line) => !broken || !/worker\.js|404/.test(line))).toEqual([]);
    await end();
  });

  it('does not go through the pages of a bundle that cannot hold all words', async () => {
    const { page, end } = await visit(browser);
    await page.addInitScript(() => Object.defineProperty(navigator, 'hardwareConcurrency', { value: 1 }));
    await page.goto(`${server.address}tim-kiem/?q=thong+tin`);
    await page.locator('[data-search-state=done]').waitFor();
    // As text, for Vite would put a loader of its own round the import.
    const asked = await page.evaluateHandle<string[]>(`(async () => {
      const { PagefindInstance } = await import('${server.address}pagefind/pagefind.js');
      const terms = [];
      const { search } = PagefindInstance.prototype;
      PagefindInstance.prototype.search = function (term, options) {
        if (!options.preload) terms.push(term);
        return search.call(this, term, options);
      };
      return terms;
    })()`);
    await page.locator('input[name=q]').fill('thogn tin doi ngoai');
    await page.locator('[data-action=literal]').waitFor();
    const terms = await asked.jsonValue();
    expect(terms.filter((term) => term.includes('thong'))).not.toEqual([]);
    expect(terms.filter((term) => term.startsWith('thogn'))).toEqual([]);
    await end();
  });

  it('asks the documents first, and opens the rest when they have answered', async () => {
    const { page, end } = await visit(browser);
    const { documents } = (await (await fetch(`${server.address}pagefind/site.json`)).json()) as IndexedSite;
    const partOf = (address: string) => Number(/\/pagefind\/(\d+)\//.exec(address)?.[1] ?? 0);
    let others = 0;
    page.on('request', (request) => (others += Number(partOf(request.url()) >= documents)));
    const before: number[] = [];
    await page.route(/\.pf_index$/, async (route) => {
      if (partOf(route.request().url()) < documents) {
        await page.waitForTimeout(800);
        before.push(others);
      }
      await route.continue();
    });
    await page.goto(`${server.address}tim-kiem/?q=thong+tin+doi+ngoai`);
    await page.locator('[data-search-state=done]').waitFor();
    expect(before[0]).toBe(0);
    expect(others).toBeGreaterThan(0);
    await end();
  });
});
