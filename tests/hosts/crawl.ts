import { existsSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/**
 * Reads a whole site as a visitor would: every page that a link leads to from the first one, in a real browser, four at
 * once. Other files that are linked are fetched.
 *
 * @param address of the first page
 * @param within what all addresses of the site begin with
 * @returns all pages that were read, and a line for each thing that went wrong
 */
export async function crawl(browser: Browser, address: string, within = address): Promise<Crawl> {
  const context = await browser.newContext();
  const faults: string[] = [];
  const pages = new Map<string, PageReading>();
  const files = new Set<string>();
  for (let wave = [address]; wave.length > 0;) {
    const readings = await readAll(context, wave, faults);
    for (const reading of readings) pages.set(reading.address, reading);
    const targets = new Set(readings.flatMap(({ links }) => links.map(withoutHash)));
    for (const target of targets) if (!isPage(target)) files.add(target);
    wave = [...targets].filter((target) => isPage(target) && target.startsWith(within) && !pages.has(target));
  }
  await context.close();
  for (const file of files) {
    if (!(await exists(file))) faults.push(`${file}: not there`);
  }
  return {
    pages: [...pages.keys()],
    faults: [...faults, ...strayLinks(pages, within), ...deadAnchors(pages)],
  };
}

/** Writes down everything that a page's reader would find in the console: errors, refused and failed requests. */
export function watch(page: Page, faults: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('response', (answer) => {
    if (answer.status() >= 400) faults.push(`${answer.url()}: ${answer.status()}`);
  });
}

async function readAll(
  context: BrowserContext,
  addresses: readonly string[],
  faults: string[],
): Promise<PageReading[]> {
  const waiting = addresses.values();
  const readings: PageReading[] = [];
  const work = async (): Promise<void> => {
    const page = await context.newPage();
    watch(page, faults);
    for (const address of waiting) {
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      readings.push({ address, ...(await page.evaluate(readDocument)) });
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, addresses.length) }, work));
  return readings;
}

/** Runs in the page. */
function readDocument(): Omit<PageReading, 'address'> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href);
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[action]')].map(({ action }) => action);
  const files = [...document.querySelectorAll<HTMLLinkElement>('link[href]')]
    .filter(({ rel }) => rel !== 'canonical')
    .map(({ href }) => href);
  return {
    links: [...links, ...forms, ...files].filter((link) => new URL(link).protocol === location.protocol),
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
  };
}

function strayLinks(pages: ReadonlyMap<string, PageReading>, within: string): string[] {
  return [...pages.values()].flatMap(({ address, links }) =>
    links
      .filter((link) => !link.startsWith(within))
      .map((link) => `${address}: leads out of the site: ${link}`),
  );
}

function deadAnchors(pages: ReadonlyMap<string, PageReading>): string[] {
  return [...pages.values()].flatMap(({ address, links }) =>
    links
      .filter((link) => {
        const id = decodeURIComponent(new URL(link).hash.slice(1));
        return id !== '' && pages.get(withoutHash(link))?.ids.includes(id) === false;
      })
      .map((link) => `${address}: no such place: ${link}`),
  );
}

async function exists(address: string): Promise<boolean> {
  return address.startsWith('file:') ? existsSync(new URL(address)) : (await fetch(address)).ok;
}

function isPage(address: string): boolean {
  return /(\/|\.html)$/.test(new URL(address).pathname);
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/, '');
}

/** Pages in the browser at once; more only wait for the processor. */
const AT_ONCE = 4;

export interface Crawl {
  readonly pages: readonly string[];
  readonly faults: readonly string[];
}

interface PageReading {
  readonly address: string;
  /** All links, resolved. */
  readonly links: readonly string[];
  readonly ids: readonly string[];
}
