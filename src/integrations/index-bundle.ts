import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { folderStamp, includeStamp } from './folder-stamp.ts';
import { openEngine, type Engine, type IndexedPage } from './index-engine.ts';
import { indexedPart } from './indexed-part.ts';

/**
 * The index of some pages, in a folder of the cache: made now, or by an earlier build with the same code, and untouched
 * since, from the same pages or from pages that hold the same for the index. (A page shows titles of others, too.)
 *
 * @throws Error with Pagefind's own messages when a page or the index cannot be written
 */
export async function indexBundle({ files, ...place }: Bundle): Promise<IndexedBundle> {
  const bundle = openBundle(place);
  await bundle.add(files);
  return bundle.finish();
}

/**
 * The index of some pages as another step or an earlier build has left it, known by the names, sizes and times of their
 * files: none of them is read. A page that is taken over from the last build keeps its time.
 */
export async function findBundle({ dist, cache, code, files }: Bundle): Promise<IndexedBundle | null> {
  const stamp = createHash('sha256').update(code);
  for (const file of files) includeStamp(stamp, dist, file);
  const digest = stamp.digest('hex');
  for (const name of existsSync(cache) ? readdirSync(cache) : []) {
    const place = path.join(cache, name);
    if (readStamp(place) !== digest) continue;
    const note = await readNote(path.join(place, NOTE));
    if (note && isUntouched(place, note)) return { ...note, place, folder: path.join(place, 'index') };
  }
  return null;
}

/** {@link indexBundle} for pages that come some at a time. A process has one such bundle after the other. */
export function openBundle({ dist, cache, code, isNew }: BundlePlace): OpenBundle {
  const files: string[] = [];
  const stamp = createHash('sha256').update(code);
  const pages: PageFile<Buffer>[] = [];
  const whole = createHash('sha256').update(code);
  const indexed = createHash('sha256').update(code);
  let engine: Engine | null = null;
  return {
    async add(more) {
      files.push(...more);
      // Before they are read: what is written later has another time.
      for (const file of more) includeStamp(stamp, dist, file);
      for (const page of readPages(dist, more)) {
        include(whole, page);
        if (!isNew) {
          pages.push(page);
          continue;
        }
        const part = partOf(page);
        include(indexed, part);
        engine ??= await openEngine();
        await engine.add(part);
      }
    },
    async finish() {
      // Two bundles of pages none of which is for the index are not one: they are made side by side.
      if (!engine && pages.length === 0) include(whole, { file: files.join('\0'), content: '' });
      const place = path.join(cache, whole.digest('hex'));
      const folder = path.join(place, 'index');
      const known = await readNote(path.join(place, NOTE));
      if (known && isUntouched(place, known)) {
        await writeStamp(place, stamp);
        return { ...known, place, folder };
      }
      const part = `${place}.part`;
      for (const old of [place, part]) await rm(old, { recursive: true, force: true });
      await mkdir(cache, { recursive: true });
      const parts = pages.map(partOf);
      for (const one of parts) include(indexed, one);
      const digest = indexed.digest('hex');
      const alike = parts.length > 0 ? await findAlike(cache, digest) : null;
      if (alike) {
        await writeStamp(alike.place, stamp);
        await rename(alike.place, place);
        return { ...alike.note, place, folder };
      }
      engine ??= await openEngine();
      for (const one of parts) await engine.add(one);
      const made = await engine.write(path.join(part, 'index'));
      const note: Note = { ...made, indexed: digest, stamp: folderStamp(path.join(part, 'index')) };
      await writeFile(path.join(part, NOTE), JSON.stringify(note));
      await writeStamp(part, stamp);
      await rename(part, place);
      return { ...note, place, folder };
    },
  };
}

/** Stands on the pages that are for the index. */
const BODY = 'data-pagefind-body';
const NOTE = 'note.json';
/** The file that holds a digest of the names, sizes and times of the files of a bundle's pages. */
const STAMP = 'pages-stamp';

/** Whether a page is for the index. */
export function isForIndex(page: Buffer): boolean {
  return page.includes(BODY);
}

function readPages(dist: string, files: readonly string[]): readonly PageFile<Buffer>[] {
  return files
    .map((file) => ({ file, content: readFileSync(path.join(dist, file)) }))
    .filter(({ content }) => isForIndex(content));
}

function include(hash: Hash, { file, content }: PageFile<Buffer | string>): void {
  hash.update(`\0${file}\0`).update(content);
}

function isUntouched(place: string, { stamp }: Note): boolean {
  return stamp !== null && stamp === folderStamp(path.join(place, 'index'));
}

/** An index of the cache that was made from the same. No other bundle's can be: the pages' addresses count. */
async function findAlike(cache: string, indexed: string): Promise<{ place: string; note: Note } | null> {
  for (const name of await readdir(cache)) {
    const place = path.join(cache, name);
    const note = await readNote(path.join(place, NOTE));
    if (note?.indexed === indexed && isUntouched(place, note)) return { place, note };
  }
  return null;
}

/** What of a page is for the index, as the index gets it. */
function partOf({ file, content }: PageFile<Buffer>): IndexedPage {
  const { html, text } = indexedPart(content.toString('utf8'), isLeftOut);
  return { file, content: html, text };
}

/** A page of the site, or a part of one. */
interface PageFile<Content> {
  /** From the site's root. */
  readonly file: string;
  readonly content: Content;
}

async function writeStamp(place: string, stamp: Hash): Promise<void> {
  await writeFile(path.join(place, STAMP), stamp.digest('hex'));
}

function readStamp(place: string): string | null {
  try {
    return readFileSync(path.join(place, STAMP), 'utf8');
  } catch {
    return null;
  }
}

async function readNote(file: string): Promise<Note | null> {
  try {
    return noteSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

/** What stands beside the text repeats other pages' words and would be found in their place; the marks of footnotes are no words. */
const MARGIN = 'margin';
const MARKS = ['data-footnote-ref', 'data-footnote-backref'] as const;

function isLeftOut(attributes: Readonly<Record<string, string>>): boolean {
  const inMargin = attributes['class']?.split(' ').includes(MARGIN) ?? false;
  return inMargin || MARKS.some((mark) => mark in attributes);
}

const noteSchema = z.strictObject({
  pages: z.number(),
  words: z.array(z.tuple([z.string(), z.number()])),
  indexed: z.string(),
  stamp: z.string().nullable(),
});

/**
 * How many pages a bundle holds, on how many of them each word stands, a digest of what of them is for the index, and the
 * state of its files.
 */
type Note = z.infer<typeof noteSchema>;

/** Where a bundle's pages and its index lie. */
export interface BundlePlace {
  /** The built site. */
  readonly dist: string;
  /** The folder that indexes are kept in. */
  readonly cache: string;
  /** Changes with whatever makes the index, beside the pages. */
  readonly code: string;
  /** Whether no earlier build has left an index: pages then go to the engine as they come. */
  readonly isNew: boolean;
}

/** Pages that make one index together. */
export interface Bundle extends BundlePlace {
  /** The pages, as paths from the site's root. */
  readonly files: readonly string[];
}

/** A bundle whose pages are still coming. */
export interface OpenBundle {
  readonly add: (files: readonly string[]) => Promise<void>;
  readonly finish: () => Promise<IndexedBundle>;
}

/** A bundle with its index. */
export interface IndexedBundle extends Note {
  /** The bundle's own folder in the cache. */
  readonly place: string;
  /** The folder of the index in it. */
  readonly folder: string;
}
