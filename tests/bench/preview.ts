import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { startDev } from '../browser/dev-server.ts';
import { copyProject } from '../site/project.ts';
import { generate } from './generate.ts';
import { median } from './median.ts';

/**
 * `npm run bench -- preview [--reports 1000] [--saves 10] [--picture file.png]`: saves a report again and again while
 * `astro dev` serves it, and times from the save until the browser shows the new text, and until the toolbar has the
 * check's messages on it. Without `--reports`, on the content as it is.
 */
export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      reports: { type: 'string' },
      saves: { type: 'string', default: '10' },
      picture: { type: 'string' },
    },
  });
  const project = await copyProject('preview-');
  let report = '2014/bon-quyet-dinh-nam-2013';
  if (values.reports !== undefined) {
    await project.delete('content');
    report = (await generate({ reports: Number(values.reports), into: project.folder })).reports[0] ?? '';
  }
  const server = await startDev(project.folder);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${server.address}/bai-viet/${report}/`, {
      waitUntil: 'networkidle',
      timeout: 120_000,
    });
    const shown: number[] = [];
    const told: number[] = [];
    for (let save = 0; save < Number(values.saves); save += 1) {
      const [text, messages] = await timeSave(page, save, (change) =>
        project.edit(`content/reports/${report}.md`, change),
      );
      shown.push(text);
      told.push(messages);
    }
    console.log(`${values.reports ?? 'own'} reports, ${shown.length} saves, milliseconds (median, slowest):`);
    for (const [what, times] of Object.entries({ 'text shown': shown, 'messages told': told })) {
      console.log(`  ${what.padEnd(14)} ${median(times).toFixed(0)}, ${Math.max(...times).toFixed(0)}`);
    }
    if (values.picture !== undefined) await takePicture(page, values.picture);
  } finally {
    await browser.close();
    await server.stop();
    await project.remove();
  }
}

/** Saves a sentence with two spaces, and waits for it and for the message on the spaces. */
async function timeSave(
  page: Page,
  save: number,
  edit: (change: (text: string) => string) => Promise<void>,
): Promise<[text: number, messages: number]> {
  const sentence = `Lưu lần${save}.`;
  const started = performance.now();
  await edit((text) => `${text.replace(/\nHai {2}chữ\. Lưu lần\d+\.\n$/, '')}\nHai  chữ. ${sentence}\n`);
  await page.waitForFunction(
    (wanted) => document.querySelector('main')?.textContent.includes(wanted),
    sentence,
  );
  const text = performance.now() - started;
  await page.locator(`${BUTTON} .notification[data-active]`).waitFor({ state: 'attached' });
  return [text, performance.now() - started];
}

async function takePicture(page: Page, file: string): Promise<void> {
  await page.locator(BUTTON).click();
  await page.locator('astro-dev-toolbar-window').filter({ visible: true }).waitFor();
  await page.screenshot({ path: file });
}

/** The app's button in Astro's dev toolbar. */
const BUTTON = 'button[data-app-id="noi-dung"]';
