import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BUILD, createBenchSite } from './bench-site.ts';
import { changedFiles, sumsOf } from './changed-files.ts';
import { generate, type Corpus } from './generate.ts';
import { measure, type Measured } from './measure.ts';
import { createRivals, type Rival } from './rivals.ts';
import { siteSizes } from './site-sizes.ts';

/**
 * `npm run bench -- scale [--sizes 1000,2000] [--rounds 3] [--seed 1]`: builds and indexes made reports with this
 * project (cold, with nothing changed, after one edited report, after one edited document) and, between its builds, with
 * Eleventy and Hugo, each with Pagefind. Prints the median of the rounds as Markdown.
 */
export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      sizes: { type: 'string', default: '1000,2000,5000,10000' },
      rounds: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
    },
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'scale-'));
  try {
    const rivals = await createRivals(folder);
    console.log(HEADER);
    for (const size of values.sizes.split(',').map(Number)) {
      const site = await createSite(path.join(folder, `site-${size}`), size, Number(values.seed));
      const dist = path.join(site.folder, 'dist');
      const results = new Map<string, Measured[]>();
      const uploads = new Map<string, { files: number; bytes: number }>();
      for (let round = 0; round < Number(values.rounds); round += 1) {
        for (const step of stepsOf(site, rivals, round)) {
          await step.prepare();
          const before = step.isEdit ? await sumsOf(dist) : null;
          const measured = await measure(step.command, step.folder);
          results.set(step.name, [...(results.get(step.name) ?? []), measured]);
          if (before) uploads.set(step.name, await changedFiles(before, dist));
        }
      }
      for (const [name, measured] of results) console.log(row(size, name, measured));
      const sizes = await siteSizes(dist);
      console.log(
        `| ${size} | sizes | ${sizes.pages} pages, ${mb(sizes.bytes)} MB, index ${mb(sizes.index)} MB, largest page ${kb(sizes.largestPage)} kB, largest JSON or feed of a list ${kb(sizes.largestData)} kB | |`,
      );
      for (const [name, { files, bytes }] of uploads) {
        console.log(`| ${size} | to upload after ${name} | ${files} files, ${mb(bytes)} MB | |`);
      }
      await rm(site.folder, { recursive: true, force: true });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const HEADER =
  '| reports | what | seconds (median) | peak memory of a process, MB |\n| --- | --- | --- | --- |';
function stepsOf({ folder, corpus }: MadeSite, rivals: readonly Rival[], round: number): Step[] {
  const inSite = { folder, command: BUILD };
  const report = path.join(folder, 'content/reports', `${middleOf(corpus.reports)}.md`);
  const document = path.join(folder, 'content/documents', `${middleOf(corpus.documents)}.md`);
  return [
    {
      ...inSite,
      name: 'cold',
      prepare: async () => {
        for (const made of ['dist', '.cache']) {
          await rm(path.join(folder, made), { recursive: true, force: true });
        }
      },
    },
    ...rivals.map(({ name, prepare, steps }) => ({
      name,
      folder: steps.folder,
      command: steps.command,
      prepare: () => prepare(path.join(folder, 'content/reports')),
    })),
    { ...inSite, name: 'unchanged', prepare: async () => undefined },
    {
      ...inSite,
      name: 'one report edited',
      isEdit: true,
      prepare: () => appendFile(report, `\nMột câu thêm vào ở lần ${round + 1}.\n`),
    },
    {
      ...inSite,
      name: 'one document edited',
      isEdit: true,
      prepare: async () => {
        const text = await readFile(document, 'utf8');
        await writeFile(document, text.replace(/^title: "(.*)"$/m, `title: "$1 (sửa lần ${round + 1})"`));
      },
    },
  ];
}

async function createSite(folder: string, reports: number, seed: number): Promise<MadeSite> {
  await createBenchSite(folder);
  return { folder, corpus: await generate({ reports, seed, into: folder }) };
}

function row(size: number, name: string, measured: readonly Measured[]): string {
  const seconds = median(measured.map((one) => one.seconds));
  const memory = median(measured.map((one) => one.megabytes));
  return `| ${size} | ${name} | ${seconds.toFixed(1)} | ${memory.toFixed(0)} |`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function middleOf(ids: readonly string[]): string {
  const id = ids[Math.floor(ids.length / 2)];
  if (id === undefined) throw new RangeError('The corpus is empty.');
  return id;
}

const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);
const kb = (bytes: number): string => (bytes / 1e3).toFixed(0);

interface MadeSite {
  readonly folder: string;
  readonly corpus: Corpus;
}

interface Step {
  readonly name: string;
  readonly folder: string;
  readonly command: readonly string[];
  readonly prepare: () => Promise<unknown>;
  /** Whether it builds the site again after an edit. */
  readonly isEdit?: boolean;
}
