import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { site } from '../../src/site.ts';
import { makeDocuments } from './corpus/make-documents.ts';
import { documentFile, makeReport, reportFile, type DocumentPool } from './corpus/make-report.ts';
import { createRandom } from './corpus/random.ts';
import { fields } from './corpus/vocabulary.ts';

/**
 * Writes a corpus to `<into>/content/`: reports of about 600 Vietnamese words over ten years, half as many documents
 * (six in ten recorded), topics and glossary. The same options give the same bytes, and `npm run check` passes.
 *
 * @returns the ids that were written: `<year>/<slug>`, `<year>/<number-slug>`
 */
export async function generate({
  reports,
  seed = 1,
  into,
  withReal = false,
}: CorpusOptions): Promise<Corpus> {
  const content = path.join(into, 'content');
  const write = createWriter(content);
  const all = makeDocuments(Math.max(8, Math.round(reports / 2)), createRandom(seed), site.place);
  const pool: DocumentPool = { all, byField: Map.groupBy(all, ({ field }) => field) };
  const recorded = all.filter((document) => document.recorded);
  for (const document of recorded) await write(`documents/${document.id}.md`, documentFile(document));

  const ids = new Set<string>();
  for (let index = 0; index < reports; index += 1) {
    const report = makeReport(createRandom(seed * 1_000_003 + index), pool);
    const id = freeId(`${report.year}/${report.slug}`, ids);
    ids.add(id);
    await write(`reports/${id}.md`, reportFile(report));
  }

  const topics = fields.filter(({ name }) => name !== undefined).map(topicEntry);
  await write('topics.yaml', (await readFile(path.join(REAL, 'topics.yaml'), 'utf8')) + topics.join(''));
  await write('glossary.yaml', (await readFile(path.join(REAL, 'glossary.yaml'), 'utf8')) + GLOSSARY);
  if (withReal) {
    for (const folder of ['reports', 'documents']) {
      await cp(path.join(REAL, folder), path.join(content, folder), { recursive: true });
    }
  }
  return { reports: [...ids], documents: recorded.map(({ id }) => id) };
}

/** The site's own content. */
const REAL = fileURLToPath(new URL('../../content', import.meta.url));

const GLOSSARY = 'CCHC: cải cách hành chính\nGTVT: giao thông vận tải\nNTM: nông thôn mới\n';

function topicEntry({ topic, name, also }: (typeof fields)[number]): string {
  return `${topic}:\n  name: ${name}\n  also: [${also.join(', ')}]\n`;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let next = 2; taken.has(free); next += 1) free = `${id}-${next}`;
  return free;
}

function createWriter(content: string): (file: string, text: string) => Promise<void> {
  const folders = new Set<string>();
  return async (file, text) => {
    const target = path.join(content, file);
    const folder = path.dirname(target);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    await writeFile(target, text);
  };
}

/** What a corpus is to be. */
export interface CorpusOptions {
  readonly reports: number;
  readonly seed?: number;
  /** A folder that gets a `content/`. */
  readonly into: string;
  /** Whether the site's own reports and documents are put beside the made ones. */
  readonly withReal?: boolean;
}

/** The ids of the files that a corpus has of its own. */
export interface Corpus {
  readonly reports: readonly string[];
  readonly documents: readonly string[];
}

if (import.meta.main) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { real: { type: 'boolean' } },
  });
  const [count, into, seed = '1'] = positionals;
  if (!into) throw new Error('Usage: node tests/bench/generate.ts <reports> <folder> [seed] [--real]');
  const corpus = await generate({
    reports: Number(count),
    seed: Number(seed),
    into,
    withReal: values.real === true,
  });
  console.log(`${corpus.reports.length} reports, ${corpus.documents.length} recorded documents in ${into}`);
}
