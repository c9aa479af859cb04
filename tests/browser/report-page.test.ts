import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { serve, type StaticServer } from './static-server.ts';
import { visit } from './visit.ts';

const REPORT = 'bai-viet/2014/bon-quyet-dinh-nam-2013/';
/** Footnotes, a correction, a table, a foreign link. */
const ODD = 'bai-viet/2014/markdown-du-loai/';
const DOCUMENTS = ['1789/QĐ-UBND', '1895/QĐ-UBND', '2977/2013/QĐ-UBND', '3380/2013/QĐ-UBND'];

let browser: Browser;
let server: StaticServer;
let strange: StaticServer;

beforeAll(async () => {
  browser = await launchChromium();
  server = await serve(inject('builds').plain.dist);
  strange = await serve(inject('builds').strange.dist);
});

afterAll(async () => {
  await browser.close();
  await Promise.all([server, strange].map((one) => one.close()));
});

describe('the notes of cited documents', () => {
  it.each([900, 1280, 1920])(
    'stand beside the text at %i px, near their lines, none over another',
    async (width) => {
      const { page, end } = await visit(browser, {
        viewport: { width, height: 900 },
        javaScriptEnabled: true,
      });
      await page.goto(server.address + REPORT);
      const { notes, text, edge } = await placesOf(page);
      expect(notes.map(({ number }) => number)).toEqual(DOCUMENTS);
      for (const { left, right, drift } of notes) {
        expect(left).toBeGreaterThan(text);
        expect(right).toBeLessThanOrEqual(edge + 1);
        expect(Math.abs(drift)).toBeLessThan(300);
      }
      expect(overlaps(notes)).toEqual([]);
      await end();
    },
  );

  it('give way to each other where eight of them belong to one line', async () => {
    const { page, end } = await visit(browser);
    await page.goto(server.address + REPORT);
    await page.evaluate(() => {
      const note = document.querySelector('.prose p .note');
      for (let copies = 0; copies < 7; copies += 1) note?.after(note.cloneNode(true));
    });
    const { notes, text } = await placesOf(page);
    expect(notes).toHaveLength(DOCUMENTS.length + 7);
    expect(overlaps(notes)).toEqual([]);
    expect(notes.every(({ left }) => left > text)).toBe(true);
    await end();
  });

  it('are not shown where there is no margin; the list at the end says the same', async () => {
    const { page, end } = await visit(browser, { viewport: { width: 820, height: 900 } });
    await page.goto(server.address + REPORT);
    expect((await placesOf(page)).notes).toEqual([]);
    const list = page.getByRole('complementary', { name: 'Văn bản được dẫn trong bài' });
    expect(await list.getByRole('link').allInnerTexts()).toEqual(DOCUMENTS);
    expect(await list.innerText()).toContain('Quy chế quản lý nhà nước về thông tin đối ngoại');
    await end();
  });

  it('are not read out in the middle of a sentence', async () => {
    const { page, end } = await visit(browser);
    await page.goto(server.address + REPORT);
    const heard = await page.locator('.prose > p').first().ariaSnapshot();
    expect(heard).toContain('1789/QĐ-UBND');
    expect(heard).not.toContain('Quy chế quản lý nhà nước');
    await end();
  });
});

describe('the list of contents', () => {
  it('marks the section that is being read', async () => {
    const { page, end } = await visit(browser);
    await page.goto(server.address + REPORT);
    const marked = page.locator('section-marker [aria-current]');
    expect(await marked.count()).toBe(0);
    for (const name of ['Tháng 8: thông tin trên báo chí', 'Số, ngày và tên văn bản']) {
      const heading = page.getByRole('heading', { name });
      await heading.evaluate((one) => {
        scrollTo({ top: scrollY + one.getBoundingClientRect().top - 100, behavior: 'instant' });
      });
      await page.locator('section-marker [aria-current]', { hasText: name }).waitFor();
      expect(await marked.count()).toBe(1);
    }
    await end();
  });
});

describe('links to paragraphs', () => {
  it('come at the press of a key, copy their address, and go again', async () => {
    const { page, faults, end } = await visit(browser, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(server.address + REPORT);
    const button = page.getByRole('button', { name: 'Hiện liên kết từng đoạn' });
    await button.focus();
    await page.keyboard.press('Enter');
    const links = page.locator('.place-link');
    const places = await page.locator('.prose :is(p, h2)[id]:not(.footnotes *)').count();
    expect(await links.count()).toBe(places);
    const last = links.last();
    await last.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Đã chép liên kết').waitFor({ state: 'attached' });
    const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied.pathname).toBe(`/${REPORT}`);
    expect(await page.locator(copied.hash).innerText()).toContain('Bài gốc kết danh sách');
    const box = await last.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);

    // By key, too: a click may miss the button while the page still glides towards the link.
    await button.press('Enter');
    expect(await links.count()).toBe(0);
    expect(faults).toEqual([]);
    await end();
  });

  it('are plain links where the browser lends no clipboard', async () => {
    const { page, end } = await visit(browser);
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(server.address + REPORT);
    await page.getByRole('button', { name: 'Hiện liên kết từng đoạn' }).click();
    await page.locator('.place-link').first().click();
    expect(new URL(page.url()).hash).toMatch(/^#doan-/);
    await end();
  });

  it('are not offered without script', async () => {
    const { page, end } = await visit(browser, { javaScriptEnabled: false });
    await page.goto(server.address + REPORT);
    expect(await page.getByRole('button', { name: 'Hiện liên kết từng đoạn' }).count()).toBe(0);
    await end();
  });
});

