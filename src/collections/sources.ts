import { monthOf } from '../domain/dates.ts';
import { getReports, type Report } from './reports.ts';

/** The sources of the newest reports, each once; at most `limit`. */
export async function getSources(limit: number): Promise<Report['source'][]> {
  const sources = (await getReports()).map(({ source }) => source);
  return [...new Map(sources.map((source) => [`${source.name}\n${source.title}`, source])).values()].slice(
    0,
    limit,
  );
}

/** The months that the reports cover: `tháng 1 năm 2014`, or `tháng 1 năm 2014 đến tháng 3 năm 2015`. */
export async function getPeriod(): Promise<string> {
  const days = (await getReports()).map(({ date }) => date);
  const months = [days.at(-1), days.at(0)].flatMap((day) => (day === undefined ? [] : [monthOf(day)]));
  return [...new Set(months)].join(' đến ');
}
