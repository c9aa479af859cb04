import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The pages of a built site that its search finds. */
export async function readPages(dist: string): Promise<IndexedPage[]> {
  const files = (await readdir(dist, { recursive: true }))
    .filter((name) => name.endsWith('index.html'))
    .sort();
  const pages: IndexedPage[] = [];
  for (const file of files) {
    const html = await readFile(path.join(dist, file), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const [name = '', title = '', day = ''] = [NAME, TITLE, DAY].map((part) => part.exec(html)?.[1] ?? '');
    pages.push({ path: file.replace(/index\.html$/, ''), name, title, day, html });
  }
  return pages;
}

const NAME = /<title>(.*?)<\/title>/s;
const TITLE = /<meta name="search:title" content="([^"]*)"/;
const DAY = /<meta name="search:ngay" content="([^"]*)"/;

export interface IndexedPage {
  /** From the site's root, without a leading slash. */
  readonly path: string;
  /** What the browser's tab says: of a document its type and number. */
  readonly name: string;
  /** The words of a result's link: of a document its subject. */
  readonly title: string;
  /** Of a document its issue, of a report what it reports; ISO. */
  readonly day: string;
  readonly html: string;
}
