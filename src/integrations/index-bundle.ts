import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { close, createIndex } from 'pagefind';
import { searchCopy } from '../search/search-copy.ts';
import { Vocabulary } from '../search/vocabulary.ts';
import { folderStamp } from './folder-stamp.ts';
import { indexedPart } from './indexed-part.ts';

/**
 * The index of some pages, in a folder of the cache: made now, or by an earlier build with the same code, and untouched
 * since, from the same pages or from pages that hold the same for the index. (A page shows titles of others, too.)
 *
 * @throws Error with Pagefind's own messages when a page or the index cannot be written
 */
export async function indexBundle({ dist, files, cache, code }: Bundle): Promise<IndexedBundle> {
  const pages = readPages(dist, files);
  const place = path.join(cache, digestOf(pages, files, code));
  const folder = path.join(place, 'index');
  const known = await readNote(path.join(place, NOTE));
  if (known && isUntouched(place, known)) return { ...known, place, folder };
  const parts = pages.map(({ file, content }) => partOf(file, content));
  const indexed = digestOf(parts, files, code);
  const part = `${place}.part`;
  for (const old of [place, part]) await rm(old, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  const alike = await findAlike(cache, indexed);
  if (alike) {
    await rename(alike.place, place);
    return { ...alike.note, place, folder };
  }
  const made = await writeBundle(parts, path.join(part, 'index'));
  const note: Note = { ...made, indexed, stamp: folderStamp(path.join(part, 'index')) };
  await writeFile(path.join(part, NOTE), JSON.stringify(note));
  await rename(part, place);
  return { ...note, place, folder };
}

/** Stands on the pages that are for the index. */
const BODY = 'data-pagefind-body';
const NOTE = 'note.json';

/** The pages that are for the index. */
function readPages(dist: string, files: readonly string[]): readonly PageFile<Buffer>[] {
  return files
    .map((file) => ({ file, content: readFileSync(path.join(dist, file)) }))
    .filter(({ content }) => content.includes(BODY));
}

function digestOf(
  pages: readonly PageFile<Buffer | string>[],
  files: readonly string[],
  code: string,
): string {
  const hash = createHash('sha256').update(code);
  for (const { file, content } of pages) hash.update(`\0${file}\0`).update(content);
  // Two bundles of nothing but lists are not one: they are made side by side.
  if (pages.length === 0) hash.update(files.join('\0'));
  return hash.digest('hex');
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
function partOf(file: string, page: Buffer): IndexedPage {
  const { html, text } = indexedPart(page.toString('utf8'), isLeftOut);
  return { file, content: html, text };
}

/** A page of the site, or a part of one. */
interface PageFile<Content> {
  /** From the site's root. */
  readonly file: string;
  readonly content: Content;
}

interface IndexedPage extends PageFile<string> {
  /** Its words, for the vocabulary. */
  readonly text: string;
}

async function readNote(file: string): Promise<Note | null> {
  try {
    return noteSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

async function writeBundle(
  pages: readonly IndexedPage[],
  outputPath: string,
): Promise<Omit<Note, 'stamp' | 'indexed'>> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK;
  const { index } = required(await createIndex({ forceLanguage: 'vi' }));
  if (!index) throw new Error('Pagefind gave no index.');
  const vocabulary = new Vocabulary();
  try {
    const sent: Promise<{ errors: string[] }>[] = [];
    for (const { file, content } of pages) {
      sent.push(index.addHTMLFile({ url: urlOf(file), content: searchCopy(content) }));
      await sent[sent.length - AT_ONCE];
    }
    for (const answer of await Promise.all(sent)) required(answer);
    await mkdir(outputPath, { recursive: true });
    const written = index.writeFiles({ outputPath });
    for (const { text } of pages) vocabulary.add(text);
    required(await written);
    return { pages: pages.length, words: [...vocabulary.counts] };
  } finally {
    // The service keeps an index in memory until it is closed.
    await close();
  }
}

/**
 * How large the parts of the index are, in the engine's own measure. By itself it makes them four times as large, and a
 * reader loads a whole part for each word that is asked for.
 */
const CHUNK = '5000';

/** How many pages are on their way to the engine at any time, so that neither side waits for the other. */
const AT_ONCE = 16;

/** What stands beside the text repeats other pages' words and would be found in their place; the marks of footnotes are no words. */
const MARGIN = 'margin';
const MARKS = ['data-footnote-ref', 'data-footnote-backref'] as const;

function isLeftOut(attributes: Readonly<Record<string, string>>): boolean {
  const inMargin = attributes['class']?.split(' ').includes(MARGIN) ?? false;
  return inMargin || MARKS.some((mark) => mark in attributes);
}

function urlOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function required<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
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

/** Pages that make one index together. */
export interface Bundle {
  /** The built site. */
  readonly dist: string;
  /** The pages, as paths from the site's root. */
  readonly files: readonly string[];
  /** The folder that indexes are kept in. */
  readonly cache: string;
  /** Changes with whatever makes the index, beside the pages. */
  readonly code: string;
}

/** A bundle with its index. */
export interface IndexedBundle extends Note {
  /** The bundle's own folder in the cache. */
  readonly place: string;
  /** The folder of the index in it. */
  readonly folder: string;
}
