import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { crawl } from './crawl.ts';
import { serveWith, type Fault, type FaultyServer } from './faulty-server.ts';

const { plain, strange } = inject('builds');
const { dist } = plain;
const REPORT = 'bai-viet/2014/bon-quyet-dinh-nam-2013/';

let browser: Browser;
let page: Page;
let server: FaultyServer;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(async () => {
  await page.close();
  await server.stop();
});

describe('a host that knows no types but three, and does not compress', () => {
  it('serves the whole site', async () => {
    server = await serveWith(dist);
    await expectReport();
    await expectFirstResult('thong tin doi ngoai', 'van-ban/2013/1789-qd-ubnd/');
  });
});

describe('a host that names wrong types', () => {
  it('shows pages that read without their style, and says that the search needs a script', async () => {
    server = await serveWith(dist, (file) => (/\.(css|js)$/.test(file) ? { type: 'text/plain' } : undefined));
    await expectReport();
    await page.goto(`${server.address}tim-kiem/?q=1789`);
    expect(await page.locator('site-search').innerText()).toContain('cần JavaScript');
  });
});

describe('an index that is not whole', () => {
  const parts = {
    'the engine': /^pagefind\/pagefind\.js$/,
    'its WebAssembly': /^pagefind\/wasm/,
    'the list of its parts': /^pagefind\/site\.json$/,
    'its description': /\.pf_meta$/,
    'a part': /\.pf_index$/,
    'the text of the pages': /\.pf_fragment$/,
  } as const;

  it.each(Object.entries(parts))('tells the reader so where %s is missing', async (_, files) => {
    server = await serveWith(dist, (file) => (files.test(file) ? { status: 404, body: '' } : undefined));
    await expectFailure();
  });

  it.each(Object.entries(parts))('tells the reader so where %s is cut off', async (_, files) => {
    server = await serveWith(dist, (file) => ({ cut: files.test(file) }));
    await expectFailure();
  });

  it('still finds a number', async () => {
    server = await serveWith(dist, (file) =>
      /^pagefind\//.test(file) ? { status: 404, body: '' } : undefined,
    );
    await expectFirstResult('1789', 'van-ban/2013/1789-qd-ubnd/');
  });
});

describe('a host that strips the slash at the end of an address', () => {
  const stripping = (base: string): Fault => {
    return (file) => {
      const page = file.replace(/\/index\.html$/, '');
      if (page !== file) return { status: 308, location: base + page };
      return /(^|\/)[^./]+$/.test(file) ? { file: `${file}/index.html`, type: 'text/html' } : undefined;
    };
  };

  it('serves the whole site at a domain’s root', async () => {
    server = await serveWith(dist, stripping('/'));
    const { pages, faults } = await crawl(browser, server.address);
    expect(faults).toEqual([]);
    expect(pages.length).toBeGreaterThan(30);
    await expectFirstResult('thong tin doi ngoai', 'van-ban/2013/1789-qd-ubnd/');
  });

  it('shows pages that read under a path', async () => {
    server = await serveWith(dist, stripping('/x/y/'), '/x/y/');
    await expectReport();
  });
});

describe('a deployment', () => {
  it('that was interrupted before its styles and scripts came leaves pages that read', async () => {
    server = await serveWith(dist, (file) =>
      /^(_astro|pagefind)\//.test(file) ? { status: 404, body: '' } : undefined,
    );
    await expectReport();
    await page.goto(`${server.address}tim-kiem/?q=1789`);
    expect(await page.locator('site-search').innerText()).toContain('cần JavaScript');
  });

  it('that changed the index under a page from a cache leaves it searching', async () => {
    const changed = /^(pagefind|tim-kiem)\/(?!index\.html$)/;
    server = await serveWith(dist, (file) => (changed.test(file) ? { from: strange.dist } : undefined));
    await expectFirstResult('markdown du loai', 'bai-viet/2014/markdown-du-loai/');
  });
});

async function expectReport(): Promise<void> {
  await page.goto(server.address + REPORT);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(1000);
}

async function expectFirstResult(query: string, expected: string): Promise<void> {
  await page.goto(`${server.address}tim-kiem/?q=${encodeURIComponent(query)}`);
  await page.locator('[data-search-state="done"]').waitFor();
  const first = page.locator('[data-search-results] a').first();
  expect(await first.getAttribute('href')).toBe(server.address + expected);
}

/** Within its patience the search gives up and says so in a sentence, with a button to try again. */
async function expectFailure(): Promise<void> {
  await page.goto(`${server.address}tim-kiem/?q=${encodeURIComponent('hội nghị tổng kết')}`);
  await page.locator('[data-search-state="error"]').waitFor({ timeout: 15_000 });
  expect(await page.locator('[role=status]').first().innerText()).toBe('Chưa tải được bộ tìm kiếm');
  expect(await page.getByRole('button', { name: 'Thử lại' }).isVisible()).toBe(true);
}
