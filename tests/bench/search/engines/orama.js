// @ts-nocheck The library is fetched when the benchmark runs.
import { create, insertMultiple, load, save, search } from '@orama/orama';

const createEmpty = () => create({ schema: { title: 'string', text: 'string' }, sort: { enabled: false } });

/** The index of some pages, as the text of a file. The pages' texts are left out of it: only finding is asked of it. */
export async function pack(pages) {
  const index = createEmpty();
  await insertMultiple(
    index,
    pages.map(({ path, ...page }) => ({ id: path, ...page })),
  );
  const saved = save(index);
  for (const page of Object.values(saved.docs.docs)) delete page.text;
  return JSON.stringify(saved);
}

/** Gives the function that finds the addresses of pages, best first. */
export function open(packed) {
  const index = createEmpty();
  load(index, JSON.parse(packed));
  return async (term) => {
    const ranking = { boost: { title: 4 }, tolerance: 1, threshold: 0, limit: 10 };
    const { hits } = await search(index, { term, ...ranking });
    return hits.map(({ id }) => id);
  };
}
