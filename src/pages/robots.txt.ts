import { absolute, paths } from '../domain/paths.ts';
import { siteAddress } from '../site-address.ts';

export function GET(): Response {
  const sitemap = absolute(paths.sitemap, siteAddress);
  return new Response(`User-agent: *\nAllow: /\n${sitemap ? `\nSitemap: ${sitemap}\n` : ''}`);
}
