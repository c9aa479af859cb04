import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../check/check-content.ts';
import { openLintMemory } from '../check/lint-memory.ts';
import { describeProblem, isError } from '../intake/problems.ts';
import { forgetContent } from '../intake/read-content.ts';
import { tellProgress } from './progress.ts';

/**
 * Checks all of `content/` before anything else. With an error in it a build stops there, telling every error and no stack
 * trace; warnings are left to `npm run check`. Development goes on, and tells them beside the page.
 */
export function contentCheck(): AstroIntegration {
  let building = false;
  let root = '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        building = command === 'build';
      },
      'astro:config:done': async ({ config, logger }) => {
        root = fileURLToPath(config.root);
        const memory = await openLintMemory(root);
        const progress = (done: number, all: number): void => tellProgress('tệp đã đọc', done, all);
        const { problems } = await checkContent(root, memory, { render: building, progress });
        await memory.keep();
        const errors = problems.filter(isError);
        if (errors.length === 0) return;
        for (const problem of errors) console.error(describeProblem(problem));
        logger.error(`${errors.length} lỗi trong content/. Sửa xong rồi chạy lại.`);
        if (building) process.exit(1);
      },
      // By now all collections are loaded, and the steps after `astro:build:start` ask Astro.
      'astro:build:setup': () => forgetContent(root),
    },
  };
}
