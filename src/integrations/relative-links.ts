import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../checksums/hash-folder.ts';
import { inThreads } from '../intake/in-threads.ts';
import { finishedPages } from './finished-pages.ts';
import { makeRelative, REPLACERS } from './make-relative.ts';

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
        const files = (await filesBelow(root)).filter((file) => {
          return REPLACERS[path.extname(file)] && !finishedPages.has(file);
        });
        await inThreads(files, {
          messageOf: (file) => ({ root, base, file }),
          worker: new URL('./relative-links-worker.ts', import.meta.url),
          here: makeRelative,
          keep: () => undefined,
          fewest: 1000,
        });
      },
    },
  };
}
