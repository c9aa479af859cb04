import { getCollection } from 'astro:content';
import { once } from './once.ts';

/** Abbreviation → expansion, as in `content/glossary.yaml`. */
export const getGlossary = once(async (): Promise<Readonly<Record<string, string>>> => {
  const entries = await getCollection('glossary');
  return Object.fromEntries(entries.map(({ id, data }) => [id, data.expansion]));
});
