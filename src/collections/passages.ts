import { listPages } from '../domain/list-pages.ts';
import { anchored, paths } from '../domain/paths.ts';
import type { RegisterDocument, ResolvedCitation } from '../domain/register.ts';
import { getReportsById } from './reports.ts';

/**
 * Passages under the reports that hold them, both in the order of the citations: the register's, reports newest first
 * and passages as on the page.
 */
export async function groupPassages(citations: readonly ResolvedCitation[]) {
  const reports = await getReportsById();
  return [...Map.groupBy(citations, ({ report }) => report)].flatMap(([id, cited]) => {
    const report = reports.get(id);
    if (!report) return [];
    const { path, title, date } = report;
    const passages = cited.map(({ passage, at, text, anchor }) => {
      const length = text.replace(/\s+/g, ' ').length;
      return { text: passage, at, length, path: anchored(paths.report(id), anchor) };
    });
    return [{ report: { path, title, date }, passages }];
  });
}

/** The passages that cite a document, by report, on as many pages as they need. */
export async function passagePages({ id, citations }: Pick<RegisterDocument, 'id' | 'citations'>) {
  return listPages(await groupPassages(citations), paths.document(id), { newestFirst: true });
}
