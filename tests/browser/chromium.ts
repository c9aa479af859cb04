import bundled from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/**
 * Starts a real Chromium: the one at CHROMIUM_PATH, or else the one that comes as a package.
 * The package's own switches turn off what the tests are about (web security) or make it fragile (a single process).
 */
export async function launchChromium(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  if (own) return chromium.launch({ executablePath: own, args: ['--no-sandbox'] });
  const args = bundled.args.filter((arg) => !/^--(disable-web-security|single-process|headless)/.test(arg));
  return chromium.launch({ executablePath: await bundled.executablePath(), args });
}
