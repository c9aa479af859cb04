import { rm } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findViolations } from '../browser/axe.ts';
import { launchChromium } from '../browser/chromium.ts';
import { walkByKeyboard } from '../browser/keyboard-walk.ts';
import { serve } from '../browser/static-server.ts';
import { visit } from '../browser/visit.ts';
import { buildSite } from '../site/build-site.ts';
import { readPages } from '../site/pages.ts';

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const satisfies Record<string, BrowserContextOptions>;
/** 320 px is also a screen of 1280 px at 400 % (WCAG 2.2, 1.4.10). */
const WIDTHS = [320, 390, 820, 1280];

/**
 * Looks at every page of the site in light, dark and forced colours at four widths: what axe finds, whether the page
 * scrolls sideways, and whether everything that takes the focus shows it, in the order of the page. Prints each fault
 * once with its first place and ends with 1 where there is one. A word behind the name keeps it to the pages with that
 * word in their path.
 */
export async function run([part = '']: readonly string[]): Promise<void> {
  const site = await buildSite();
  if (site.code !== 0) throw new Error(site.output);
  const [server, browser, pages] = [
    await serve(site.dist),
    await launchChromium(),
    (await readPages(site.dist)).filter(({ path }) => path.includes(part)),
  ];
  const faults = new Map<string, string>();
  const report = (place: string, found: readonly string[]) => {
    for (const fault of found) if (!faults.has(fault)) faults.set(fault, place);
  };
  try {
    for (const [look, options] of Object.entries(LOOKS)) {
      const { page, end } = await visit(browser, { ...options, reducedMotion: 'reduce', bypassCSP: true });
      for (const { path } of pages) {
        await page.goto(server.address + path.slice(1), { waitUntil: 'load' });
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          const place = `${path}, ${look}, ${width} px`;
          report(place, await findViolations(page));
          report(place, await sidewaysScrolling(page));
        }
      }
      await end();
    }
    for (const { path } of pages) report(path, await walk(browser, server.address + path.slice(1)));
  } finally {
    await browser.close();
    await server.close();
    await rm(site.root, { recursive: true });
  }
  const views = pages.length * Object.keys(LOOKS).length * WIDTHS.length;
  console.log(
    `${pages.length} pages, ${views} views and ${pages.length} walks by keyboard: ${faults.size} faults`,
  );
  for (const [fault, place] of faults) console.error(`${place}: ${fault}`);
  if (faults.size > 0) process.exitCode = 1;
}

async function sidewaysScrolling(page: Page): Promise<readonly string[]> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  return scrollWidth > clientWidth ? [`scrolls sideways by ${scrollWidth - clientWidth} px`] : [];
}

/** Goes through a page as a new visitor, with the Tab key alone. */
async function walk(browser: Browser, address: string): Promise<readonly string[]> {
  const { page, end } = await visit(browser, { reducedMotion: 'reduce' });
  await page.goto(address);
  const faults = await walkByKeyboard(page);
  await end();
  return faults;
}
