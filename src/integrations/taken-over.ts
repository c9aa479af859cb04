/**
 * The files of the build that is under way which are those of the last one, as paths from the site's root. They are
 * finished: their links are relative, their sums and words are known. They share their bytes with the published site,
 * so no step writes into them.
 */
export const takenOver = new Set<string>();
