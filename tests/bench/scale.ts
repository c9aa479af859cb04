import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BUILD, createBenchSite } from './bench-site.ts';
import { changedFiles, sumsOf } from './changed-files.ts';
import { generate, type Corpus } from './generate.ts';
import { measure, type Measured } from './measure.ts';
import { median } from './median.ts';
import { putAside } from './put-aside.ts';
import { createRivals, type Rival } from './rivals.ts';
import { BASE, secondsOf, STEPS, targetsOf } from './scale/targets.ts';
import { siteSizes } from './site-sizes.ts';

/**
 * `npm run bench -- scale [--sizes 1000,2000] [--rounds 3] [--seed 1]`: builds and indexes made reports with this
 * project (cold, then with nothing changed, after one edited report, after one edited document) and, between its cold
 * builds, with Eleventy, Hugo and plain Astro, each with Pagefind. Prints the median of the rounds as Markdown, and what is
 * kept of the targets that are set for ten thousand reports; ends with 1 where one is missed.
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
    const aside = path.join(folder, 'aside');
    let secondsAReport: number | null = null;
    for (const size of values.sizes.split(',').map(Number)) {
      console.log(`\n${HEADER}`);
      const site = await createSite(path.join(folder, `site-${size}`), size, Number(values.seed));
      const dist = path.join(site.folder, 'dist');
      const results = new Map<string, Measured[]>();
      const uploads = new Map<string, { files: number; bytes: number }>();
      const rounds = Array.from({ length: Number(values.rounds) }, (_, round) => round);
      const steps = [
        ...rounds.flatMap(() => coldSteps(site, rivals, aside)),
        ...rounds.flatMap((round) => repeatedSteps(site, round)),
      ];
      for (const step of steps) {
        await step.prepare();
        const before = step.isEdit ? await sumsOf(dist) : null;
        const measured = await measure(step.command, step.folder);
        results.set(step.name, [...(results.get(step.name) ?? []), measured]);
        if (before) uploads.set(step.name, await changedFiles(before, dist));
      }
      for (const [name, measured] of results) console.log(row(size, name, measured));
      const sizes = await siteSizes(dist);
      console.log(
        `| ${size} | sizes | ${sizes.pages} pages, ${mb(sizes.bytes)} MB, index ${mb(sizes.index)} MB, largest page ${kb(sizes.largestPage)} kB, largest JSON or feed of a list ${kb(sizes.largestData)} kB | |`,
      );
      for (const [name, { files, bytes }] of uploads) {
        console.log(`| ${size} | to upload after ${name} | ${files} files, ${mb(bytes)} MB | |`);
      }
      if (size === BASE) secondsAReport = secondsOf(results.get(STEPS.cold) ?? []) / size;
      for (const { what, figure, limit, kept } of targetsOf(size, results, sizes, secondsAReport)) {
        console.log(`${kept ? 'kept' : 'MISSED'}: ${what}: ${figure.toFixed(2)} (${limit})`);
        if (!kept && size >= TARGETED) process.exitCode = 1;
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const HEADER =
  '| reports | what | seconds (median) | of each round | of processors | peak memory of a process, MB |\n| --- | --- | --- | --- | --- | --- |';

/** The targets are those of a site of this size; smaller ones show where they stand. */
const TARGETED = 10_000;

/** @param aside see {@link putAside} */
function coldSteps({ folder }: MadeSite, rivals: readonly Rival[], aside: string): Step[] {
  return [
    {
      folder,
      command: BUILD,
      name: STEPS.cold,
      prepare: () => putAside(folder, ['dist', '.cache'], aside),
    },
    ...rivals.map(({ name, prepare, steps }) => ({
      name,
      folder: steps.folder,
      command: steps.command,
      prepare: () => prepare(path.join(folder, 'content/reports'), aside),
    })),
  ];
}

/**
 * The steps that build a built site again. They come after all cold ones: each removes the site before it, which slows the
 * next build down, see {@link putAside}.
 */
function repeatedSteps({ folder, corpus }: MadeSite, round: number): Step[] {
  const inSite = { folder, command: BUILD };
  const report = path.join(folder, 'content/reports', `${middleOf(corpus.reports)}.md`);
  const document = path.join(folder, 'content/documents', `${middleOf(corpus.documents)}.md`);
  return [
    { ...inSite, name: STEPS.unchanged, prepare: async () => undefined },
    {
      ...inSite,
      name: STEPS.report,
      isEdit: true,
      prepare: () => appendFile(report, `\nMột câu thêm vào ở lần ${round + 1}.\n`),
    },
    {
      ...inSite,
      name: STEPS.document,
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
  const each = measured.map(({ seconds }) => seconds.toFixed(1)).join(' ');
  const processor = median(measured.map((one) => one.processor));
  const memory = median(measured.map((one) => one.megabytes));
  const seconds = secondsOf(measured).toFixed(1);
  return `| ${size} | ${name} | ${seconds} | ${each} | ${processor.toFixed(0)} | ${memory.toFixed(0)} |`;
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
