import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { numberSlug } from '../domain/document-number.ts';
import { yearOf } from '../domain/dates.ts';
import { paths } from '../domain/paths.ts';
import type { Register } from '../domain/register.ts';
import type { Content } from '../intake/read-content.ts';
import type { CheckedSite } from './site.ts';

/**
 * Whether the site will have a page or a file at a path from its root: what `domain/paths.ts` names, for all that the
 * content and the register hold, and the files of `public/`.
 */
export function createPageFinder(
  { root, content }: CheckedSite,
  register: Register,
): (path: string) => boolean {
  const reports = content.reports.filter(({ data }) => !data.draft);
  const years = [
    ...reports.map(({ data }) => yearOf(data.date)),
    ...register.documents.map(({ year }) => year),
  ];
  const pages = new Set([
    ...Object.values(paths).filter((one) => typeof one === 'string'),
    ...reports.map(({ id }) => paths.report(id)),
    ...register.documents.flatMap(({ id, year }) => [paths.document(id), paths.documentsOfYear(year)]),
    ...register.candidates.map(({ number }) => paths.candidates(numberSlug(number))),
    ...content.topics.map(({ id }) => paths.topic(id)),
    ...years.map(paths.year),
    ...faultyEntries(content).map(({ kind, id }) => paths[kind](id)),
    ...[...content.reports, ...content.documents].flatMap(({ aliases }) =>
      aliases.map(({ address }) => address),
    ),
  ]);
  return (at) => pages.has(at) || isFile(path.join(root, 'public', at)) || isMadeFile(at);
}

/** Entries whose files have mistakes of their own: links to them are right, and are not to be told besides. */
export function faultyEntries({ sources, reports, documents }: Content): FaultyEntry[] {
  const read = new Set([...reports, ...documents].map(({ file }) => file));
  return sources.flatMap(({ file }) => {
    const { folder, id } = ENTRY.exec(file)?.groups ?? {};
    if (read.has(file) || folder === undefined || id === undefined) return [];
    return [{ kind: folder === 'reports' ? 'report' : 'document', id }];
  });
}

const ENTRY = /^content\/(?<folder>reports|documents)\/(?<id>.+)\.md$/;

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}

/** Feeds and open data, whose names only the build knows. */
function isMadeFile(at: string): boolean {
  return at.startsWith(paths.data) && /\.(?:json|csv)$/.test(at)
    ? true
    : /^\/(?:chu-de|van-ban)\/.*\/rss\.xml$/.test(at);
}

interface FaultyEntry {
  readonly kind: 'report' | 'document';
  /** By its place: `2014/hoi-nghi`. */
  readonly id: string;
}
