import type { GetStaticPaths } from 'astro';
import { openSearchDescription } from '../../output/open-search.ts';
import { siteAddress } from '../../site-address.ts';

/** `/tim-kiem/opensearch.xml`, where the site knows its address. */
export const getStaticPaths = (() => {
  return siteAddress ? [{ params: { description: 'opensearch' } }] : [];
}) satisfies GetStaticPaths;

export function GET(): Response {
  return new Response(openSearchDescription(siteAddress ?? ''));
}
