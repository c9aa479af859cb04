import { findCitations } from '../../src/domain/citations.ts';
import { site } from '../../src/site.ts';
import { passageFiles, readPassages, readTraps, trapFiles } from '../gold/gold-set.ts';
import { score } from '../gold/score.ts';
import { makeDocuments } from './corpus/make-documents.ts';
import { makeReport } from './corpus/make-report.ts';
import { createRandom } from './corpus/random.ts';

/** Prints what the grammar gets right on the gold set, and how long it takes for 10,000 reports of 600 words. */
export async function run(): Promise<void> {
  const passages = passageFiles.flatMap(readPassages);
  const traps = trapFiles.flatMap(readTraps);
  const { precision, recall, dateShare, issuerShare, expected, faults } = score(passages, traps);
  console.log(`Gold set: ${passages.length} passages, ${expected} citations, ${traps.length} traps`);
  console.log(`  precision ${share(precision)}  recall ${share(recall)}`);
  console.log(`  dates     ${share(dateShare)}  issuers ${share(issuerShare)}`);
  for (const fault of faults) console.log(`  ${fault}`);

  const reports = makeReports(REPORTS);
  const blocks = reports.flatMap((body) => body.split('\n\n'));
  const megabytes = blocks.reduce((sum, block) => sum + block.length, 0) / 1e6;
  const [start, work] = [performance.now(), process.threadCpuUsage()];
  let found = 0;
  for (const block of blocks) found += findCitations(block, site.place).length;
  const seconds = (performance.now() - start) / 1000;
  // On a machine that does other things too, the thread's own work says more than the clock.
  const worked = process.threadCpuUsage(work).user / 1e6;
  console.log(`Speed: ${REPORTS} reports, ${megabytes.toFixed(1)} million characters, ${found} citations`);
  console.log(`  ${seconds.toFixed(2)} s by the clock, ${worked.toFixed(2)} s of work`);
}

function makeReports(count: number): string[] {
  const all = makeDocuments(count / 2, createRandom(1), site.place);
  const pool = { all, byField: Map.groupBy(all, ({ field }) => field) };
  return Array.from({ length: count }, (_, index) => makeReport(createRandom(1_000_003 + index), pool).body);
}

function share(value: number): string {
  return `${(100 * value).toFixed(2).padStart(6)} %`;
}

const REPORTS = 10_000;

if (import.meta.main) await run();
