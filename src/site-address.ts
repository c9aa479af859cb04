/**
 * The site's own address with its path, as SITE_URL gives it (`https://example.org/tu-lieu/`); undefined where nobody said it.
 * Canonical links, feeds and share images need it, nothing else does.
 */
export const siteAddress: string | undefined = import.meta.env.SITE
  ? new URL(import.meta.env.BASE_URL, import.meta.env.SITE).href
  : undefined;
