/**
 * Minutes that a text takes to read, at least 1. Vietnamese is counted by its syllables, which spaces part; adults read
 * about 220 a minute.
 *
 * @param html rendered Markdown; its tags are not counted
 */
export function readingMinutes(html: string): number {
  const syllables = html.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(syllables / SYLLABLES_PER_MINUTE));
}

const SYLLABLES_PER_MINUTE = 220;
