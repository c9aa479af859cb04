import { getReports } from '../collections/reports.ts';
import { paths } from '../domain/paths.ts';
import { rssFeed, siteFeed } from '../output/feeds.ts';
import { siteAddress } from '../site-address.ts';

export async function GET(): Promise<Response> {
  return new Response(await rssFeed(siteFeed(await getReports()), paths.rss, siteAddress));
}
