import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { slugify } from '../domain/fold.ts';
import { paths } from '../domain/paths.ts';
import { addressed, aliasClashes } from './aliases.ts';
import { readDocument, type DocumentFile } from './read-document.ts';
import { readReport, type ReportFile } from './read-report.ts';
import { readGlossary, readTopics, type TopicFile } from './read-lists.ts';
import { byPlace, type Problem } from './problems.ts';
import { readSource, type ReadResult, type SourceFile } from './source-file.ts';

/**
 * Reads and checks all of `content/`. Never throws for what an editor wrote: every problem is listed, and a file with
 * problems is left out of the result.
 *
 * @param root the project's folder
 */
export async function readContent(root: string): Promise<Content> {
  const problems: Problem[] = [];
  const read = async (file: string): Promise<SourceFile | null> => {
    const source = await readSource(root, file);
    problems.push(...source.problems);
    return source.entry;
  };
  const keep = <Entry>(result: ReadResult<Entry>): Entry | null => {
    problems.push(...result.problems);
    return result.entry;
  };

  const topicsSource = await read('content/topics.yaml');
  const topics = (topicsSource && keep(readTopics(topicsSource))) ?? [];
  const glossarySource = await read('content/glossary.yaml');
  const glossary = (glossarySource && keep(readGlossary(glossarySource))) ?? {};
  const topicIds = topics.map((topic) => topic.id);

  const reports: ReportFile[] = [];
  for (const file of await markdownFiles(root, 'content/reports', problems)) {
    const source = await read(file);
    const report = source && keep(readReport(source, topicIds));
    if (report) reports.push(report);
  }
  const documents: DocumentFile[] = [];
  for (const file of await markdownFiles(root, 'content/documents', problems)) {
    const source = await read(file);
    const document = source && keep(readDocument(source, topicIds));
    if (document) documents.push(document);
  }
  problems.push(
    ...aliasClashes([...addressed(reports, paths.report), ...addressed(documents, paths.document)]),
  );
  return { reports, documents, topics, glossary, problems: problems.sort(byPlace) };
}

/** The Markdown files of a collection, in a stable order; anything else that lies there is a problem. */
async function markdownFiles(root: string, folder: string, problems: Problem[]): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const within = path.relative(path.join(root, folder), path.join(entry.parentPath, entry.name));
    const file = `${folder}/${within.split(path.sep).join('/')}`;
    if (entry.isFile() && /^[^/]+\/\d{4}\/[^/]+\.md$/.test(file.slice('content/'.length))) files.push(file);
    else problems.push(strayFile(file, folder));
  }
  files.sort();
  problems.push(...findDuplicates(files));
  return files;
}

/** Files whose names make the same address (`Bài 1.md`, `bai-1.md`): each after the first is a problem. */
function findDuplicates(files: readonly string[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((file): Problem[] => {
    const { dir, name } = path.posix.parse(file);
    const address = `${dir}/${slugify(name)}`;
    const earlier = first.get(address);
    if (earlier === undefined) {
      first.set(address, file);
      return [];
    }
    return [{ kind: 'duplicate', file, line: 1, column: 1, field: 'tên tệp', values: { text: earlier } }];
  });
}

function strayFile(file: string, folder: string): Problem {
  return {
    kind: 'stray-file',
    file,
    line: 1,
    column: 1,
    field: 'tên tệp',
    values: { text: `${folder}/<năm>/<tên>.md` },
  };
}

/** All of `content/`, checked. */
export interface Content {
  readonly reports: readonly ReportFile[];
  readonly documents: readonly DocumentFile[];
  readonly topics: readonly TopicFile[];
  readonly glossary: Readonly<Record<string, string>>;
  /** By file and line. */
  readonly problems: readonly Problem[];
}
