import { notFoundPage } from '../output/standalone-page.ts';
import { siteAddress } from '../site-address.ts';

export function GET(): Response {
  return new Response(notFoundPage(siteAddress));
}
