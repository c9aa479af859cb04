import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../checksums/hash-folder.ts';
import { relativeUrl } from '../domain/paths.ts';
import { replaceCssUrls, replaceHtmlUrls, replaceManifestUrls } from '../output/replace-urls.ts';

/**
 * Makes every link of the built site relative, so that `dist/` works unchanged at a domain's root or under any path.
 * `404.html` alone keeps what it has, since a host serves it at any depth.
 */
export function relativeLinks(): AstroIntegration {
  let base = '/';
  return {
    name: 'relative-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of await filesBelow(root)) {
          const replaceUrls = REPLACERS[path.extname(file)];
          if (!replaceUrls || file === NOT_FOUND) continue;
          // Nothing else waits for the disk here, and without promises ten thousand files take half the time.
          const source = readFileSync(path.join(root, file), 'utf8');
          const result = replaceUrls(source, (url) => toRelative(url, base, `/${file}`));
          if (result !== source) writeFileSync(path.join(root, file), result);
        }
      },
    },
  };
}

const NOT_FOUND = '404.html';

const REPLACERS: Readonly<Record<string, typeof replaceHtmlUrls>> = {
  '.html': replaceHtmlUrls,
  '.css': replaceCssUrls,
  '.webmanifest': replaceManifestUrls,
};

/** Astro puts the base before the files it makes itself; the site's own paths never carry it. */
function toRelative(url: string, base: string, page: string): string {
  if (!url.startsWith('/') || url.startsWith('//')) return url;
  return relativeUrl(url.startsWith(`${base}_astro/`) ? url.slice(base.length - 1) : url, page);
}
