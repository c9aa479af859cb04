import { monthOf } from '../domain/dates.ts';
import { getReports, type Report } from './reports.ts';

/** The sources of all reports, each once, in the order of the newest report that uses it. */
export async function getSources(): Promise<Report['source'][]> {
  const sources = (await getReports()).map(({ source }) => source);
  return [...new Map(sources.map((source) => [`${source.name}\n${source.title}`, source])).values()];
}

/** The months that the reports cover: `tháng 1 năm 2014`, or `tháng 1 năm 2014 đến tháng 3 năm 2015`. */
export async function getPeriod(): Promise<string> {
  const days = (await getReports()).map(({ date }) => date);
  const months = [days.at(-1), days.at(0)].flatMap((day) => (day === undefined ? [] : [monthOf(day)]));
  return [...new Set(months)].join(' đến ');
}
