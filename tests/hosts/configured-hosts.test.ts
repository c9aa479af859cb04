import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { filesBelow } from '../../src/checksums/hash-folder.ts';
import { caching, openFolder, securityHeaders } from '../../src/security-headers.ts';
import { launchChromium } from '../browser/chromium.ts';
import { watch } from './crawl.ts';
import { describeHosts } from './describe-hosts.ts';
import { hosts } from './hosts.ts';

const { plain, underPath } = inject('builds');
const files = filesBelow(plain.dist);
const hashed = ['_astro', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'].map((folder) => {
  return files.find((file) => file.startsWith(`${folder}/`)) ?? `${folder}/ has no file`;
});

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const configured = hosts.filter((host) => host.configured);

/** The page for what is not there takes the site to lie at the domain's root, or where SITE_URL says. */
const sites = { '/': plain.dist, '/tu-lieu/x/': underPath.dist };

describeHosts(configured, sites, (address) => {
  it('sends the headers of the table with everything', async (context) => {
    const sent = async (file: string) => Object.fromEntries((await fetch(address(context) + file)).headers);
    const always = Object.fromEntries(
      Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value]),
    );
    for (const file of ['', 'van-ban/', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json', ...MISSING]) {
      expect(await sent(file), file).toMatchObject({ ...always, 'cache-control': caching.others });
    }
    for (const file of hashed) {
      expect(await sent(file), file).toMatchObject({ ...always, 'cache-control': caching.hashed });
    }
    const data = await sent(`${openFolder}/documents.json`);
    expect(data).toMatchObject({ ...always, 'access-control-allow-origin': '*' });
    expect(await sent('feed.json')).not.toHaveProperty('access-control-allow-origin');
  });

  it('has its own page for what is not there, at any depth', async (context) => {
    const faults: string[] = [];
    const page = await browser.newPage();
    watch(page, faults);
    const answer = await page.goto(`${address(context)}khong/co/dau`);
    expect(answer?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('Không tìm thấy trang');
    const links = page.locator('main a, link[rel="stylesheet"]');
    for (const link of await links.evaluateAll((all) =>
      all.map((one) => Reflect.get(one, 'href') as string),
    )) {
      expect((await fetch(link)).status, link).toBe(200);
    }
    // That the page is not there is told twice, and nothing else.
    expect(faults.filter((fault) => !/khong\/co\/dau: (404|Failed to load)/.test(fault))).toEqual([]);
    await page.close();
  });

  it('leads to a page from its address without the last slash', async (context) => {
    const answer = await fetch(`${address(context)}van-ban`);
    expect([answer.status, answer.url]).toEqual([200, `${address(context)}van-ban/`]);
  });

  it('says that a page has not changed', async (context) => {
    const tag = (await fetch(address(context))).headers.get('etag');
    const headers = { 'If-None-Match': tag ?? '', 'Accept-Encoding': 'gzip' };
    expect((await fetch(address(context), { headers })).status).toBe(304);
  });

  it('compresses pages and names the types of files', async (context) => {
    for (const [file, type] of Object.entries(TYPES)) {
      expect((await fetch(address(context) + file)).headers.get('content-type'), file).toMatch(type);
    }
    expect((await fetch(address(context))).headers.get('content-encoding')).toBe('gzip');
  });
});

const MISSING = ['khong-co', '_astro/khong-co.css', 'pagefind/index/khong-co.pf_index'];

const TYPES = {
  '': /^text\/html; ?charset=utf-8$/,
  'du-lieu/documents.csv': /^text\/csv; ?charset=utf-8$/,
  'du-lieu/documents.json': /^application\/json\b/,
  'rss.xml': /^(text|application)\/(rss\+)?xml\b/,
  'site.webmanifest': /^application\/manifest\+json\b/,
  'pagefind/pagefind.js': /^(text|application)\/javascript\b/,
} as const;
