import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { citationRecord, documentRecord } from '../output/open-data-schemas.ts';
import { describeChanges, registerChanges } from '../output/register-changes.ts';
import { registerNotices } from '../output/register-notices.ts';
import { keepBaseline, readBaseline } from './register-baseline.ts';

/**
 * After a build, tells an editor from the open data what became of the register: a line for each citation or document
 * to look at (the first twenty), then what came, went and changed since the last commit that was built here.
 */
export function registerNoticesReport(): AstroIntegration {
  let root = '';
  return {
    name: 'register',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const read = async (name: string): Promise<unknown> => {
          return JSON.parse(await readFile(new URL(`du-lieu/${name}.json`, dir), 'utf8'));
        };
        const documents = z.array(documentRecord).parse(await read('documents'));
        const citations = z.array(citationRecord).parse(await read('citations'));
        const notices = registerNotices({ documents, citations });
        for (const notice of notices.slice(0, MOST_TOLD)) logger.warn(notice);
        const untold = notices.length - MOST_TOLD;
        if (untold > 0) logger.warn(`… và ${untold} điều nữa; npm run check kể hết`);
        const baseline = await readBaseline(root);
        const changes = baseline && registerChanges(baseline, citations);
        for (const line of describeChanges(citations, documents.length, changes)) logger.info(line);
        await keepBaseline(root, citations);
      },
    },
  };
}

/** A large site has hundreds, which would hide what else a build says. */
const MOST_TOLD = 20;
