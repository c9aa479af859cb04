import { transform } from 'esbuild';

/**
 * Pagefind's script for browsers, cut to the class of one bundle of pages. The rest of it would ask all bundles together
 * and start workers; without it a reader's first search comes sooner.
 *
 * @param script the text of the `pagefind.js` that Pagefind writes
 * @throws Error where the script is not made as in the version that this was written for
 */
export async function engineScript(script: string): Promise<string> {
  if (!EXPORTS.test(script) || !script.includes(`var ${CLASS}=class`)) {
    throw new Error(`pagefind.js has no class ${CLASS} or no exports: look at its new version.`);
  }
  const one = script.replace(EXPORTS, `export{${CLASS}};`);
  const { code } = await transform(one, { minify: true, treeShaking: true, format: 'esm' });
  return code;
}

const CLASS = 'PagefindInstance';
const EXPORTS = /export\s*\{[^}]*\};?\s*$/;
