import { relatedReports, type RelatedReport } from '../domain/related-reports.ts';
import { once } from './once.ts';
import { getCitationsByReport, getDocumentsById } from './register.ts';
import { getReports, getReportsById, type Report } from './reports.ts';
import { topicsOf } from './topics.ts';

/** The reports that have most in common with one, and what that is: "cùng dẫn 1789/QĐ-UBND". */
export async function getRelated({ id }: Report) {
  const reports = await getReportsById();
  const related = (await getRelatedById()).get(id) ?? [];
  return Promise.all(
    related
      .flatMap((one) => {
        const report = reports.get(one.id);
        return report ? { report, one } : [];
      })
      .map(async ({ report: { path, title, date }, one }) => {
        return { path, title, date, reason: await reasonOf(one) };
      }),
  );
}

/** The reports before and after one in time, null at either end. */
export async function getNeighbours({ id }: Report) {
  const reports = await getReports();
  const place = (await getPlaces()).get(id);
  if (place === undefined) return { earlier: null, later: null };
  return { earlier: named(reports[place + 1]), later: named(reports[place - 1]) };
}

function named(report: Report | undefined) {
  return report ? { path: report.path, title: report.title, date: report.date } : null;
}

/** How many related reports a page names. */
const SHOWN = 3;

const getRelatedById = once(async () => {
  const citations = await getCitationsByReport();
  const relatable = (await getReports()).map(({ id, topics }) => ({
    id,
    documents: (citations.get(id) ?? []).flatMap(({ document }) => document ?? []),
    topics: topics.map((topic) => topic.id),
  }));
  return relatedReports(relatable, SHOWN);
});

const getPlaces = once(async () => new Map((await getReports()).map(({ id }, place) => [id, place])));

async function reasonOf({ documents, topics }: RelatedReport): Promise<string> {
  const byId = await getDocumentsById();
  const [number] = documents.flatMap((id) => byId.get(id)?.number ?? []);
  const others = documents.length - 1;
  if (number !== undefined) return `cùng dẫn ${number}${others > 0 ? ` và ${others} văn bản khác` : ''}`;
  return `cùng chủ đề ${(await topicsOf(topics)).map(({ name }) => name).join('; ')}`;
}
