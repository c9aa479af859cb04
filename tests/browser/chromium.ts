import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import bundled from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const PACKAGE = path.join(PROJECT, 'node_modules/@sparticuz/chromium');
const CACHE = path.join(PROJECT, '.cache');
const HAS_BUNDLE = process.platform === 'linux' && process.arch === 'x64';

/**
 * Starts a real Chromium: the one at CHROMIUM_PATH; else on Linux the one that comes as a package, with the system
 * libraries that it needs beside it; elsewhere the Chrome that is installed.
 */
export async function launchChromium(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  if (own) return chromium.launch({ executablePath: own, args: ['--no-sandbox'] });
  if (!HAS_BUNDLE) return chromium.launch({ channel: 'chrome' });
  return launchBundled(existsSync('/etc/fonts/fonts.conf') ? 'of the machine' : 'of the package');
}

/** Whether there is a Chromium that draws the same picture of a page on every machine. */
export const canCompare = HAS_BUNDLE && !process.env['CHROMIUM_PATH'];

/** Starts that Chromium: the package's, with the package's fonts alone. */
export function launchComparable(): Promise<Browser> {
  return launchBundled('of the package');
}

async function launchBundled(fonts: 'of the machine' | 'of the package'): Promise<Browser> {
  const folder = await unpackChromium();
  // The package's own switches turn off what the tests are about (web security) or make it fragile (a single process).
  const args = bundled.args.filter((arg) => !/^--(disable-web-security|single-process|headless)/.test(arg));
  const env = {
    ...process.env,
    // A machine without any font would give every letter no width.
    ...(fonts === 'of the package' ? { FONTCONFIG_FILE: path.join(folder, 'fonts.conf') } : {}),
    LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
  };
  return chromium.launch({ executablePath: path.join(folder, 'chromium'), args, env });
}

/**
 * Unpacks the package's Chromium into `.cache/`, once for each version. It is moved to its place when it is whole, so that
 * an interrupted run leaves nothing half done, and tests that start together do not disturb each other.
 *
 * @returns the folder that holds it
 */
export async function unpackChromium(): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(PACKAGE, 'package.json'), 'utf8'));
  const folder = path.join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const unpacked = await mkdtemp(path.join(CACHE, 'unpacking-'));
  // The package unpacks into the folder for temporary files, and its libraries only where it takes itself to be on Lambda.
  const env = { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  const script = `const { default: bundled } = await import('@sparticuz/chromium'); await bundled.executablePath();`;
  await writeFile(path.join(unpacked, 'fonts.conf'), fontsConfig(folder));
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env, cwd: PROJECT });
  await rename(unpacked, folder).catch(async (error: unknown) => {
    if (!existsSync(folder)) throw error;
    await rm(unpacked, { recursive: true });
  });
  return folder;
}

function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
