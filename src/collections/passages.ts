import { anchored, paths } from '../domain/paths.ts';
import type { ResolvedCitation } from '../domain/register.ts';
import { getReports } from './reports.ts';

/** Passages under the reports that hold them: reports newest first, passages in the order of the page. */
export async function groupPassages(citations: readonly ResolvedCitation[]) {
  const byReport = Map.groupBy(citations, ({ report }) => report);
  return (await getReports()).flatMap(({ id, path, title, date }) => {
    const cited = byReport.get(id) ?? [];
    if (cited.length === 0) return [];
    const passages = cited.map(({ passage, at, text, anchor }) => {
      const length = text.replace(/\s+/g, ' ').length;
      return { text: passage, at, length, path: anchored(paths.report(id), anchor) };
    });
    return [{ report: { path, title, date }, passages }];
  });
}
