import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { openLastBuild } from '../integrations/last-build.ts';
import { openPageCache } from '../integrations/page-cache.ts';
import { createPages } from '../integrations/pages.ts';
import { onProgress } from '../integrations/progress.ts';
import { endOfBuild, readBuildCall } from './build-call.ts';

/**
 * `npm run build`: builds the site beside `dist/` and puts it in its place when it is whole. A build that fails or dies
 * leaves the last one as it is. Where nothing has changed since, nothing is built. `--quiet`, or QUIET in the environment,
 * says only what is wrong.
 */
const { quiet, outDir } = readBuildCall();
process.on('uncaughtException', endOfBuild);
const root = process.cwd();
const target = path.resolve(root, outDir);
const next = `${target}.next`;
const old = `${target}.old`;

const started = performance.now();
const say = (text: string): void => {
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  if (!quiet) console.log(`${seconds} s  ${text}`);
};

// A build that died between the two renames below has left the last good site under its other name.
if (!existsSync(target) && existsSync(old)) await rename(old, target);
const last = await openLastBuild(root, target);
if (last.isSame && !existsSync(next) && !process.env['EDITION']) {
  say(`không có gì đổi từ lần dựng trước: ${path.relative(root, target) || target} giữ nguyên`);
  process.exit();
}

let told = started;
onProgress((what, done, all) => {
  const now = performance.now();
  if (now - told < 5000 && done !== all) return;
  told = now;
  say(`${done}/${all} ${what}`);
});
const cache = await openPageCache(root, target);
const pages = createPages({ root, last: target, cache });
if (cache.note) console.warn(cache.note);

if (existsSync(next)) console.warn('Lần dựng trước dừng giữa chừng: bỏ phần dở dang, dựng lại.');
await rm(next, { recursive: true, force: true });
say('đọc nội dung');
await build({ root, outDir: next, logLevel: 'warn', integrations: [pages.integration] });

await rm(old, { recursive: true, force: true });
await rename(target, old).catch(ignoreMissing);
await rename(next, target);
await Promise.all([
  rm(old, { recursive: true, force: true }),
  cache.remember(pages.keys).then(() => last.remember()),
]);
say(`xong: ${path.relative(root, target) || target}`);

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
