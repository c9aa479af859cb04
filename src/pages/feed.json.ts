import { getReports } from '../collections/reports.ts';
import { paths } from '../domain/paths.ts';
import { jsonFeed, siteFeed } from '../output/feeds.ts';
import { siteAddress } from '../site-address.ts';

export async function GET(): Promise<Response> {
  const feed = jsonFeed(siteFeed(await getReports()), paths.jsonFeed, siteAddress);
  return new Response(JSON.stringify(feed, null, 1));
}
