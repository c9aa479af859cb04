import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { serve, type StaticServer } from './static-server.ts';
import { visit, type Visit } from './visit.ts';

const { plain } = inject('builds');
const FOREIGN = 'van-ban/2013/1789-qd-ubnd/';
const RADIO = 'van-ban/2013/1895-qd-ubnd/';
const PRESS = 'van-ban/2013/2977-2013-qd-ubnd/';
const MAIL = 'van-ban/2013/3380-2013-qd-ubnd/';

let browser: Browser;
let server: StaticServer;
let reader: Visit;

beforeAll(async () => {
  browser = await launchChromium();
  server = await serve(plain.dist, '/x/');
  reader = await visit(browser);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function settled(page: Page): Promise<string | null> {
  const state = page.locator(
    '[data-search-state]:is([data-search-state=done], [data-search-state=empty], [data-search-state=error])',
  );
  await state.waitFor({ timeout: 20_000 });
  return state.getAttribute('data-search-state');
}

async function results(page: Page): Promise<string[]> {
  return page
    .locator('[data-search-results] a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
}

describe('the search', () => {
  it.each([
    ['1789', FOREIGN],
    ['QĐ 1789', FOREIGN],
    ['qd 1789', FOREIGN],
    ['qd1789', FOREIGN],
    ['1789/QD-UBND', FOREIGN],
    ['quyết định 1895', RADIO],
    ['2977/2013', PRESS],
    ['3380/2013/QĐ-UBND', MAIL],
    ['30/9/2013', MAIL],
    ['thong tin doi ngoai', FOREIGN],
    ['thông tin đối ngoại', FOREIGN],
    ['THÔNG TIN ĐỐI NGOẠI'.normalize('NFD'), FOREIGN],
    ['dai truyen thanh', RADIO],
    ['thư điện tử công vụ', MAIL],
    ['email', MAIL],
  ])('puts the right page first for “%s”', async (query, expected) => {
    const { page, faults } = reader;
    await page.goto(`${server.address}tim-kiem/?q=${encodeURIComponent(query)}`);
    expect(await settled(page)).toBe('done');
    expect((await results(page))[0]).toBe(`/x/${expected}`);
    expect(await page.locator('[role=status]').first().innerText()).toMatch(/\d/);
    expect(faults).toEqual([]);
  });

  it('shows behind the document of a whole number the pages that name it, and no others', async () => {
    const { page, faults } = reader;
    await page.goto(`${server.address}tim-kiem/?q=${encodeURIComponent('quyết định 1789/QĐ-UBND')}`);
    await page.locator('[data-search-results] a >> nth=1').waitFor();
    const [first, ...others] = await results(page);
    expect(first).toBe(`/x/${FOREIGN}`);
    const texts = others.map((place) =>
      readFile(path.join(plain.dist, place.slice(3), 'index.html'), 'utf8'),
    );
    for (const text of await Promise.all(texts)) expect(text).toContain('1789/QĐ-UBND');
    const marks = await page.locator('[data-search-results] mark').allInnerTexts();
    expect(marks.filter((mark) => !mark.includes('1789'))).toEqual([]);
    expect(marks).not.toEqual([]);
    expect(faults).toEqual([]);
  });

  it('loads parts of the index that are small', async () => {
    const parts = await readdir(path.join(plain.dist, 'pagefind/index'));
    expect(parts.length).toBeGreaterThan(1);
  });

  it('shows the words that it found in reports, and leads to their passage', async () => {
    const { page, faults } = reader;
    await page.goto(`${server.address}tim-kiem/?q=${encodeURIComponent('tin trùng lặp, thiếu chính xác')}`);
    expect(await settled(page)).toBe('done');
    const first = page.locator('[data-search-results] li').first();
    expect((await first.locator('mark').allInnerTexts()).join(' ')).toContain('trùng lặp');
    const anchor = new URL((await first.locator('a').getAttribute('href')) ?? '').hash;
    await first.locator('a').click();
    expect(await page.locator(`main ${anchor}`).count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it('shows sentences of reports, without their titles, the marks of footnotes and what stands beside the text', async () => {
    const { page } = reader;
    await page.goto(`${server.address}tim-kiem/?q=${encodeURIComponent('thông tin')}`);
    expect(await settled(page)).toBe('done');
    const excerpts = (await page.locator('[data-field=excerpt]').allInnerTexts()).join('\n');
    expect(excerpts).toContain('cho thống nhất. Nguồn. Sở TT&TT');
    const titles = await page.locator('li:not(.document) [data-field=title]').allInnerTexts();
    expect(titles.length).toBeGreaterThan(3);
    for (const title of titles) expect(excerpts).not.toContain(title);
    expect(excerpts).not.toMatch(/↩|truyền thông Thanh Hóa Hai|Hiệu lực|Toàn văn/);
  });

  it('prints results with their addresses behind their titles, and without filters', async () => {
    const { page } = reader;
    await page.goto(`${server.address}tim-kiem/?q=${encodeURIComponent('thông tin')}`);
    expect(await settled(page)).toBe('done');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Lọc kết quả').filter({ visible: true }).count()).toBe(0);
    const address = await page
      .locator('[data-search-results] a')
      .first()
      .evaluate((link) => {
        const { content, position } = getComputedStyle(link, '::after');
        return { content, position };
      });
    expect(address).toEqual({ content: expect.stringContaining('/van-ban/'), position: 'static' });
    await page.emulateMedia({ media: null });
  });

  it.each([390, 1280])('moves nothing that is shown when the rest comes, on %i px', async (width) => {
    const { page, faults, end } = await visit(browser, { viewport: { width, height: 844 } });
    await page.goto(`${server.address}tim-kiem/?q=thong+tin+doi+ngoai`);
    expect(await settled(page)).toBe('done');
    await page.locator('[data-part=filters]:not([hidden])').waitFor();
    const shift = await page.evaluate(async () => {
      const shifts: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 300));
      return shifts.reduce((sum, value) => sum + value, 0);
    });
    expect(shift).toBeLessThanOrEqual(0.01);
    expect(faults).toEqual([]);
    await end();
  });

  it('says when it mended the query, with the way back to what was typed', async () => {
    const { page } = reader;
    await page.goto(`${server.address}tim-kiem/?q=ddaif+truyeenf+thanh`);
    expect(await settled(page)).toBe('done');
    expect(await page.locator('[data-part=note]').innerText()).toContain('đài truyền thanh');
    await page.locator('[data-action=literal]').click();
    await page.locator('[data-search-state=empty]').waitFor();
    expect(new URL(page.url()).searchParams.get('nguyen-van')).toBe('1');
    await page.goBack();
    expect(await settled(page)).toBe('done');
  });

  it('says so where half of the index cannot be had', async () => {
    const { page, end } = await visit(browser);
    await page.route('**/pagefind/index/**', (route) => route.abort());
    await page.goto(`${server.address}tim-kiem/?q=th%C3%B4ng+tin`);
    expect(await settled(page)).toBe('error');
    await end();
  });

  it('finds nothing for nonsense, and says so with what to try', async () => {
    const { page } = reader;
    await page.goto(`${server.address}tim-kiem/?q=xqzzy+wvvk`);
    expect(await settled(page)).toBe('empty');
    expect(await results(page)).toEqual([]);
    expect(await page.locator('[role=status]').first().innerText()).toContain('xqzzy wvvk');
  });

  it('answers as one types, keeps the query in the address, and goes by keyboard', async () => {
    const { page } = reader;
    await page.goto(`${server.address}tim-kiem/`);
    await page.locator('main input[name=q]').pressSequentially('qd 1895', { delay: 20 });
    // On a slow machine a part of the query has been answered before the rest is typed.
    await page.waitForURL(/[?&]q=qd(\+|%20)1895/);
    expect(await settled(page)).toBe('done');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${RADIO}`);
    await page.goBack();
    expect(await settled(page)).toBe('done');
    expect(await page.locator('main input[name=q]').inputValue()).toBe('qd 1895');
  });

  it('does not lead into the results of another text while those of this one are on their way', async () => {
    const { page, end } = await visit(browser);
    await page.goto(`${server.address}tim-kiem/?q=thong+tin+doi+ngoai`);
    await settled(page);
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.route(/\.pf_(index|fragment)$/, (route) => held.then(() => route.continue()));
    await page.locator('main input[name=q]').fill('dai truyen thanh');
    await page.locator('[data-search-state=loading]').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    go();
    await settled(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${RADIO}`);
    await end();
  });

  it.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a quotation mark left open', '"chưa đóng'],
    ['only punctuation', '!!! ??? ,,,'],
    ['emoji', '😀😀'],
    ['a text from right to left', 'שלום עולם'],
    ['a number of 40 digits', '1'.repeat(40)],
    ['10,000 letters', 'a'.repeat(10_000)],
  ])('survives %s', async (_, query) => {
    const { page, faults } = reader;
    await page.goto(`${server.address}tim-kiem/`);
    await page.locator('main input[name=q]').fill(query);
    await page.keyboard.press('Enter');
    expect(['done', 'empty']).toContain(await settled(page));
    expect(await page.locator('main img, main [onerror]').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it.each(['pf_index', 'pf_fragment'])('finds again what it could not when a %s was lost', async (kind) => {
    const { page, end } = await visit(browser);
    const lost = new RegExp(`\\.${kind}$`);
    await page.route(lost, (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto(`${server.address}tim-kiem/?q=truyen+thanh`);
    expect(await settled(page)).toBe('error');
    await page.unroute(lost);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.locator('[data-search-state=done]').waitFor();
    expect((await results(page))[0]).toBe(`/x/${RADIO}`);
    await end();
  });

  it('finds also where the host has unpacked the engine already', async () => {
    const { page, end } = await visit(browser);
    await page.route('**/wasm.*.pagefind', async (route) =>
      route.fulfill({ body: gunzipSync(await (await route.fetch()).body()) }),
    );
    await page.goto(`${server.address}tim-kiem/?q=truyen+thanh`);
    expect(await settled(page)).toBe('done');
    await end();
  });

  it('asks for the engine before it knows what the index is made of', async () => {
    const { page, end } = await visit(browser);
    const engine = page.waitForRequest('**/wasm.*.pagefind');
    await page.route('**/site.json', async (route) => {
      await engine;
      await route.continue();
    });
    await page.goto(`${server.address}tim-kiem/?q=truyen+thanh`);
    expect(await settled(page)).toBe('done');
    await end();
  });

  it('says so where the index cannot be had', async () => {
    const { page, end } = await visit(browser);
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${server.address}tim-kiem/?q=th%C3%B4ng+tin`);
    expect(await settled(page)).toBe('error');
    expect((await page.locator('[role=status]').first().innerText()).length).toBeGreaterThan(10);
    await end();
  });

  it('leads to lists that can be looked through where there is no JavaScript', async () => {
    const { page, end } = await visit(browser, { javaScriptEnabled: false });
    await page.goto(`${server.address}tim-kiem/?q=1789`);
    await page.locator('main').getByRole('link', { name: /2013/ }).first().click();
    expect(await page.locator('main a', { hasText: '1789/QĐ-UBND' }).count()).toBeGreaterThan(0);
    await end();
  });
});

describe('a number that is cited without a year', () => {
  let odd: StaticServer;

  beforeAll(async () => {
    odd = await serve(inject('builds').strange.dist);
  });

  afterAll(() => odd.close());

  it('leads to the page of its candidates, which says where it is mentioned', async () => {
    const { page, faults, end } = await visit(browser);
    await page.goto(`${odd.address}tim-kiem/?q=4040/Q%C4%90-UBND`);
    expect(await settled(page)).toBe('done');
    expect((await results(page))[0]).toBe('/van-ban/so/4040-qd-ubnd/');
    const first = (await page.locator('[data-search-results] li').first().innerText()).split(/\n+/);
    expect(first).toEqual([
      'Quyết định, chưa rõ năm',
      '4040/QĐ-UBND',
      'Quyết định 4040/QĐ-UBND',
      'UBND tỉnh Thanh Hóa',
      'Được dẫn trong 1 bài',
    ]);
    await page.locator('[data-search-results] a').first().click();
    await page.getByText('Chỗ dẫn chưa rõ là văn bản nào').waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  it('is in no register for who checks a text', async () => {
    const { page, end } = await visit(browser);
    await page.goto(`${odd.address}cong-cu/kiem-tra/`);
    await page.getByLabel('Đoạn văn cần kiểm tra').fill('Quyết định 4040/QĐ-UBND');
    await page.getByRole('button', { name: 'Kiểm tra' }).click();
    await page.getByText('1 lời dẫn, 0 lời dẫn có trong sổ.').waitFor();
    await end();
  });
});
