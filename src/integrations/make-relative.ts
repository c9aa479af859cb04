import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { paths, relativeUrl } from '../domain/paths.ts';
import { replaceCssUrls, replaceHtmlUrls, replaceManifestUrls } from '../output/replace-urls.ts';

/**
 * Makes the links of a file of the built site relative.
 *
 * @param root the built folder
 * @param base the path that Astro puts before the files it makes
 * @param file from the site's root, of one of the kinds in {@link REPLACERS}
 */
export async function makeRelative({ root, base, file }: BuiltFile): Promise<void> {
  // Nothing else waits for the disk here, and without promises ten thousand files take half the time.
  const source = readFileSync(path.join(root, file), 'utf8');
  const result = REPLACERS[path.extname(file)]?.(source, (url) => {
    const target = fromRoot(url, base);
    if (target === null) return url;
    return `/${file}` === paths.notFound ? base + target.slice(1) : relativeUrl(target, `/${file}`);
  });
  if (result !== undefined && result !== source) writeFileSync(path.join(root, file), result);
}

/** What finds the links in each kind of file, by the end of its name. */
export const REPLACERS: Readonly<Record<string, typeof replaceHtmlUrls>> = {
  '.html': replaceHtmlUrls,
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
