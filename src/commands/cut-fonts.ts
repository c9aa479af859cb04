/**
 * Cuts Newsreader to what Vietnamese news needs and writes it, with its licence, to `src/styles/fonts/`: `npm run fonts`.
 * Ligatures are of f and the letters after it, which Vietnamese has none of; letters of other languages and signs that a
 * text hardly ever has come from the fallback. The optical size stays at its default (16 pt, drawn for running text); the weights are those the styles use.
 * The ranges of `src/styles/fonts.css` and the letters below belong together.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const ASCII = lettersBetween(0x20, 0x7e).replace(/[#$*<>\\^_`{|}~]/g, '');
const VIETNAMESE_OF_LATIN_1 = 'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý';
const MARKS = '\u00a0°²·×–—‘’“”…';
const VIETNAMESE_OWN = `ĂăĐđĨĩŨũƠơƯư${lettersBetween(0x1ea0, 0x1ef9)}`;

/** The file of the source package, and the letters that its cut keeps. */
const cuts = [
  { part: 'latin', letters: ASCII + VIETNAMESE_OF_LATIN_1 + MARKS },
  { part: 'vietnamese', letters: VIETNAMESE_OWN },
] as const;

const source = new URL('../../node_modules/@fontsource-variable/newsreader/', import.meta.url);
const target = new URL('../styles/fonts/', import.meta.url);

for (const { part, letters } of cuts) {
  const whole = await readFile(new URL(`files/newsreader-${part}-wght-normal.woff2`, source));
  const cut = await subsetFont(whole, letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 650 } },
    keepFeatures: ['kern', 'tnum'],
    noHinting: true,
  });
  const file = new URL(`newsreader-${part}.woff2`, target);
  await writeFile(file, cut);
  console.log(`${fileURLToPath(file)}: ${cut.length} B of ${whole.length} B`);
}
await copyFile(new URL('LICENSE', source), new URL('OFL.txt', target));

function lettersBetween(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)).join('');
}
