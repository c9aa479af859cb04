import { statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../checksums/hash-folder.ts';
import { paths } from '../domain/paths.ts';
import { writeEdition } from '../edition/write-edition.ts';
import { writeZip } from '../edition/write-zip.ts';

/**
 * Makes the offline edition of the site that was built, beside it: the folder, and a ZIP file of it that the site offers
 * for download.
 */
export function offlineEdition(): AstroIntegration {
  let root = '';
  return {
    name: 'offline-edition',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const folder = path.join(root, FOLDER);
        const files = await writeEdition(dist, folder);
        const zip = `${folder}.zip`;
        const size = await writeZip(folder, FOLDER_IN_ZIP, zip);
        await copyFile(zip, path.join(dist, paths.edition));
        console.log(
          `${FOLDER}/: ${files} tệp, ${megabytes(sizeOf(folder))}; ${FOLDER}.zip: ${megabytes(size)}`,
        );
      },
    },
  };
}

const FOLDER = 'dist-offline';
const FOLDER_IN_ZIP = 'tu-lieu';

function sizeOf(folder: string): number {
  return filesBelow(folder).reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2).replace('.', ',')} MB`;
}
