import { yearOf } from '../domain/dates.ts';
import { paths } from '../domain/paths.ts';
import { once } from './once.ts';
import { getRegister } from './register.ts';
import { getReports } from './reports.ts';

/** The years in which a report happened or a document was issued, newest first. */
export const getYears = once(async () => {
  const reports = (await getReports()).map(({ date }) => yearOf(date));
  const documents = (await getRegister()).documents.map(({ year }) => year);
  return countByYear([...reports, ...documents], paths.year);
});

/** The years in which a report happened, newest first. */
export const getReportYears = once(async () => {
  return countByYear(
    (await getReports()).map(({ year }) => year),
    paths.year,
  );
});

/** The years of the register, newest first. */
export const getDocumentYears = once(async () => {
  const { documents } = await getRegister();
  return countByYear(
    documents.map(({ year }) => year),
    paths.documentsOfYear,
  );
});

function countByYear(years: readonly number[], pathOf: (year: number) => string) {
  return [...Map.groupBy(years, (year) => year)]
    .map(([year, { length: count }]) => ({ year, path: pathOf(year), count }))
    .sort((a, b) => b.year - a.year);
}
