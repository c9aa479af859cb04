import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../checksums/hash-folder.ts';
import { finishedPages } from './finished-pages.ts';
import { holdsLinks, makeRelative } from './make-relative.ts';

/**
 * Makes every link of the built site relative, so that `dist/` works unchanged at a domain's root or under any path: those
 * of the stylesheets and of all pages that were not written so (see `createPages`). `404.html` alone keeps absolute links,
 * since a host serves it at any depth: they carry the path of SITE_URL.
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
        for (const file of filesBelow(root)) {
          if (!holdsLinks(file) || finishedPages.has(file)) continue;
          const place = path.join(root, file);
          const text = readFileSync(place, 'utf8');
          const result = makeRelative(text, file, base);
          if (result !== text) writeFileSync(place, result);
        }
      },
    },
  };
}
