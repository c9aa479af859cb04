import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { filesBelow, hashFolder, sha256 } from '../../src/checksums/hash-folder.ts';
import { readSums } from '../../src/checksums/sums-file.ts';
import { crawl, watch } from '../hosts/crawl.ts';
import { launchChromium } from './chromium.ts';

const { plain, atRoot } = inject('builds');
const built = path.join(atRoot.root, 'dist-offline');

let stick: string;
let root: string;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  stick = await mkdtemp(path.join(tmpdir(), 'Thẻ nhớ của tôi '));
  await cp(built, path.join(stick, 'Tư liệu'), { recursive: true });
  root = `${pathToFileURL(path.join(stick, 'Tư liệu')).href}/`;
  browser = await launchChromium();
  page = await browser.newPage();
  watch(page, faults);
});
afterAll(async () => {
  await browser.close();
  await rm(stick, { recursive: true });
});

describe('the offline edition, opened from a disk', () => {
  it('shows every page, and every link and anchor leads to something in it', async () => {
    const { pages, faults: found } = await crawl(browser, `${root}index.html`, root);
    expect(found).toEqual([]);
    const all = filesBelow(built).filter((file) => file.endsWith('.html'));
    expect(all.length).toBeGreaterThan(30);
    expect(pages.toSorted()).toEqual(all.map((file) => root + file).toSorted());
  });

  it('looks as on the web, with its typeface', async () => {
    await page.goto(`${root}van-ban/2013/1789-qd-ubnd/index.html`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const faces = await page.evaluate(() =>
      [...document.fonts].map(({ family, status }) => `${family} ${status}`),
    );
    expect(faces).toContain('Newsreader loaded');
    expect(faces).not.toContain('Newsreader error');
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/^Newsreader/);
  });

  it('understands queries as the web does', async () => {
    const some = rows.parse(parse(await readFile(QUERIES, 'utf8'))).filter((_, index) => index % 8 === 0);
    expect(some.length).toBeGreaterThan(15);
    for (const { query, expect: expected } of some) {
      const first = await firstResult(`${root}tim-kiem/index.html?q=${encodeURIComponent(query)}`);
      expect(expected.some((start) => first.startsWith(start)) || first === expected.join(), query).toBe(
        true,
      );
    }
  });

  it('searches from any page, narrows the results, and opens one', async () => {
    await page.goto(`${root}van-ban/2013/1895-qd-ubnd/index.html`);
    await page.locator('input[name=q]').first().fill('thông tin');
    await page.keyboard.press('Enter');
    await page.locator('[data-search-state=done]').waitFor();
    const all = await page.locator('[data-search-results] li').count();
    await page.getByRole('button', { name: /Văn bản/ }).click();
    await expect.poll(() => page.locator('[data-search-results] li').count()).toBeLessThan(all);
    await page.locator('[data-search-results] a').first().click();
    await page.waitForURL(/\/van-ban\/.*\/index\.html/);
    expect(await page.locator('h1').count()).toBe(1);
  });

  it('says that it found nothing', async () => {
    await page.goto(`${root}tim-kiem/index.html?q=xqzzy`);
    await page.locator('[data-search-state=empty]').waitFor();
  });

  it('checks citations against the register that it carries', async () => {
    await page.goto(`${root}cong-cu/kiem-tra/index.html`);
    await page.locator('textarea').fill('Quyết định số 1789/QĐ-UBND ngày 05 tháng 6 năm 2013');
    await page.locator('citation-checker').getByRole('button', { name: 'Kiểm tra' }).click();
    const link = page.locator('citation-checker ol a').first();
    expect(await link.getAttribute('href')).toBe(`${root}van-ban/2013/1789-qd-ubnd/index.html`);
  });

  it('has no errors in the console, and asks the network for nothing', async () => {
    expect(faults).toEqual([]);
    const files = filesBelow(built);
    const text = await Promise.all(
      files
        .filter((file) => /\.(html|css)$/.test(file))
        .map((file) => readFile(path.join(built, file), 'utf8')),
    );
    expect(text.filter((one) => /(src|srcset|action)="https?:|url\(["']?https?:/.test(one))).toEqual([]);
  });
});

describe('the files of the offline edition', () => {
  it('are all in its list of sums', async () => {
    expect(readSums(await readFile(path.join(built, 'SHA256SUMS'), 'utf8'))).toEqual(hashFolder(built));
  });

  it('are all in the ZIP file that the site offers, in one folder', async () => {
    const archive = unzipSync(await readFile(path.join(atRoot.dist, 'ban-ngoai-tuyen.zip')));
    const sums = Object.entries(archive).map(([file, bytes]) => [
      file.replace(/^tu-lieu\//, ''),
      sha256(bytes),
    ]);
    const { ['SHA256SUMS']: _, ...packed } = Object.fromEntries(sums);
    expect(packed).toEqual(Object.fromEntries(hashFolder(built)));
  });

  it('are offered on the about page where they were made, and only there', async () => {
    const about = (folder: string) => readFile(path.join(folder, 'gioi-thieu/index.html'), 'utf8');
    expect(await about(atRoot.dist)).toContain('href="../ban-ngoai-tuyen.zip"');
    expect(await about(built)).not.toContain('ban-ngoai-tuyen');
    expect(await about(plain.dist)).not.toContain('ban-ngoai-tuyen');
  });
});

const QUERIES = path.join(import.meta.dirname, '../bench/search-queries.yaml');
const rows = z.array(z.object({ query: z.string(), expect: z.array(z.string()) }));

async function firstResult(address: string): Promise<string> {
  await page.goto(address);
  await page.locator('[data-search-state=done], [data-search-state=empty]').waitFor();
  const first = page.locator('[data-search-results] a').first();
  const link = (await first.count()) > 0 ? await first.getAttribute('href') : null;
  return link?.replace(root, '').replace(/#.*/, '') ?? '';
}
