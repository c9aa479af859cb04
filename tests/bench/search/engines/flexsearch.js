// @ts-nocheck The library is fetched when the benchmark runs.
import { Document } from 'flexsearch';

const create = () =>
  new Document({
    document: {
      id: 'path',
      index: [
        { field: 'title', tokenize: 'forward' },
        { field: 'text', tokenize: 'forward' },
      ],
    },
  });

/** The index of some pages, as the text of a file. */
export async function pack(pages) {
  const index = create();
  for (const page of pages) index.add(page);
  const parts = [];
  await index.export((name, part) => void parts.push([name, part]));
  return JSON.stringify(parts);
}

/** Gives the function that finds the addresses of pages, best first. */
export function open(packed) {
  const index = create();
  for (const [name, part] of JSON.parse(packed)) index.import(name, part);
  return (query) => index.search(query, { limit: 10, merge: true }).map(({ id }) => id);
}