describe('a report on paper', () => {
  it('has numbered end notes and no navigation', async () => {
    const { page, end } = await visit(browser);
    await page.emulateMedia({ media: 'print' });
    await page.goto(server.address + REPORT);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('button').count()).toBe(0);
    expect((await placesOf(page)).notes).toEqual([]);
    const marks = await page
      .locator('.prose .citation')
      .evaluateAll((links) =>
        links.map((link) => [link.textContent, getComputedStyle(link, '::after').content]),
      );
    for (const [number, mark] of marks) expect(mark).toBe(`"[${DOCUMENTS.indexOf(number ?? '') + 1}]"`);
    expect(marks.length).toBeGreaterThan(DOCUMENTS.length);
    await end();
  });
});

describe('a report in the dark on paper', () => {
  it('is black on white, of A4, with the addresses of what it links to', async () => {
    const { page, end } = await visit(browser, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(strange.address + ODD);
    const colours = await page.locator('body').evaluate((body) => {
      const { color, backgroundColor } = getComputedStyle(body);
      return { color, backgroundColor };
    });
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
    const shown = await page
      .locator('.prose a[href^=http]')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
    // The first is its own text.
    expect(shown).toEqual(['none', expect.stringContaining('https://example.org/khac/')]);
    const sheets = await page.pdf({ preferCSSPageSize: true });
    expect(sheets.toString('latin1')).toMatch(/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    await end();
  });
});

describe('footnotes', () => {
  it('go there and back', async () => {
    const { page, end } = await visit(browser);
    await page.goto(strange.address + ODD);
    await page.locator('[data-footnote-ref]').click();
    expect(await page.locator('li:target').innerText()).toContain('Chú thích dẫn Quyết định');
    await page.getByRole('link', { name: 'Về chỗ dẫn chú thích 1' }).click();
    expect(await page.locator(':target').innerText()).toBe('1');
    await end();
  });
});

describe('corrections', () => {
  it('stand dated on top of the report and in the lists of reports', async () => {
    const { page, end } = await visit(browser);
    await page.goto(strange.address + ODD);
    const note = page.locator('.header').getByRole('region', { name: 'Đính chính' });
    expect(await note.innerText()).toMatch(/5\/2\/2014: Sửa tên một đơn vị\./);
    for (const list of ['', 'bai-viet/', 'nam/2014/']) {
      await page.goto(strange.address + list);
      const entry = page.locator('li', { hasText: 'Markdown đủ loại' }).first();
      expect(await entry.innerText(), list).toContain('Đã đính chính 5/2/2014');
    }
    await end();
  });
});

describe('what to read next', () => {
  it('says what related reports share, and leads to the neighbours in time', async () => {
    const { page, end } = await visit(browser);
    await page.goto(server.address + REPORT);
    const related = page.locator('.related li');
    expect(await related.count()).toBe(3);
    for (const text of await related.allInnerTexts()) expect(text).toMatch(/cùng (dẫn \d+\/|chủ đề )/);
    await page.locator('a[rel=next]').click();
    const back = page.locator('a[rel=prev]');
    await back.click();
    expect(new URL(page.url()).pathname).toBe(`/${REPORT}`);
    await end();
  });
});

/** Where the notes that are shown stand, in the order of the page, and the edges of the text and of its margin. */
async function placesOf(page: Page): Promise<{ notes: Place[]; text: number; edge: number }> {
  return page.evaluate(() => {
    const rectOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const shown = [...document.querySelectorAll('.note')].filter((note) => note.getClientRects().length > 0);
    const notes = shown.map((note) => {
      const { top, bottom, left, right } = note.getBoundingClientRect();
      const number = note.querySelector('b')?.textContent ?? '';
      const citation = [...document.querySelectorAll('.citation')].find((one) => one.textContent === number);
      return { number, top, bottom, left, right, drift: top - (citation?.getBoundingClientRect().top ?? 0) };
    });
    return { notes, text: rectOf('.prose')?.right ?? 0, edge: rectOf('.reading')?.right ?? 0 };
  });
}

/** The numbers of notes that begin before the one above them ends. */
function overlaps(notes: readonly Place[]): string[] {
  return notes.flatMap(({ number, top }, index) => {
    const above = notes[index - 1];
    return above && top < above.bottom ? [number] : [];
  });
}

interface Place {
  readonly number: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** How far below its citation it stands. */
  readonly drift: number;
}
