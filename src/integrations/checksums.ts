import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hashFolder } from '../checksums/hash-folder.ts';
import { SUMS_FILE, writeSums } from '../checksums/sums-file.ts';

/** Lists every file of the built site with its sum; comes last, when all files are there. */
export function checksums(): AstroIntegration {
  return {
    name: 'checksums',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL(SUMS_FILE, dir), writeSums(hashFolder(fileURLToPath(dir))));
      },
    },
  };
}
