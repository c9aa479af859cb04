import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { canCompare, launchComparable } from './chromium.ts';
import { keepFonts } from './keep-fonts.ts';
import { serve, type StaticServer } from './static-server.ts';

/** The kept pictures; `npm run looks` takes them anew, to be looked at before they are committed. */
const KEPT = path.join(import.meta.dirname, 'looks');
/** Where a picture that differs is left, with its difference in red. */
const FOUND = path.resolve(import.meta.dirname, '../../pictures/looks');
const RENEW = process.env['RENEW_LOOKS'] === '1';

const REPORT = 'bai-viet/2014/markdown-du-loai/';
const DOCUMENT = 'van-ban/2013/1789-qd-ubnd/';

/** A page of the odd content, which no editor changes: its width, and how it is shown. */
const looks = {
  'home-390-light': ['', 390, { colorScheme: 'light' }],
  'home-1280-dark': ['', 1280, { colorScheme: 'dark' }],
  'report-390-dark': [REPORT, 390, { colorScheme: 'dark' }],
  'report-820-light': [REPORT, 820, { colorScheme: 'light' }],
  'report-1280-light': [REPORT, 1280, { colorScheme: 'light' }],
  'report-paper': [REPORT, 627, { colorScheme: 'light' }],
  'document-390-light': [DOCUMENT, 390, { colorScheme: 'light' }],
  'document-1280-forced': [DOCUMENT, 1280, { forcedColors: 'active' }],
} as const satisfies Record<string, readonly [string, number, BrowserContextOptions]>;

describe.runIf(canCompare)('the look of', () => {
  let browser: Browser;
  let server: StaticServer;

  beforeAll(async () => {
    await Promise.all([KEPT, FOUND].map((folder) => mkdir(folder, { recursive: true })));
    browser = await launchComparable();
    server = await serve(inject('builds').strange.dist);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each(Object.entries(looks))('%s is the one that was looked at', async (name, [page, width, options]) => {
    const picture = await take(server.address + page, width, options, name.endsWith('paper'));
    const file = path.join(KEPT, `${name}.webp`);
    if (RENEW) await writeFile(file, await sharp(picture).webp({ lossless: true, effort: 6 }).toBuffer());
    const { changed, marked } = await compare(await readFile(file), picture);
    if (changed > 0) await writeFile(path.join(FOUND, `${name}.png`), marked);
    expect(changed, `points that differ, marked in pictures/looks/${name}.png`).toBe(0);
  });

  async function take(address: string, width: number, options: BrowserContextOptions, onPaper: boolean) {
    const viewport = { width, height: 900 };
    const context = await browser.newContext({ ...options, viewport, reducedMotion: 'reduce' });
    await keepFonts(context);
    const page = await context.newPage();
    if (onPaper) await page.emulateMedia({ media: 'print' });
    await page.goto(address, { waitUntil: 'networkidle' });
    const picture = await page.screenshot({ fullPage: true });
    await context.close();
    return picture;
  }
});

/**
 * How many points of two pictures differ by more than the rounding of a shade, and the second picture with those in red.
 * Where the sizes differ, every point does.
 */
async function compare(before: Buffer, after: Buffer): Promise<{ changed: number; marked: Buffer }> {
  const [old, now] = await Promise.all(
    [before, after].map((file) => sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true })),
  );
  if (!old || !now) throw new Error('A picture cannot be read');
  const { width, height, channels } = now.info;
  if (old.info.width !== width || old.info.height !== height) {
    return { changed: width * height, marked: after };
  }
  let changed = 0;
  for (let at = 0; at < now.data.length; at += channels) {
    const shift = Math.max(
      ...[0, 1, 2].map((c) => Math.abs((old.data[at + c] ?? 0) - (now.data[at + c] ?? 0))),
    );
    if (shift <= SHADE) continue;
    changed += 1;
    now.data.set([255, 0, 0], at);
  }
  const marked = await sharp(now.data, { raw: { width, height, channels } }).png().toBuffer();
  return { changed, marked };
}

const SHADE = 24;
