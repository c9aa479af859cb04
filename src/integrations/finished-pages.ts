/**
 * The pages of the build that is under way whose links are relative, as paths from the site's root. Those of the last
 * build share their bytes with the published site, so no step writes into any of them.
 */
export const finishedPages = new Set<string>();
