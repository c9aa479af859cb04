import rss from '@astrojs/rss';
import { getReports } from '../collections/reports.ts';
import { rssOptions } from '../output/feeds.ts';
import { siteAddress } from '../site-address.ts';

/** RSS wants an address; where the site's own is unknown, links are relative to the feed at the site's root. */
const STAND_IN = 'https://example.invalid/';

export async function GET(): Promise<Response> {
  const response = await rss(rssOptions(await getReports(), siteAddress ?? STAND_IN));
  return new Response((await response.text()).replaceAll(STAND_IN, ''), response);
}
