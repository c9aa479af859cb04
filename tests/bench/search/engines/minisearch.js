// @ts-nocheck The library is fetched when the benchmark runs.
import MiniSearch from 'minisearch';

const options = { idField: 'path', fields: ['title', 'text'] };

/** The index of some pages, as the text of a file. */
export function pack(pages) {
  const index = new MiniSearch(options);
  index.addAll(pages);
  return JSON.stringify(index);
}

/** Gives the function that finds the addresses of pages, best first. */
export function open(packed) {
  const index = MiniSearch.loadJSON(packed, options);
  const ranking = { boost: { title: 4 }, prefix: true, fuzzy: 0.2, combineWith: 'AND' };
  return (query) => index.search(query, ranking).map(({ id }) => id);
}
