/**
 * Whether a folded word can be a Vietnamese syllable: an onset, a nucleus and a final, as the orthography allows them.
 *
 * @example isSyllable('nghieng') // true
 * @example isSyllable('ubnd') // false
 */
export function isSyllable(folded: string): boolean {
  return SYLLABLE.test(folded);
}

const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?';
const NUCLEUS =
  '(?:uye|uya|uyu|uoi|uou|ieu|yeu|oai|oay|oeo|uay|[aeiouy]|a[iouy]|e[ou]|i[aeu]|o[aei]|u[aeioyu]|ye)';
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}(?:ch|ng|nh|[cmnpt])?$`);
