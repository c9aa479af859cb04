import type { RSSOptions } from '@astrojs/rss';
import { shortDate, type IsoDate } from '../domain/dates.ts';
import { absolute, paths } from '../domain/paths.ts';
import { site } from '../site.ts';

/** How many of the newest reports a feed holds, so that it stays small however many there are. */
export const FEED_LENGTH = 50;

/**
 * What `@astrojs/rss` makes RSS 2.0 of.
 *
 * @param address the site's address, or a stand-in where none is known
 */
export function rssOptions(reports: readonly FeedReport[], address: string): RSSOptions {
  return {
    title: site.name,
    description: site.description,
    site: address,
    customData: `<language>${site.language}</language>`,
    items: reports.slice(0, FEED_LENGTH).map((report) => ({
      title: report.title,
      link: absolute(report.path, address) ?? report.path,
      description: contentText(report),
      pubDate: new Date(midnight(report.date)),
      categories: report.topics.map(({ name }) => name),
    })),
  };
}

/**
 * A JSON Feed 1.1 (jsonfeed.org/version/1.1). Addresses are relative to the feed where the site's own is unknown.
 *
 * @param address the site's address, where it is known
 */
export function jsonFeed(
  reports: readonly FeedReport[],
  address: string | undefined,
): Readonly<Record<string, unknown>> {
  const link = (path: string) => absolute(path, address) ?? (path.slice(1) || './');
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    description: site.description,
    language: site.language,
    home_page_url: link(paths.home),
    feed_url: link(paths.jsonFeed),
    items: reports.slice(0, FEED_LENGTH).map((report) => ({
      id: report.id,
      url: link(report.path),
      title: report.title,
      summary: report.summary,
      content_text: contentText(report),
      date_published: midnight(report.date),
      ...(report.corrections.length > 0
        ? { date_modified: midnight(report.corrections.at(-1)?.date ?? report.date) }
        : {}),
      tags: report.topics.map(({ name }) => name),
    })),
  };
}

/** The summary, and each correction after it, dated. */
function contentText({ summary, corrections }: FeedReport): string {
  return [summary, ...corrections.map(({ date, note }) => `Đính chính ${shortDate(date)}: ${note}`)].join(
    '\n',
  );
}

function midnight(date: IsoDate): string {
  return `${date}T00:00:00${site.timeZone}`;
}

/** A report, as far as a feed shows it. */
export interface FeedReport {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly date: IsoDate;
  readonly topics: readonly { readonly name: string }[];
  readonly corrections: readonly { readonly date: IsoDate; readonly note: string }[];
}
