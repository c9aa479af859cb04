import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * One classic script of the modules that a site's pages load, with what stands in for the site's files before them.
 *
 * @param modules the built modules
 */
export async function bundleScripts(modules: readonly string[]): Promise<string> {
  const standIn = fileURLToPath(new URL('browser/offline-files.ts', import.meta.url));
  const entry = [standIn, ...modules].map((file) => `import ${JSON.stringify(file)};`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: path.dirname(standIn) },
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'inline',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles.map(({ text }) => text).join('');
}
