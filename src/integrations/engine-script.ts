import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { bundleModules } from '../edition/bundle-scripts.ts';

/**
 * Pagefind's script for browsers, cut to the class of one bundle of pages. The rest of it would ask all bundles together
 * and start workers; without it a reader's first search comes sooner. Of the places of words, of which a query may find a
 * hundred thousand, it keeps the positions: weights, excerpts and sub-results are not used, and were half of its time.
 * Files are unpacked by the browser, not by a script of its own, and a query, which comes in the letters of the index, is
 * taken letter by letter: to make an `Intl.Segmenter` for each takes a phone longer than to search.
 *
 * @param script the text of the `pagefind.js` that Pagefind writes
 * @throws Error where the script is not made as in the version that this was written for
 */
export async function engineScript(script: string): Promise<string> {
  if (!EXPORTS.test(script) || !script.includes(`var ${CLASS}=class`)) {
    throw new Error(`pagefind.js has no class ${CLASS} or no exports: look at its new version.`);
  }
  let one = script.replace(EXPORTS, `export{${CLASS}};`);
  for (const [heavy, light] of LIGHTENED) {
    if (!heavy.test(one)) throw new Error(`pagefind.js has no ${heavy.source}: look at its new version.`);
    one = one.replace(heavy, light);
  }
  const { code } = await transform(one, { minify: true, treeShaking: true, format: 'esm' });
  return code;
}

/** The script of the workers that read an index beside the page, see `search/bundle-openers.ts`. */
export function workerScript(): Promise<string> {
  return bundleModules([fileURLToPath(new URL('../search/bundle-worker.ts', import.meta.url))], 'esm');
}

const CLASS = 'PagefindInstance';
/** Written to, not piped: a `Blob` for each of a dozen small files costs as much as to unpack them. */
const UNPACK = `const gzip=new DecompressionStream("gzip"),to=gzip.writable.getWriter();
for(const step of [to.write(data),to.close()])step.catch(()=>{});
data=new Uint8Array(await new Response(gzip.readable).arrayBuffer());`;
const LIGHTENED = [
  [
    /let weighted_locations=result2\.l\.map\(.{1,200}?return loc;\}\);let locations=.{1,60}?;/,
    'let locations=result2.l.map((l)=>l.l);',
  ],
  [/(loadFragment\(result2\.p,result2\.g,)weighted_locations,/, '$1[],'],
  [
    /let trueLanguage=null;[^]+?\}else\{(for\(const char of term\)[^]+?)\}(?=const termPairs)/,
    'const term_chunks=[];$1',
  ],
  [/(?<!await )this\.decompress\(/g, 'await this.decompress('],
  [/(?<![.\w])decompress\(data,/, 'async decompress(data,'],
  [/data=gz_default\(data\);/, UNPACK],
  [/var u8=Uint8Array;[^]+?var gz_default=gunzipSync;/, ''],
] as const;
const EXPORTS = /export\s*\{[^}]*\};?\s*$/;
