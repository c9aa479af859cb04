/**
 * Astro's `site` and `base` from the address that the operator gives; neither where none is given.
 *
 * @param siteUrl SITE_URL: an absolute http(s) address, with the path under which the site lives
 * @throws {Error} in Vietnamese, where the address cannot be read
 * @example siteAddress('https://example.org/x') // { site: 'https://example.org', base: '/x/' }
 */
export function siteAddress(siteUrl: string | undefined): { site?: string; base?: string } {
  if (!siteUrl) return {};
  if (!URL.canParse(siteUrl) || !/^https?:$/.test(new URL(siteUrl).protocol)) {
    throw new Error(
      `SITE_URL “${siteUrl}” không phải địa chỉ web: viết đầy đủ, ví dụ https://example.org/tu-lieu/`,
    );
  }
  const { origin, pathname } = new URL(siteUrl);
  return { site: origin, base: pathname.replace(/\/*$/, '/') };
}

/** {@link siteAddress}; a wrong one ends the process with what is wrong alone, since Astro would show the code, too. */
export function siteAddressOrEnd(siteUrl: string | undefined): ReturnType<typeof siteAddress> {
  try {
    return siteAddress(siteUrl);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
