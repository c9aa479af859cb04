import { rm } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite, type Build } from '../site/build-site.ts';
import { findViolations } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { CITED, extremePages, LISTED, writeExtremes } from './extremes.ts';
import { serve, type StaticServer } from './static-server.ts';
import { visit } from './visit.ts';

const LONG = '183/2010/TTLT-BTTTT-BTC-BKHĐT-BNNPTNT';

let content: string;
let build: Build;
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  content = await writeExtremes();
  build = await buildSite({ content });
  expect(build.code, build.output).toBe(0);
  server = await serve(build.dist);
  browser = await launchChromium();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await server.close();
  await Promise.all([build.root, content].map((folder) => rm(folder, { recursive: true })));
});

describe.each(extremePages)('$what', ({ path: address }) => {
  it('fits every width, and has no violation that axe can find on a phone', async () => {
    const { page, faults, end } = await visit(browser, { bypassCSP: true });
    for (const width of [1280, 820, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(server.address + address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width);
    }
    expect(await findViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await end();
  }, 120_000);
});

describe('what is long, many or missing', () => {
  it('breaks a number that no phone holds after "/" and "-" only where it must', async () => {
    const { page, end } = await visit(browser, { viewport: { width: 320, height: 900 } });
    await page.goto(`${server.address}bai-viet/2014/tieu-de-dai/`);
    const number = page.locator('.prose a.citation', { hasText: LONG }).first();
    const box = await number.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await number.evaluate((link) => link.getClientRects().length)).toBeLessThanOrEqual(2);
    await end();
  });

  it('scrolls a table of twelve columns in its own region, which the keyboard reaches', async () => {
    const { page, end } = await visit(browser, { viewport: { width: 320, height: 900 } });
    await page.goto(`${server.address}bai-viet/2014/tieu-de-dai/`);
    const region = page.getByRole('region', { name: 'Bảng 1' });
    // Chromium lets the keyboard into any scrolling region; Safari only by this.
    expect(await region.getAttribute('tabindex')).toBe('0');
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    await end();
  });

  it('links each of 200 citations and lists each document once', async () => {
    const { page, end } = await visit(browser);
    await page.goto(`${server.address}bai-viet/2014/200-van-ban/`);
    expect(await page.locator('.prose a.citation').count()).toBe(CITED);
    const listed = await page
      .getByRole('complementary', { name: 'Văn bản được dẫn trong bài' })
      .locator('a.number')
      .allInnerTexts();
    expect(new Set(listed).size).toBe(CITED);
    expect(listed).toHaveLength(CITED);
    await end();
  });

  it('says of a document without a day what is known of it', async () => {
    const { page, end } = await visit(browser);
    await page.goto(`${server.address}van-ban/2012/12-2012-qd-ubnd/`);
    expect(await page.locator('main dd').first().innerText()).toBe('Chưa rõ, năm 2012');
    await end();
  });

  it('says of an empty topic that it is empty', async () => {
    const { page, end } = await visit(browser);
    await page.goto(`${server.address}chu-de/khong-co-gi/`);
    expect(await page.locator('main').innerText()).toContain('Chưa có bài viết hay văn bản nào');
    await end();
  });

  it('cuts 500 results into pages that name each of them once, forwards and back', async () => {
    const { page, end } = await visit(browser);
    await page.goto(`${server.address}van-ban/2014/`);
    const seen: string[] = [];
    for (;;) {
      seen.push(...(await page.locator('table a.number').allInnerTexts()));
      const next = page.getByRole('link', { name: 'Trang sau' });
      if ((await next.count()) === 0) break;
      await next.click();
      await page.waitForLoadState();
    }
    expect(seen).toHaveLength(LISTED);
    expect(new Set(seen).size).toBe(LISTED);
    expect(new URL(page.url()).pathname).toBe('/van-ban/2014/trang/13/');
    await page.getByRole('link', { name: 'Trang trước' }).click();
    expect(new URL(page.url()).pathname).toBe('/van-ban/2014/trang/12/');
    await page.goto(`${server.address}van-ban/2014/trang/7/`);
    const numbers = page.getByRole('navigation', { name: 'Phân trang' }).getByRole('list');
    expect((await numbers.innerText()).split(/\s+/).join(' ')).toBe('1 … 5 6 7 8 9 … 13');
    await end();
  }, 120_000);
});
