import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** So many texts of a kind that the site's index has a bundle of documents alone. */
export const REPORTS = filesOf('bai-viet');
export const DOCUMENTS = filesOf('van-ban');

function filesOf(folder: string): string[] {
  return Array.from({ length: 260 }, (_, number) => `${folder}/2014/${number}/index.html`).sort();
}

/** Writes a page for the index to a folder. */
export async function writePage(folder: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, 'index.html'),
    `<!doctype html><html lang="vi"><body><main data-pagefind-body><p>${text}</p></main></body></html>`,
  );
}
