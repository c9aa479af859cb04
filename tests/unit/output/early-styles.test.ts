import { expect, test } from 'vitest';
import { earlyStyles } from '../../../src/output/early-styles.ts';

const CHARSET = '<meta charset="utf-8">';
const POLICY = '<meta http-equiv="Content-Security-Policy" content="style-src \'self\'">';
const SHEETS = '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css">';
const OTHERS = '<title>a</title><link rel="icon" href="/i.svg">';

test.each([
  [
    'behind the charset',
    `<head>${CHARSET}${OTHERS}${SHEETS}</head>x`,
    `<head>${CHARSET}${SHEETS}${OTHERS}</head>x`,
  ],
  [
    'before the policy',
    `<head>${CHARSET}${POLICY}${OTHERS}${SHEETS}</head>x`,
    `<head>${CHARSET}${SHEETS}${POLICY}${OTHERS}</head>x`,
  ],
  ['nowhere where there is none', `<head>${CHARSET}${OTHERS}</head>x`, `<head>${CHARSET}${OTHERS}</head>x`],
  [
    'not from the body',
    `<head>${CHARSET}</head><code>${SHEETS}</code>`,
    `<head>${CHARSET}</head><code>${SHEETS}</code>`,
  ],
  ['in a page without a head', `<p>${SHEETS}</p>`, `<p>${SHEETS}</p>`],
  ['in a head of another kind', `<head>${OTHERS}${SHEETS}</head>x`, `<head>${OTHERS}${SHEETS}</head>x`],
])('moves stylesheets %s', (_, html, expected) => {
  expect(earlyStyles(html)).toBe(expected);
});
