import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * One classic script of the modules that a site's pages load, with what stands in for the site's files before them.
 *
 * @param modules the built modules
 */
export function bundleScripts(modules: readonly string[]): Promise<string> {
  const standIn = fileURLToPath(new URL('browser/offline-files.ts', import.meta.url));
  return bundleModules([standIn, ...modules], 'iife');
}

/**
 * One script of modules, run in their order.
 *
 * @param modules their files
 * @param format `iife` for a classic script, `esm` for a module
 */
export async function bundleModules(modules: readonly string[], format: 'iife' | 'esm'): Promise<string> {
  const entry = modules.map((file) => `import ${JSON.stringify(file)};`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    format,
    target: 'es2022',
    minify: true,
    legalComments: 'inline',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles.map(({ text }) => text).join('');
}
