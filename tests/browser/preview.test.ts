import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type Project } from '../site/project.ts';
import { launchChromium } from './chromium.ts';
import { startDev, type DevServer } from './dev-server.ts';

const FILE = 'content/reports/2014/nhap.md';
const DRAFT = `---
title: Bản nháp để thử
summary: Thử.
date: 2014-01-08
topics: []
source: { name: thử, title: thử }
draft: true
---

Hai  chữ. Theo Quyết định 1789/QĐ-UBND ngày 5/6/2013.
`;

describe('npm run dev', { timeout: 120_000 }, () => {
  let project: Project;
  let server: DevServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    project = await copyProject('preview-');
    await project.write(FILE, DRAFT);
    server = await startDev(project.folder);
    browser = await launchChromium();
    page = await browser.newPage();
    await page.goto(`${server.address}/bai-viet/2014/nhap/`, { timeout: 120_000 });
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await project.remove();
  });

  it('can be run a second time beside the first', async () => {
    const second = await startDev(project.folder);
    const answer = await fetch(`${second.address}/bai-viet/2014/nhap/`);
    expect(await answer.text()).toContain('Bản nháp để thử');
    await second.stop();
  });

  it('shows a draft, marked as one', async () => {
    expect(await page.locator('main').textContent()).toContain('Bản nháp');
  });

  it('tells in the toolbar what the check says of the page, and the citations', async () => {
    await page.locator('button[data-app-id="noi-dung"]').click({ timeout: 90_000 });
    const told = page.locator('astro-dev-toolbar-window', { hasText: FILE });
    await told.waitFor({ timeout: 90_000 });
    const text = await told.innerText();
    expect(text).toContain('Bản nháp: chỉ thấy khi chạy npm run dev.');
    expect(text).toContain('thừa dấu cách giữa hai chữ: để một dấu cách.');
    expect(text).toContain(`${FILE}:10:4`);
    expect(await told.getByRole('link').getAttribute('href')).toBe('/van-ban/2013/1789-qd-ubnd/');
  });

  it('shows what is saved, and what is wrong with it, without being asked', async () => {
    await project.edit(FILE, (text) => text.replace('Hai  chữ.', 'Một chữ "mới.'));
    await page.locator('main', { hasText: 'Một chữ "mới.' }).waitFor({ timeout: 90_000 });
    await page.locator('button[data-app-id="noi-dung"]').click({ timeout: 90_000 });
    await page
      .locator('astro-dev-toolbar-window', { hasText: 'dấu ngoặc kép thẳng' })
      .waitFor({ timeout: 90_000 });
  });
});
