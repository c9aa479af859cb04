import type { CorrectionComment, Event, Legislation, NewsArticle, WithContext } from 'schema-dts';
import type { IsoDate } from '../domain/dates.ts';
import { absolute, paths } from '../domain/paths.ts';
import type { RegisterDocument } from '../domain/register.ts';
import { site } from '../site.ts';

/**
 * A report as a schema.org NewsArticle: what it is about, what it is based on, and the documents that it cites.
 * The day that it tells of is kept apart from the days on which it was corrected; when it was published is not known.
 *
 * @param address the site's address; without it nothing that needs one is claimed
 */
export function newsArticle(
  report: DescribedReport,
  documents: readonly DescribedDocument[],
  address: string | undefined,
): WithContext<NewsArticle> {
  const { title, summary, date, topics, source, event, corrections, path } = report;
  const corrected = corrections.at(-1)?.date;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description: summary,
    inLanguage: site.language,
    ...linked(path, address),
    publisher: { '@type': 'Organization', name: site.name, ...linked(paths.home, address) },
    contentReferenceTime: date,
    ...(corrected === undefined ? {} : { dateModified: corrected }),
    ...(corrections.length === 0 ? {} : { correction: corrections.map(correctionOf) }),
    keywords: topics.map(({ name }) => name),
    isBasedOn: {
      '@type': 'CreativeWork',
      name: source.title,
      publisher: { '@type': 'Organization', name: source.name },
      ...(source.author === undefined ? {} : { author: { '@type': 'Organization', name: source.author } }),
      ...(source.url === undefined ? {} : { url: source.url }),
      ...(source.published === undefined ? {} : { datePublished: source.published }),
    },
    ...(event === undefined ? {} : { about: eventOf(event) }),
    citation: documents.map((document) => legislationOf(document, address)),
  };
}

/** A document as schema.org Legislation (the European Legislation Identifier's terms): number, day, type, issuer. */
export function legislation(
  document: DescribedDocument,
  address: string | undefined,
): WithContext<Legislation> {
  return { '@context': 'https://schema.org', ...legislationOf(document, address) };
}

function legislationOf(document: DescribedDocument, address: string | undefined): Legislation {
  const { path, number, issued, issuer, type, title } = document;
  return {
    '@type': 'Legislation',
    legislationIdentifier: number,
    name: title ?? `${type ?? 'Văn bản'} ${number}`,
    inLanguage: site.language,
    legislationPassedBy: { '@type': 'Organization', name: issuer },
    ...linked(path, address),
    ...(issued === null ? {} : { legislationDate: issued }),
    ...(type === null ? {} : { legislationType: type }),
  } as const;
}

function correctionOf({ date, note }: DescribedReport['corrections'][number]): CorrectionComment {
  return { '@type': 'CorrectionComment', text: note, datePublished: date } as const;
}

function eventOf({ name, date, organizer }: DescribedEvent): Event {
  return {
    '@type': 'Event',
    name,
    startDate: date,
    ...(organizer === undefined ? {} : { organizer: { '@type': 'Organization', name: organizer } }),
  } as const;
}

function linked(
  path: string,
  address: string | undefined,
): { '@id': string; url: string } | Record<string, never> {
  const url = absolute(path, address);
  return url === null ? {} : { '@id': url, url };
}

/** A report, as far as its structured data needs it. */
export interface DescribedReport {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly date: IsoDate;
  readonly topics: readonly { readonly name: string }[];
  readonly corrections: readonly { readonly date: IsoDate; readonly note: string }[];
  readonly event?: DescribedEvent | undefined;
  readonly source: {
    readonly name: string;
    readonly title: string;
    readonly author?: string | undefined;
    readonly url?: string | undefined;
    readonly published?: IsoDate | undefined;
  };
}

/** A document, as far as its structured data needs it. */
export interface DescribedDocument extends Pick<
  RegisterDocument,
  'number' | 'issued' | 'issuer' | 'type' | 'title'
> {
  readonly path: string;
}

interface DescribedEvent {
  readonly name: string;
  readonly date: IsoDate;
  readonly organizer?: string | undefined;
}
