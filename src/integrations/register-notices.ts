import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { citationRecord, documentRecord } from '../output/open-data-schemas.ts';
import { registerNotices } from '../output/register-notices.ts';

/** After a build, prints a line for each citation or document that an editor should look at, from the open data. */
export function registerNoticesReport(): AstroIntegration {
  return {
    name: 'register',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const read = async (name: string): Promise<unknown> => {
          return JSON.parse(await readFile(new URL(`du-lieu/${name}.json`, dir), 'utf8'));
        };
        const documents = z.array(documentRecord).parse(await read('documents'));
        const citations = z.array(citationRecord).parse(await read('citations'));
        for (const notice of registerNotices({ documents, citations })) logger.warn(notice);
        logger.info(`${documents.length} văn bản, ${citations.length} lời dẫn`);
      },
    },
  };
}
