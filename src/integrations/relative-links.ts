import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../checksums/hash-folder.ts';
import { paths, relativeUrl } from '../domain/paths.ts';
import { replaceCssUrls, replaceHtmlUrls, replaceManifestUrls } from '../output/replace-urls.ts';
import { takenOver } from './taken-over.ts';

/**
 * Makes every link of the built site relative, so that `dist/` works unchanged at a domain's root or under any path.
 * `404.html` alone keeps absolute links, since a host serves it at any depth: they carry the path of SITE_URL.
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
          if (!replaceUrls || takenOver.has(file)) continue;
          // Nothing else waits for the disk here, and without promises ten thousand files take half the time.
          const source = readFileSync(path.join(root, file), 'utf8');
          const result = replaceUrls(source, (url) => {
            const path = fromRoot(url, base);
            if (path === null) return url;
            return `/${file}` === paths.notFound ? base + path.slice(1) : relativeUrl(path, `/${file}`);
          });
          if (result !== source) writeFileSync(path.join(root, file), result);
        }
      },
    },
  };
}

const REPLACERS: Readonly<Record<string, typeof replaceHtmlUrls>> = {
  '.html': replaceHtmlUrls,
  '.css': replaceCssUrls,
  '.webmanifest': replaceManifestUrls,
};

/** A path from the site's root, or null for another site's address. Astro puts the base before the files it makes. */
function fromRoot(url: string, base: string): string | null {
  if (!url.startsWith('/') || url.startsWith('//')) return null;
  return url.startsWith(`${base}_astro/`) ? url.slice(base.length - 1) : url;
}
