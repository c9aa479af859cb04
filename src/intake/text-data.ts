import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { emptyPage, type PageData } from '../markdown/page-data.ts';
import { CACHE } from './rendered-cache.ts';

/**
 * What pages know of the rendered texts of a collection, by the texts' digests. It is kept in one file beside the HTML and
 * not in Astro's data store, which is a module: to bundle, compile and read the citations of ten thousand reports took a
 * build ten seconds in which all else waited.
 *
 * @param root the project's folder
 */
export function textDataOf(root: string, collection: string): TextDataStore {
  const file = path.resolve(root, CACHE, `${collection}.json`);
  const store = stores.get(file) ?? openStore(file);
  stores.set(file, store);
  return store;
}

/** By their files, of the process: Astro loads what loads content, and what shows it, as modules of their own. */
const stores: Map<string, TextDataStore> = (globalThis.textDataStores ??= new Map());

declare global {
  var textDataStores: Map<string, TextDataStore> | undefined;
}

function openStore(file: string): TextDataStore {
  const { texts: known, note } = readFile(file);
  let isSame = true;
  return {
    note,
    get: (digest) => known.get(digest),
    set(digest, data) {
      known.set(digest, data);
      isSame = false;
    },
    keep(digests) {
      for (const digest of [...known.keys()].filter((one) => !digests.has(one))) {
        known.delete(digest);
        isSame = false;
      }
      if (isSame) return;
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(`${file}.part`, JSON.stringify([...known]));
      renameSync(`${file}.part`, file);
      isSame = true;
    },
  };
}

function readFile(file: string): { texts: Map<string, TextData>; note: string | null } {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { texts: new Map(), note: null };
  }
  try {
    return { texts: new Map(JSON.parse(text) as [string, TextData][]), note: null };
  } catch {
    const place = `${CACHE}/${path.basename(file)}`;
    return { texts: new Map(), note: `Bộ nhớ đệm ${place} hỏng: đọc lại mọi bài.` };
  }
}

/** What a page knows of its text beside the HTML. */
export interface TextData {
  readonly page: PageData;
  /** Minutes that reading takes; 0 where there is no text. */
  readonly minutes: number;
}

/** An entry without a text. */
export const noText: TextData = { page: emptyPage(), minutes: 0 };

export interface TextDataStore {
  /** Why nothing is known, in Vietnamese, where that needs a word. */
  readonly note: string | null;
  readonly get: (digest: string) => TextData | undefined;
  readonly set: (digest: string, data: TextData) => void;
  /** Writes the file, where it is to change, with these texts alone. */
  readonly keep: (digests: ReadonlySet<string>) => void;
}
