import { appendFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../../src/check/check-content.ts';
import { growing } from '../hostile/growing.ts';
import { copyProject, type Project } from '../site/project.ts';
import { withContent, type Placed } from '../unit/intake/content-folder.ts';
import { generate } from './generate.ts';
import { measure, type Measured } from './measure.ts';
import { median } from './median.ts';

/**
 * `npm run bench -- check [--sizes 1000] [--rounds 5]`: times `npm run check` on this content and on made reports, for the
 * first time, again, and with one report edited; then a check of content that means harm, at three lengths.
 */
export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      sizes: { type: 'string', default: '1000' },
      rounds: { type: 'string', default: '5' },
    },
  });
  console.log('| reports | check | seconds | of processors |\n| --- | --- | --- | --- |');
  for (const size of [null, ...values.sizes.split(',').map(Number)]) {
    await timeCheck(size, Number(values.rounds));
  }
  await timeHarm();
}

/** @param size how many reports to make; null for the content as it is */
async function timeCheck(size: number | null, rounds: number): Promise<void> {
  const project = await copyProject('check-');
  try {
    const report =
      size === null ? 'content/reports/2014/bon-quyet-dinh-nam-2013.md' : await fill(project, size);
    const measured: Record<string, Measured[]> = { 'for the first time': [], again: [], 'after an edit': [] };
    for (let round = 0; round < rounds; round += 1) {
      await rm(path.join(project.folder, '.cache'), { recursive: true, force: true });
      for (const [name, results] of Object.entries(measured)) {
        if (name === 'after an edit')
          await appendFile(path.join(project.folder, report), `\nCâu ${round}.\n`);
        results.push(await measure([process.execPath, 'src/commands/check.ts'], project.folder));
      }
    }
    for (const [name, results] of Object.entries(measured)) {
      const [seconds, processor] = (['seconds', 'processor'] as const).map((what) =>
        median(results.map((one) => one[what])),
      );
      console.log(`| ${size ?? 'own'} | ${name} | ${seconds?.toFixed(2)} | ${processor?.toFixed(2)} |`);
    }
  } finally {
    await project.remove();
  }
}

/** Puts made content into a project. @returns one of its reports */
async function fill(project: Project, reports: number): Promise<string> {
  await project.delete('content');
  const corpus = await generate({ reports, into: project.folder });
  return `content/reports/${corpus.reports[0]}.md`;
}

async function timeHarm(): Promise<void> {
  console.log(`\n| seconds of processors at | ${LENGTHS.join(' B | ')} B |\n| --- | --- | --- | --- |`);
  const rows = LENGTHS.map(growing);
  for (const name of Object.keys(rows[0] ?? {})) {
    const seconds: number[] = [];
    for (const row of rows) seconds.push(await secondsFor(row[name]?.files ?? {}));
    if (Math.max(...seconds) < WORTH_TELLING) continue;
    console.log(`| ${name} | ${seconds.map((one) => one.toFixed(2)).join(' | ')} |`);
  }
}

const LENGTHS = [15_000, 30_000, 60_000];
const WORTH_TELLING = 0.2;

function secondsFor(files: Readonly<Record<string, Placed>>): Promise<number> {
  return withContent(files, async (root) => {
    const before = process.cpuUsage();
    await checkContent(root);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
}
