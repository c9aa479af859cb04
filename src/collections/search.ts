import { compareVietnamese } from '../domain/dictionary-order.ts';
import { numberShards } from '../search/number-shards.ts';
import { searchWords, type SearchWords } from '../search/query.ts';
import { site } from '../site.ts';
import { getGlossary } from './glossary.ts';
import { once } from './once.ts';
import { citingReports } from '../domain/register.ts';
import { getRegister } from './register.ts';
import { getTopics } from './topics.ts';

/** The files that answer a number or a day, by name. */
export const getNumberShards = once(async () => {
  const { documents } = await getRegister();
  return numberShards(
    documents.map((document) => ({ ...document, reports: citingReports(document).length })),
    site.place.name,
  );
});

/** The abbreviations and topics that the search understands. */
export const getSearchWords = once(async (): Promise<SearchWords> => {
  const topics = (await getTopics()).toSorted((a, b) => compareVietnamese(a.name, b.name));
  return searchWords(await getGlossary(), topics);
});
