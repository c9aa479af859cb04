import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const tokens = await readFile(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

const pairs = [
  { front: 'ink', back: 'paper', least: 7, reason: 'running text' },
  { front: 'ink', back: 'raised', least: 7, reason: 'text in fields and cards' },
  { front: 'ink', back: 'seal-wash', least: 7, reason: 'a passage that was jumped to' },
  { front: 'ink', back: 'mark', least: 7, reason: 'a marked number' },
  { front: 'soft', back: 'paper', least: 7, reason: 'dates and labels' },
  { front: 'soft', back: 'raised', least: 7, reason: 'placeholders, notes on cards' },
  { front: 'seal', back: 'paper', least: 7, reason: 'numbers' },
  { front: 'seal', back: 'raised', least: 7, reason: 'numbers on cards' },
  { front: 'seal', back: 'seal-wash', least: 7, reason: 'numbers under the pointer' },
  { front: 'edge', back: 'paper', least: 3, reason: 'the edge of a control (WCAG 2.2, 1.4.11)' },
  { front: 'edge', back: 'raised', least: 3, reason: 'the edge of a control' },
  { front: 'focus', back: 'paper', least: 3, reason: 'the focus ring' },
  { front: 'focus', back: 'raised', least: 3, reason: 'the focus ring of a field' },
] as const;

test.each(pairs)('$front on $back has $least:1 in both schemes: $reason', ({ front, back, least }) => {
  const [frontLight, frontDark] = colours(front);
  const [backLight, backDark] = colours(back);
  expect(contrast(frontLight, backLight), 'light').toBeGreaterThanOrEqual(least);
  expect(contrast(frontDark, backDark), 'dark').toBeGreaterThanOrEqual(least);
});

/** The two values of `--name: light-dark(#…, #…)`. */
function colours(name: string): readonly [string, string] {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
  if (!found?.[1] || !found[2]) throw new Error(`tokens.css has no light-dark() value of --${name}`);
  return [found[1], found[2]];
}

/** WCAG 2.2, definition of contrast ratio. */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
