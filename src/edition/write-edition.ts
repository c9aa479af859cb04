import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow, hashFolder } from '../checksums/hash-folder.ts';
import { SUMS_FILE, writeSums } from '../checksums/sums-file.ts';
import { bundleScripts } from './bundle-scripts.ts';
import { ARCHIVE_SCRIPT, offlinePage, SITE_SCRIPT } from './offline-page.ts';
import { searchArchive } from './search-archive.ts';

/**
 * Writes the edition of a built site that opens by a double click on its `index.html`.
 *
 * @param dist the built folder
 * @param output the edition's folder, emptied before
 * @returns how many files it has
 */
export async function writeEdition(dist: string, output: string): Promise<number> {
  const files = filesBelow(dist);
  await rm(output, { recursive: true, force: true });
  const write = async (file: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(path.dirname(path.join(output, file)), { recursive: true });
    await writeFile(path.join(output, file), content);
  };
  for (const file of files.filter((name) => !LEFT_OUT.test(name))) {
    const source = path.join(dist, file);
    if (file.endsWith('.html')) {
      const root = '../'.repeat(file.split('/').length - 1);
      await write(file, offlinePage(await readFile(source, 'utf8'), root));
    } else if (file.endsWith('.css')) await write(file, await withFonts(source));
    else await write(file, await readFile(source));
  }
  const modules = files.filter((name) => /^_astro\/.*\.js$/.test(name));
  await write(SITE_SCRIPT, await bundleScripts(modules.map((name) => path.join(dist, name))));
  const archive = JSON.stringify(await searchArchive(dist, files));
  // The browser reads a long JSON text faster than the same as JavaScript.
  await write(ARCHIVE_SCRIPT, `var offlineArchive = JSON.parse(${JSON.stringify(archive)});\n`);
  await write(SUMS_FILE, writeSums(hashFolder(output)));
  return filesBelow(output).length;
}

/** What only a web server or its clients ask for, and what the archive holds. */
const LEFT_OUT =
  /^(?:404\.html|_headers|_redirects|robots\.txt|sitemap.*\.xml|site\.webmanifest|SHA256SUMS|pagefind\/.*|tim-kiem\/.*\.json|_astro\/.*\.(?:js|woff2)|.*\.zip)$/;

/** A stylesheet with its fonts inside: browsers let no page on a disk read a font beside it (Firefox since 68). */
async function withFonts(file: string): Promise<string> {
  const css = await readFile(file, 'utf8');
  const fonts = new Map<string, string>();
  for (const [, name] of css.matchAll(FONT)) {
    if (name === undefined || fonts.has(name)) continue;
    const bytes = await readFile(path.join(path.dirname(file), name));
    fonts.set(name, `url(data:font/woff2;base64,${bytes.toString('base64')})`);
  }
  return css.replace(FONT, (whole, name: string) => fonts.get(name) ?? whole);
}

const FONT = /url\(["']?([^"')]+\.woff2)["']?\)/g;
