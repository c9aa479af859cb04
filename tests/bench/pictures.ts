import { execFile } from 'node:child_process';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { launchChromium } from '../browser/chromium.ts';
import { extremePages, writeExtremes } from '../browser/extremes.ts';
import { keepFonts } from '../browser/keep-fonts.ts';
import { pageKinds } from '../browser/kinds.ts';
import { serve } from '../browser/static-server.ts';
import { buildSite } from '../site/build-site.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(PROJECT, 'pictures');
const README_PICTURE = path.join(PROJECT, '.github/home.png');
const WIDTHS = [390, 820, 1280];

/**
 * Takes pictures of each kind of page into `pictures/`, to be looked at: whole pages at three widths in light and dark,
 * and the page on paper as PDF (and its sheets as PNG where pdftoppm is installed). With `odd`, those of content that is
 * long, many or missing; with `home`, only the picture of the home page that the README shows.
 */
export async function run([what]: readonly string[]): Promise<void> {
  const content = what === 'odd' ? await writeExtremes() : undefined;
  const kinds = content === undefined ? pageKinds : extremePages;
  const site = await buildSite(content === undefined ? {} : { content });
  if (site.code !== 0) throw new Error(site.output);
  const server = await serve(site.dist);
  const browser = await launchChromium();
  try {
    if (what === 'home') return await takeHome(browser, server.address);
    await mkdir(FOLDER, { recursive: true });
    for (const { name, path: page } of kinds) await takeKind(browser, name, server.address + page);
    console.log(`${kinds.length} kinds of pages in ${FOLDER}`);
  } finally {
    await browser.close();
    await server.close();
    const folders = [site.root, ...(content === undefined ? [] : [content])];
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
  }
}

async function takeKind(browser: Browser, name: string, address: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
    await keepFonts(context);
    const page = await context.newPage();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.screenshot({
        path: path.join(FOLDER, `${name}-${width}-${colorScheme}.png`),
        fullPage: true,
      });
    }
    if (colorScheme === 'light') {
      const pdf = path.join(FOLDER, `${name}-print.pdf`);
      await page.pdf({ path: pdf, preferCSSPageSize: true });
      await promisify(execFile)('pdftoppm', ['-r', '60', '-png', pdf, pdf.replace('.pdf', '')]).catch(
        (error: NodeJS.ErrnoException) => {
          if (error.code !== 'ENOENT') throw error;
        },
      );
    }
    await context.close();
  }
}

/** The first screen of the home page in light, in few colours, which a page of text loses nothing by. */
async function takeHome(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
  await keepFonts(context);
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const picture = await sharp(await page.screenshot())
    .png({ palette: true, colours: 64, effort: 10 })
    .toBuffer();
  await writeFile(README_PICTURE, picture);
  console.log(`${README_PICTURE}: ${(await stat(README_PICTURE)).size} B`);
}
