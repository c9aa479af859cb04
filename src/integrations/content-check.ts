import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { describeProblem, isError } from '../intake/problems.ts';
import { readContent } from '../intake/read-content.ts';

/**
 * Reads all of `content/` before anything else. With a problem in it a build stops there, telling every problem and no
 * stack trace; development goes on without the files that are wrong.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': async ({ config, logger }) => {
        const content = await readContent(fileURLToPath(config.root));
        const problems = content.problems.filter(isError);
        if (problems.length === 0) return;
        for (const problem of problems) console.error(describeProblem(problem));
        logger.error(`${problems.length} lỗi trong content/. Sửa xong rồi chạy lại.`);
        if (process.argv.includes('build')) process.exit(1);
      },
    },
  };
}
