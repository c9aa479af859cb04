import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { z } from 'astro/zod';
import { fromIndexLetters } from '../search/index-letters.ts';
import { INDEX_OPTIONS, type Archive, type ArchivePage } from './archive.ts';

/**
 * What the offline edition's scripts read, out of a built site: the pages as the full-text index keeps them with an
 * index of their words, and the JSON files of the search.
 *
 * @param dist the built folder
 * @param files its files, in a stable order
 */
export async function searchArchive(dist: string, files: readonly string[]): Promise<Archive> {
  const pages: ArchivePage[] = [];
  for (const file of files.filter((name) => name.endsWith('.pf_fragment'))) {
    pages.push(readFragment(gunzipSync(await readFile(path.join(dist, file))).toString()));
  }
  pages.sort((a, b) => (a.path < b.path ? -1 : 1));
  const index = new MiniSearch<ArchivePage & { id: number }>(INDEX_OPTIONS);
  index.addAll(pages.map((page, id) => ({ ...page, id })));
  const json: Record<string, unknown> = {};
  for (const file of files.filter((name) => SEARCH_FILE.test(name))) {
    json[file] = JSON.parse(await readFile(path.join(dist, file), 'utf8'));
  }
  return { pages, index: JSON.stringify(index), json };
}

/** The files of the search beside the full-text index. */
const SEARCH_FILE = /^(?:tim-kiem\/.*|pagefind\/words)\.json$/;

/** A page of Pagefind's index, as its version 1 writes it: a mark, then JSON. */
function readFragment(text: string): ArchivePage {
  if (!text.startsWith(FRAGMENT_MARK)) throw new Error('This is no page of a Pagefind index.');
  const { url, content, meta, filters, anchors } = fragment.parse(
    JSON.parse(text.slice(FRAGMENT_MARK.length)),
  );
  const shown = Object.fromEntries(
    Object.entries(meta).map(([key, value]) => [key, fromIndexLetters(value)]),
  );
  return {
    path: url,
    title: shown['title'] ?? '',
    label: shown['nhan'] ?? '',
    content: fromIndexLetters(content),
    meta: shown,
    filters,
    anchors: anchors.map(({ id, location }) => ({ id, location })),
  };
}

const FRAGMENT_MARK = 'pagefind_dcd';

const fragment = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
  anchors: z.array(z.object({ id: z.string(), location: z.number() })),
});
