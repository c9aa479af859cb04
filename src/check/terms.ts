import type { ContentTexts } from '../intake/read-content.ts';

/** The official terms of a site: what its abbreviations stand for, and its topics by all their names. */
export function officialTerms({ glossary, topics }: ContentTexts): readonly string[] {
  const names = topics.flatMap(({ name, also }) => [name, ...also]);
  return [...new Set([...Object.values(glossary), ...names].map((term) => term.toLowerCase()))];
}
