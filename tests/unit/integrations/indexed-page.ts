import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes a page for the index to a folder. */
export async function writePage(folder: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, 'index.html'),
    `<!doctype html><html lang="vi"><body><main data-pagefind-body><p>${text}</p></main></body></html>`,
  );
}
