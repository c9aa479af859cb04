import { compareVietnamese } from '../domain/dictionary-order.ts';
import { citedType, citingReports, type NumberCandidates } from '../domain/register.ts';
import { numberShards, type ShardDocument } from '../search/number-shards.ts';
import { searchWords, type SearchWords } from '../search/query.ts';
import { site } from '../site.ts';
import { getGlossary } from './glossary.ts';
import { once } from './once.ts';
import { getRegister } from './register.ts';
import { getTopics } from './topics.ts';

/** The files that answer a number or a day, by name. */
export const getNumberShards = once(async () => {
  const { documents, candidates } = await getRegister();
  const known = documents.map((document) => ({ ...document, reports: citingReports(document).length }));
  const open = candidates.filter((one) => one.documents.length === 0).map(openNumber);
  return numberShards([...known, ...open], site.place.name);
});

/** A number that is cited without a year, and of which no document is known. */
function openNumber(candidates: NumberCandidates): ShardDocument {
  const [issuer = '', ...others] = new Set(candidates.citations.map((citation) => citation.issuer));
  return {
    id: `so/${candidates.slug}`,
    number: candidates.number,
    year: null,
    issued: null,
    issuer: others.length === 0 ? issuer : '',
    type: citedType(candidates),
    title: null,
    reports: citingReports(candidates).length,
  };
}

/** The abbreviations and topics that the search understands. */
export const getSearchWords = once(async (): Promise<SearchWords> => {
  const topics = (await getTopics()).toSorted((a, b) => compareVietnamese(a.name, b.name));
  return searchWords(await getGlossary(), topics);
});
