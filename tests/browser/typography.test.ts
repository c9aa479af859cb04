import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { keepFonts } from './keep-fonts.ts';
import { serve, type StaticServer } from './static-server.ts';
import { visit } from './visit.ts';

const REPORT = 'bai-viet/2014/bon-quyet-dinh-nam-2013/';
const REPORTS = [
  REPORT,
  'bai-viet/2014/ket-qua-va-han-che-nam-2013/',
  'bai-viet/2014/phuong-huong-nam-2014/',
];
const PAGES = ['', 'bai-viet/', REPORT, 'van-ban/', 'van-ban/2013/1789-qd-ubnd/', 'dong-thoi-gian/'];

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  browser = await launchChromium();
  server = await serve(inject('builds').plain.dist);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe.each([390, 820, 1280, 1920])('the reports at %i px', (width) => {
  it('have lines of at most 75 letters, half of them of 45 and more', async () => {
    const { page, end } = await visit(browser, { viewport: { width, height: 900 } });
    await keepFonts(page.context());
    const lines: number[] = [];
    for (const report of REPORTS) {
      await page.goto(server.address + report, { waitUntil: 'networkidle' });
      lines.push(...(await page.evaluate(lettersOfLines)));
    }
    expect(lines.length).toBeGreaterThan(50);
    lines.sort((a, b) => a - b);
    expect(lines.at(-1)).toBeLessThanOrEqual(75);
    expect(lines[Math.floor(lines.length / 2)]).toBeGreaterThanOrEqual(45);
    await end();
  });
});

describe('the lines of every kind of page', () => {
  it.each(PAGES)('leave room for stacked marks: /%s', async (path) => {
    const { page, end } = await visit(browser, { viewport: { width: 390, height: 900 } });
    await page.goto(server.address + path);
    const tight = await page.locator('main :is(p, li, dd, h1, h2, h3)').evaluateAll((elements) =>
      elements.flatMap((element) => {
        const { lineHeight, fontSize } = getComputedStyle(element);
        const leading = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
        const least = element.matches('h1, h2, h3') ? 1.28 : 1.5;
        // A number in a frame of its own has no line above or below it.
        const alone = element.matches('.stamped');
        return alone || leading >= least - 0.001 ? [] : [`${element.outerHTML.slice(0, 60)}: ${leading}`];
      }),
    );
    expect(tight).toEqual([]);
    await end();
  });

  it('never touch in a title of two lines', async () => {
    const { page, end } = await visit(browser);
    await page.goto(server.address + REPORT);
    const needed = await page.evaluate(async () => {
      const font = '650 100px Newsreader';
      await document.fonts.load(font, 'ỄặA');
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('no canvas');
      context.font = font;
      const reach = (letters: string, side: 'actualBoundingBoxAscent' | 'actualBoundingBoxDescent') =>
        Math.max(...[...letters].map((letter) => context.measureText(letter)[side]));
      return (
        reach('ỄẾỂỀẪẮẴẲỖỔỮỨỞÃ', 'actualBoundingBoxAscent') + reach('ẶỆỘỰỴặựgjpq', 'actualBoundingBoxDescent')
      );
    });
    const leading = await page.locator('h1').evaluate((title) => {
      const { lineHeight, fontSize } = getComputedStyle(title);
      return (100 * Number.parseFloat(lineHeight)) / Number.parseFloat(fontSize);
    });
    expect(needed).toBeLessThanOrEqual(leading);
    await end();
  });

  it.each(PAGES)('break no day and no number: /%s', async (path) => {
    const { page, end } = await visit(browser, { viewport: { width: 320, height: 900 } });
    await page.goto(server.address + path);
    for (const width of [320, 360, 390, 430, 820, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(brokenParts), `${width} px`).toEqual([]);
    }
    await end();
  });
});

/** Runs in the page: how many letters stand on each line of its paragraphs, but for their last lines. */
function lettersOfLines(): number[] {
  return [...document.querySelectorAll('.prose > p')].flatMap((paragraph) => {
    const lineHeight = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
    const top = paragraph.getBoundingClientRect().top;
    const lines: number[] = [];
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (node.parentElement?.closest('.note')) continue;
      for (let index = 0; index < (node.textContent ?? '').length; index++) {
        const letter = document.createRange();
        letter.setStart(node, index);
        letter.setEnd(node, index + 1);
        const box = letter.getBoundingClientRect();
        const line = Math.floor((box.top + box.height / 2 - top) / lineHeight);
        lines[line] = (lines[line] ?? 0) + 1;
      }
    }
    return lines.slice(0, -1);
  });
}

/** Runs in the page: days with their "ngày", and document numbers, that stand on two lines. */
function brokenParts(): string[] {
  const whole =
    /(?:ngày\s)?(?<![\d/])\d{1,2}\/\d{1,2}\/\d{4}|\d+(?:\/\d{4})?\/\p{Lu}[\p{Lu}&]*-[\p{Lu}&-]+/giu;
  const texts = document.createTreeWalker(document.querySelector('main') ?? document, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement?.closest('[data-long], .visually-hidden, caption')) continue;
    for (const { 0: part, index } of (node.textContent ?? '').matchAll(whole)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + part.length);
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
      if (new Set(tops).size > 1) broken.push(part);
    }
  }
  return broken;
}
