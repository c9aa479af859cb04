import path from 'node:path';
import { paths, relativeUrl } from '../domain/paths.ts';
import { earlyStyles } from '../output/early-styles.ts';
import { preloadModules } from '../output/module-preloads.ts';
import { replaceCssUrls, replaceHtmlUrls, replaceManifestUrls } from '../output/replace-urls.ts';
import { moduleImports } from './module-imports.ts';

/**
 * A file of the built site with its links relative; a page also asks for its stylesheets first, and for its modules at once.
 *
 * @param text what the file holds
 * @param file from the site's root
 * @param base the path that Astro puts before the files it makes
 */
export function makeRelative(text: string, file: string, base: string): string {
  const replace = REPLACERS[path.extname(file)];
  if (!replace) return text;
  return replace(text, (url) => {
    const target = fromRoot(url, base);
    if (target === null) return url;
    return `/${file}` === paths.notFound ? base + target.slice(1) : relativeUrl(target, `/${file}`);
  });
}

/** Whether a file is of a kind that holds links. */
export function holdsLinks(file: string): boolean {
  return path.extname(file) in REPLACERS;
}

/** What finds the links in each kind of file, by the end of its name. */
const REPLACERS: Readonly<Record<string, typeof replaceHtmlUrls>> = {
  '.html': (html, replace) => replaceHtmlUrls(preloadModules(earlyStyles(html), moduleImports), replace),
  '.css': replaceCssUrls,
  '.webmanifest': replaceManifestUrls,
};

/** A path from the site's root, or null for another site's address. */
function fromRoot(url: string, base: string): string | null {
  if (!url.startsWith('/') || url.startsWith('//')) return null;
  return url.startsWith(`${base}_astro/`) ? url.slice(base.length - 1) : url;
}
