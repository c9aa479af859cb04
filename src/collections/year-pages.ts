import { formatCount } from '../domain/format-count.ts';
import { listPages, PAGE_SIZE } from '../domain/list-pages.ts';
import { paths } from '../domain/paths.ts';
import { getDocumentsByYear } from './register.ts';
import { getReportsByYear, reportCard } from './reports.ts';
import { staticPath } from './static-path.ts';
import { getYears } from './years.ts';

/** The pages of each year: its reports, the newest first, and on the first page its first documents. */
export async function getYearPages() {
  const years = await getYears();
  const reportsByYear = await getReportsByYear();
  const documentsByYear = await getDocumentsByYear();
  return years.flatMap(({ year }) => {
    const reports = (reportsByYear.get(year) ?? []).map(reportCard);
    const documents = documentsByYear.get(year) ?? [];
    const lede = `${[
      reports.length > 0 && `${formatCount(reports.length)} bài về những việc trong năm`,
      documents.length > 0 && `${formatCount(documents.length)} văn bản ban hành trong năm`,
    ]
      .filter(Boolean)
      .join(', ')}.`;
    return listPages(reports, paths.year(year), { newestFirst: true }).map((list) => {
      const shown = list.current === 1 ? documents.slice(0, PAGE_SIZE) : [];
      return staticPath(
        { year: String(year), page: list.slug },
        { year, years, list, lede, documents: shown },
      );
    });
  });
}
