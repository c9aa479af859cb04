import { getReports } from '../collections/reports.ts';
import { jsonFeed } from '../output/feeds.ts';
import { siteAddress } from '../site-address.ts';

export async function GET(): Promise<Response> {
  const feed = jsonFeed(await getReports(), siteAddress);
  return new Response(JSON.stringify(feed, null, 1), {
    headers: { 'content-type': 'application/feed+json' },
  });
}
