import { paths } from '../domain/paths.ts';
import { addressed, aliasClashes } from './aliases.ts';
import { listContentFiles } from './content-files.ts';
import { letOthersWork } from './let-others-work.ts';
import { byPlace, type Problem } from './problems.ts';
import { readDocument, type DocumentFile } from './read-document.ts';
import { readGlossary, readTopics, type TopicFile } from './read-lists.ts';
import { readReport, type ReportFile } from './read-report.ts';
import { createSourceReader, type ReadResult, type SourceFile } from './source-file.ts';

/**
 * Reads and checks all of `content/`. Never throws for what an editor wrote: every problem is listed, and a file with
 * errors is left out of the result. Asked again, it neither reads nor checks a file that has not changed, and gives the
 * very same entry: the steps of a build share the work.
 *
 * @param root the project's folder
 * @param begun gets the texts as soon as they are read: the front matter of a large site is seconds of work more
 */
export function readContent(root: string, begun?: (texts: ContentTexts) => void): Promise<Content> {
  return readerOf(root).read(begun);
}

/** The content as it was first read: for the steps of a build, in which nothing changes. */
export function heldContent(root: string): Promise<Content> {
  const reader = readerOf(root);
  return (reader.held ??= reader.read());
}

/** Gives back the memory of all that was read: a third of what a large site's build holds. */
export function forgetContent(root: string): void {
  readers.delete(root);
}

function readerOf(root: string): ContentReader {
  const reader = readers.get(root) ?? { read: createContentReader(root) };
  readers.set(root, reader);
  return reader;
}

/** Of the process: Astro loads what belongs to its configuration, and what loads content, as modules of their own. */
const readers = (globalThis.contentReaders ??= new Map());

declare global {
  var contentReaders: Map<string, ContentReader> | undefined;
}

function createContentReader(root: string): ContentReader['read'] {
  const readSource = createSourceReader(root);
  const readReportFile = keepResults(readReport);
  const readDocumentFile = keepResults(readDocument);
  return async (begun) => {
    const files = await listContentFiles(root);
    const problems: Problem[] = [...files.problems];
    const read = (file: string): SourceFile | null => {
      const { entry, problems: faults } = readSource(file);
      problems.push(...faults);
      return entry;
    };
    const keep = <Entry>(result: ReadResult<Entry>): Entry | null => {
      problems.push(...result.problems);
      return result.entry;
    };
    const readTexts = (names: readonly string[]): readonly SourceFile[] =>
      names.flatMap((name) => read(name) ?? []);
    const readAll = async <Entry>(
      texts: readonly SourceFile[],
      readEntry: (source: SourceFile) => ReadResult<Entry>,
    ): Promise<Entry[]> => {
      const entries: Entry[] = [];
      for (const source of texts) {
        await letOthersWork();
        const entry = keep(readEntry(source));
        if (entry) entries.push(entry);
      }
      return entries;
    };

    const topicsSource = read('content/topics.yaml');
    const topics = topicsSource && keep(readTopics(topicsSource));
    const glossarySource = read('content/glossary.yaml');
    const glossary = (glossarySource && keep(readGlossary(glossarySource))) ?? {};
    // Where the list cannot be read, that is to be told and not that no report's topic is in it.
    const topicIds = topics && topics.map((topic) => topic.id);
    const reportTexts = readTexts(files.reports);
    const documentTexts = readTexts(files.documents);
    const texts = { topics: topics ?? [], glossary, sources: [...reportTexts, ...documentTexts] };
    begun?.(texts);
    const reports = await readAll(reportTexts, (source) => readReportFile(source, topicIds));
    const documents = await readAll(documentTexts, (source) => readDocumentFile(source, topicIds));
    problems.push(
      ...aliasClashes([...addressed(reports, paths.report), ...addressed(documents, paths.document)]),
    );
    const { pictures } = files;
    return { ...texts, reports, documents, pictures, problems: problems.sort(byPlace) };
  };
}

/** The same results for the same source and topics. */
function keepResults<Entry>(read: Reader<Entry>): Reader<Entry> {
  const results = new WeakMap<SourceFile, { topics: string; result: ReadResult<Entry> }>();
  return (source, topicIds) => {
    const topics = topicIds?.join() ?? '';
    const last = results.get(source);
    if (last?.topics === topics) return last.result;
    const result = read(source, topicIds);
    results.set(source, { topics, result });
    return result;
  };
}

/** What of `content/` is there before the front matter of its entries is read. */
export interface ContentTexts {
  readonly topics: readonly TopicFile[];
  readonly glossary: Readonly<Record<string, string>>;
  /** Every Markdown file that is text, whether its front matter is right or not. */
  readonly sources: readonly SourceFile[];
}

/** All of `content/`, checked. */
export interface Content extends ContentTexts {
  readonly reports: readonly ReportFile[];
  readonly documents: readonly DocumentFile[];
  /** Picture files, as paths from the project's root. */
  readonly pictures: readonly string[];
  /** By file and line. */
  readonly problems: readonly Problem[];
}

interface ContentReader {
  readonly read: (begun?: (texts: ContentTexts) => void) => Promise<Content>;
  held?: Promise<Content>;
}

type Reader<Entry> = (source: SourceFile, topicIds: readonly string[] | null) => ReadResult<Entry>;
