import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { paths, relativeUrl } from '../domain/paths.ts';
import { earlyStyles } from '../output/early-styles.ts';
import { replaceCssUrls, replaceHtmlUrls, replaceManifestUrls } from '../output/replace-urls.ts';

/**
 * Makes the links of a file of the built site relative, and has a page ask for its stylesheets first.
 *
 * @param root the built folder
 * @param base the path that Astro puts before the files it makes
 * @param file from the site's root, of one of the kinds in {@link REPLACERS}
 */
export async function makeRelative({ root, base, file }: BuiltFile): Promise<void> {
  const place = path.join(root, file);
  // Nothing else waits for the disk here, and without promises ten thousand files take half the time.
  const source = readFileSync(place, BYTES);
  const result = relativeText(source, file, base);
  if (result !== source) overwrite(place, Buffer.from(result, BYTES));
}

/**
 * {@link makeRelative} of a file that is not written yet.
 *
 * @param text what the file would hold
 */
export function relativeText(text: string, file: string, base: string): string {
  const replace = REPLACERS[path.extname(file)];
  if (!replace) return text;
  return replace(text, (url) => {
    const target = fromRoot(url, base);
    if (target === null) return url;
    return `/${file}` === paths.notFound ? base + target.slice(1) : relativeUrl(target, `/${file}`);
  });
}

/** Puts new bytes in the place of a file's: one that is emptied, or removed, and made anew costs the disk four times as much. */
function overwrite(file: string, bytes: Buffer): void {
  const handle = openSync(file, 'r+');
  try {
    for (let done = 0; done < bytes.length;)
      done += writeSync(handle, bytes, done, bytes.length - done, done);
    ftruncateSync(handle, bytes.length);
  } finally {
    closeSync(handle);
  }
}

/** A character a byte: what stands around the links stays as it is, and half of the memory and of the time is enough. */
const BYTES = 'latin1';

/** What finds the links in each kind of file, by the end of its name. */
export const REPLACERS: Readonly<Record<string, typeof replaceHtmlUrls>> = {
  '.html': (html, replace) => replaceHtmlUrls(earlyStyles(html), replace),
  '.css': replaceCssUrls,
  '.webmanifest': replaceManifestUrls,
};

/** A path from the site's root, or null for another site's address. */
function fromRoot(url: string, base: string): string | null {
  if (!url.startsWith('/') || url.startsWith('//')) return null;
  return url.startsWith(`${base}_astro/`) ? url.slice(base.length - 1) : url;
}

interface BuiltFile {
  readonly root: string;
  readonly base: string;
  readonly file: string;
}
