import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';

/**
 * `npm run licences`: lists the packages of the lockfile by licence. Exits with 1 where a package has one that nobody has
 * looked at, or none.
 *
 * All of them are free software or free fonts. Those of the second group ask for something when the package itself is
 * given on (MPL, LGPL: its source); the built site holds none of them.
 */
const ALLOWED: ReadonlySet<string> = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'ISC',
    'MIT',
    'MIT-0',
  ],
  ...['OFL-1.1', 'Python-2.0', 'Zlib'],
  ...['LGPL-3.0-or-later', 'MPL-2.0'],
]);

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional() }),
  ),
});
const { packages } = lockfile.parse(JSON.parse(await readFile('package-lock.json', 'utf8')));
const places = Object.entries(packages).filter(([place]) => place !== '');
const byLicence = Map.groupBy(places, ([, { license = 'không ghi' }]) => license);

for (const [licence, those] of [...byLicence].sort(([, a], [, b]) => b.length - a.length)) {
  const names = those.map(([place, { version }]) => `${place.replace(/^.*node_modules\//, '')} ${version}`);
  console.log(`${licence} (${names.length}): ${[...new Set(names)].join(', ')}\n`);
}
const unknown = [...byLicence.keys()].filter(
  (licence) => !partsOf(licence).every((part) => ALLOWED.has(part)),
);
if (unknown.length > 0) console.error(`Giấy phép chưa ai xem: ${unknown.join(', ')}`);
process.exitCode = unknown.length > 0 ? 1 : 0;

/** The licences of an expression such as `(MIT AND Zlib)` (SPDX, annex D). */
function partsOf(expression: string): string[] {
  return expression.replace(/[()]/g, '').split(/ (?:AND|OR|WITH) /);
}
