import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readPages } from '../site/pages.ts';
import { launchChromium } from './chromium.ts';
import { serve, type StaticServer } from './static-server.ts';
import { visit } from './visit.ts';

const { plain } = inject('builds');
const REPORT = 'bai-viet/2014/bon-quyet-dinh-nam-2013/';

let browser: Browser;
let servers: Record<'/' | '/x/y/', StaticServer>;

beforeAll(async () => {
  browser = await launchChromium();
  servers = { '/': await serve(plain.dist), '/x/y/': await serve(plain.dist, '/x/y/') };
});

afterAll(async () => {
  await browser.close();
  await Promise.all(Object.values(servers).map((server) => server.close()));
});

describe.each(['/', '/x/y/'] as const)('a reader of the site at %s', (base) => {
  it('follows a citation to its document, and a passage back to its place', async () => {
    const { page, faults, end } = await visit(browser);
    await page.goto(servers[base].address + REPORT);
    await page.locator('a.citation', { hasText: '1789/QĐ-UBND' }).first().click();
    expect(new URL(page.url()).pathname).toBe(`${base}van-ban/2013/1789-qd-ubnd/`);
    expect(await page.locator('h1').innerText()).toBe('Quy chế quản lý nhà nước về thông tin đối ngoại');
    const passages = await page.locator('[data-passage]').allInnerTexts();
    expect(passages.length).toBeGreaterThanOrEqual(4);
    for (const passage of passages) expect(passage).toContain('1789/QĐ-UBND');

    await page.locator(`a[href*="bon-quyet-dinh-nam-2013/#dan-1789-qd-ubnd"]`).first().click();
    expect(new URL(page.url()).hash).toBe('#dan-1789-qd-ubnd');
    expect(await page.locator(':target').innerText()).toBe('1789/QĐ-UBND');
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe(`${base}van-ban/2013/1789-qd-ubnd/`);
    expect(faults).toEqual([]);
    await end();
  });

  it('meets no error, no refused and no missing file on any page', async () => {
    const { page, faults, end } = await visit(browser);
    for (const { path } of await readPages(plain.dist)) {
      if (path === '/404.html') continue;
      await page.goto(servers[base].address + path.slice(1), { waitUntil: 'load' });
    }
    expect(faults).toEqual([]);
    await end();
  }, 120_000);
});

describe('a report', () => {
  it('reads the same without JavaScript', async () => {
    const { page, end } = await visit(browser, { javaScriptEnabled: false });
    await page.goto(servers['/'].address + REPORT);
    expect(await page.locator('.prose p').count()).toBeGreaterThan(4);
    await page.locator('a.citation').first().click();
    expect(await page.locator('[data-passage]').count()).toBeGreaterThan(0);
    await end();
  });

  it('does not move while it loads', async () => {
    const { page, end } = await visit(browser);
    await page.addInitScript(() => {
      const shifts: number[] = Reflect.set(window, 'shifts', []) ? Reflect.get(window, 'shifts') : [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(servers['/'].address + REPORT, { waitUntil: 'networkidle' });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
    await end();
  });

  it('shows its skip link to the keyboard first, which leads to the text', async () => {
    const { page, end } = await visit(browser);
    await page.goto(servers['/'].address + REPORT);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Đến nội dung chính');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#noi-dung');
    await end();
  });
});

describe('a document', () => {
  it('gives its official citation to the clipboard at the press of a button, and says so', async () => {
    const { page, faults, end } = await visit(browser, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(`${servers['/'].address}van-ban/2013/1789-qd-ubnd/`);
    await page.getByRole('button', { name: 'Chép lời dẫn' }).click();
    await page.getByText('Đã chép.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'Quyết định số 1789/QĐ-UBND ngày 5/6/2013 của UBND tỉnh Thanh Hóa (Quy chế quản lý nhà nước về thông tin đối ngoại)',
    );
    expect(faults).toEqual([]);
    await end();
  });
});

describe('the citation check', () => {
  it('finds the citations of a pasted text and what the register knows of them, without sending it anywhere', async () => {
    const { page, faults, end } = await visit(browser);
    const asked: string[] = [];
    await page.goto(`${servers['/'].address}cong-cu/kiem-tra/`);
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await page
      .getByLabel('Đoạn văn cần kiểm tra')
      .fill(
        'Căn cứ Quyết định số 1789/QĐ-UBND ngày 05 tháng 6 năm 2013 và Nghị định 30/2020/NĐ-CP; <b>xin</b>',
      );
    await page.getByRole('button', { name: 'Kiểm tra' }).click();
    await page.getByText('2 lời dẫn, 1 lời dẫn có trong sổ.').waitFor();
    const items = await page.locator('[data-part=list] li').allInnerTexts();
    expect(items[0]).toContain('Có trong sổ');
    expect(items[1]).toContain('Chưa có trong sổ');
    expect(await page.locator('[data-part=list] a').first().getAttribute('href')).toContain(
      'van-ban/2013/1789-qd-ubnd/',
    );
    expect(asked.filter((one) => !/^GET \/tim-kiem\/so\/[\d-]+\.json$/.test(one))).toEqual([]);
    expect(faults).toEqual([]);
    await end();
  });
});
