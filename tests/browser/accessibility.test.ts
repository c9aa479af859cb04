import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findViolations } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { walkByKeyboard } from './keyboard-walk.ts';
import { serve, type StaticServer } from './static-server.ts';
import { visit } from './visit.ts';

const { plain, strange } = inject('builds');
const MAIN_ACTIONS =
  '.masthead :is(a, input, button), main :is(.find input, .find button, .button, .pagination a, .years a, summary)';
const WIDTHS = [320, 390, 820, 1280, 1920];

/** One page of each kind, and the odd ones. */
const kinds = {
  plain: [
    '',
    'bai-viet/',
    'bai-viet/2014/bon-quyet-dinh-nam-2013/',
    'van-ban/',
    'van-ban/2013/',
    'van-ban/2013/3380-2013-qd-ubnd/',
    'van-ban/duoc-dan-nhieu/',
    'chu-de/',
    'chu-de/thong-tin-doi-ngoai/',
    'nam/2014/',
    'dong-thoi-gian/',
    'tim-kiem/?q=th%C3%B4ng+tin',
    'tim-kiem/?q=1789',
    'cong-cu/kiem-tra/',
    'gioi-thieu/',
    'tro-nang/',
    'du-lieu/',
    '404.html',
  ],
  strange: [
    'bai-viet/2014/markdown-du-loai/',
    'van-ban/so/1789-qd-ubnd/',
    'van-ban/2012/55-2012-qd-ubnd-khanh-hoa/',
    'chu-de/khong-co-gi/',
  ],
} as const;

let browser: Browser;
let servers: Record<keyof typeof kinds, StaticServer>;

beforeAll(async () => {
  browser = await launchChromium();
  servers = { plain: await serve(plain.dist), strange: await serve(strange.dist) };
});

afterAll(async () => {
  await browser.close();
  await Promise.all(Object.values(servers).map((server) => server.close()));
});

const pages = Object.entries(kinds).flatMap(([site, paths]) =>
  paths.map((path) => [site as keyof typeof kinds, path] as const),
);

describe.each(pages)('of the site “%s” the page /%s', (site, path) => {
  it('has no violation that axe can find, in light and in dark', async () => {
    const { page, end } = await visit(browser, { bypassCSP: true });
    await page.goto(servers[site].address + path, { waitUntil: 'networkidle' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page), colorScheme).toEqual([]);
    }
    await end();
  });

  it('is gone through by the Tab key in its order, which shows where it is', async () => {
    const { page, end } = await visit(browser, { reducedMotion: 'reduce' });
    await page.goto(servers[site].address + path, { waitUntil: 'networkidle' });
    expect(await walkByKeyboard(page)).toEqual([]);
    await end();
  });

  it('gives a finger 44 px for what it is there for, on a phone', async () => {
    const { page, end } = await visit(browser, { viewport: { width: 390, height: 900 } });
    await page.goto(servers[site].address + path, { waitUntil: 'networkidle' });
    const small = await page.locator(MAIN_ACTIONS).evaluateAll((actions) =>
      actions.flatMap((action) => {
        const { height, width } = action.getBoundingClientRect();
        return height > 0 && Math.min(height, width) < 44
          ? [`${action.outerHTML}: ${width} × ${height}`]
          : [];
      }),
    );
    expect(small).toEqual([]);
    await end();
  });

  it('gives a finger 24 px for everything that is not a word of a sentence', async () => {
    const { page, end } = await visit(browser);
    await page.goto(servers[site].address + path, { waitUntil: 'networkidle' });
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(smallTargets), `${width} px`).toEqual([]);
    }
    await end();
  });

  it('never scrolls sideways, from the narrowest phone to the widest screen', async () => {
    const { page, end } = await visit(browser);
    await page.goto(servers[site].address + path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
    }
    await end();
  });
});

/** Runs in the page: what is meant for a finger and less than 24 px wide or high, but for links in sentences (WCAG 2.2, 2.5.8). */
function smallTargets(): string[] {
  const targets = [
    ...document.querySelectorAll(':is(a[href], button, summary, input):not(.skip, :disabled)'),
  ];
  return targets.flatMap((target) => {
    const { width, height } = target.getBoundingClientRect();
    const block = target.closest('p, li, td, dd, h1, h2, h3, figcaption, div');
    const words = [...(block?.childNodes ?? [])].some(
      (node) => node instanceof Text && (node.textContent ?? '').trim() !== '',
    );
    const inSentence = words && getComputedStyle(target).display === 'inline';
    return height > 0 && !inSentence && Math.min(width, height) < 24
      ? [`${target.outerHTML}: ${width} × ${height}`]
      : [];
  });
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
