/**
 * Draws `public/favicon.svg` as the PNG icons that home screens and older browsers ask for: `npm run icons`.
 * The maskable icon has no round corners: the phone cuts its own shape from it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

const icons = [
  { name: 'icon-192.png', size: 192, round: true },
  { name: 'icon-512.png', size: 512, round: true },
  { name: 'icon-maskable-512.png', size: 512, round: false },
  { name: 'apple-touch-icon.png', size: 180, round: false },
] as const;

const folder = new URL('../../public/', import.meta.url);
const rounded = await readFile(new URL('favicon.svg', folder), 'utf8');
const square = rounded.replace(/ rx="\d+"/, '');

for (const { name, size, round } of icons) {
  const drawing = new Resvg(round ? rounded : square, { fitTo: { mode: 'width', value: size } });
  await writeFile(new URL(name, folder), drawing.render().asPng());
}
