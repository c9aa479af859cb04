import { getRssString } from '@astrojs/rss';
import { shortDate, type IsoDate } from '../domain/dates.ts';
import { absolute, paths, relativeUrl } from '../domain/paths.ts';
import { site as thisSite } from '../site.ts';

const { language, timeZone } = thisSite;

/** How many of the newest reports a feed holds, so that it stays small however many there are. */
export const FEED_LENGTH = 50;

/** The feed of all reports. */
export function siteFeed(reports: readonly FeedReport[]): Feed {
  return { title: thisSite.name, description: thisSite.description, page: paths.home, reports };
}

/**
 * RSS 2.0; a correction's day is Atom's `updated`, since RSS has no word for it. It asks for absolute addresses; where the site's own is unknown they are relative to the feed, which readers
 * resolve as well.
 *
 * @param path the feed's own path
 * @param address the site's address, where it is known
 */
export async function rssFeed(
  { title, description, page, reports }: Feed,
  path: string,
  address: string | undefined,
): Promise<string> {
  const site = address ?? STAND_IN;
  const text = await getRssString({
    title,
    description,
    site: absolute(page, site) ?? site,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${language}</language>`,
    items: reports.slice(0, FEED_LENGTH).map((report) => ({
      title: report.title,
      link: absolute(report.path, site) ?? report.path,
      description: contentText(report),
      pubDate: new Date(midnight(report.date)),
      categories: report.topics.map(({ name }) => name),
      ...updated(report),
    })),
  });
  return text.replaceAll(STAND_IN, relativeUrl(paths.home, path));
}

/** An address that nobody has (RFC 2606), for as long as the feed is made. */
const STAND_IN = 'https://site.invalid/';

/**
 * A JSON Feed 1.1 (jsonfeed.org/version/1.1). A feed's item is dated by what it reports; the days of the event, of the
 * source's publishing and of each correction stand apart from it in `_dates`, where they are known. Addresses are relative to the feed where the site's own is unknown.
 *
 * @param address the site's address, where it is known
 */
export function jsonFeed(
  { title, description, page, reports }: Feed,
  path: string,
  address: string | undefined,
): Readonly<Record<string, unknown>> {
  const link = (to: string) => absolute(to, address) ?? relativeUrl(to, path);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language,
    home_page_url: link(page),
    feed_url: link(path),
    items: reports.slice(0, FEED_LENGTH).map((report) => ({
      id: report.id,
      url: link(report.path),
      title: report.title,
      summary: report.summary,
      content_text: contentText(report),
      date_published: midnight(report.date),
      ...modified(report),
      tags: report.topics.map(({ name }) => name),
      ...otherDates(report),
    })),
  };
}

function modified({ corrections }: FeedReport): { date_modified?: string } {
  const last = corrections.at(-1);
  return last ? { date_modified: midnight(last.date) } : {};
}

function updated({ corrections }: FeedReport): { customData?: string } {
  const last = corrections.at(-1);
  return last ? { customData: `<atom:updated>${midnight(last.date)}</atom:updated>` } : {};
}

function otherDates({ event, source, corrections }: FeedReport): { _dates?: OtherDates } {
  const dates = {
    ...(event && { event: event.date }),
    ...(source?.published && { source_published: source.published }),
    ...(corrections.length > 0 && { corrections: corrections.map(({ date }) => date) }),
  };
  return Object.keys(dates).length > 0 ? { _dates: dates } : {};
}

/** The summary, and each correction after it, dated. */
function contentText({ summary, corrections }: FeedReport): string {
  return [summary, ...corrections.map(({ date, note }) => `Đính chính ${shortDate(date)}: ${note}`)].join(
    '\n',
  );
}

function midnight(date: IsoDate): string {
  return `${date}T00:00:00${timeZone}`;
}

/** A report, as far as a feed shows it. */
export interface FeedReport {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** Of what is reported. */
  readonly date: IsoDate;
  readonly event?: { readonly date: IsoDate } | undefined;
  readonly source?: { readonly published?: IsoDate | undefined } | undefined;
  readonly topics: readonly { readonly name: string }[];
  readonly corrections: readonly { readonly date: IsoDate; readonly note: string }[];
}

/** What a feed is of, and its reports, newest first. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The path of the page that the feed belongs to. */
  readonly page: string;
  readonly reports: readonly FeedReport[];
}

/** ISO days beside that of what is reported. */
interface OtherDates {
  readonly event?: IsoDate;
  readonly source_published?: IsoDate;
  /** Newest last. */
  readonly corrections?: readonly IsoDate[];
}
