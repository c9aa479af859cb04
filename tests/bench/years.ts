import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BUILD, createBenchSite } from './bench-site.ts';
import { generate } from './generate.ts';
import { measure } from './measure.ts';
import { siteSizes } from './site-sizes.ts';

/**
 * `npm run bench -- years [--size 10000]`: a prototype of a build that is split by year, for archives that one machine
 * does not hold. Each year's part has the reports of that year and all documents; prints what each takes by itself, as
 * on a machine of its own, and the sum of their indexes, which the search asks one by one.
 */
export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: { size: { type: 'string', default: '10000' }, years: { type: 'string', default: '' } },
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'years-'));
  try {
    const whole = path.join(folder, 'whole');
    await generate({ reports: Number(values.size), into: whole });
    const years = values.years ? values.years.split(',') : await readdir(path.join(whole, 'content/reports'));
    console.log('| part | seconds | peak memory, MB | pages | index, MB |\n| --- | --- | --- | --- | --- |');
    for (const year of years.sort()) {
      const part = path.join(folder, year);
      await createBenchSite(part);
      await cp(path.join(whole, 'content'), path.join(part, 'content'), {
        recursive: true,
        filter: (source) => isOfYear(path.relative(path.join(whole, 'content/reports'), source), year),
      });
      const { seconds, megabytes } = await measure(BUILD, part);
      const { pages, index } = await siteSizes(path.join(part, 'dist'));
      console.log(
        `| ${year} | ${seconds.toFixed(1)} | ${megabytes.toFixed(0)} | ${pages} | ${(index / 1e6).toFixed(1)} |`,
      );
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether a path, from the folder of the reports, is outside of it or belongs to a year. */
function isOfYear(place: string, year: string): boolean {
  const [first = ''] = place.split(path.sep);
  return first === '' || first === '..' || first === year;
}
