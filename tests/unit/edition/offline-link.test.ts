import { expect, it } from 'vitest';
import { offlineLink } from '../../../src/edition/offline-link.ts';

it.each([
  ['../van-ban/', '../van-ban/index.html', 'a folder'],
  ['./', './index.html', 'the page’s own folder'],
  ['../../', '../../index.html', 'the root'],
  [
    '../tim-kiem/?q=a/b#c',
    '../tim-kiem/index.html?q=a/b#c',
    'a query and an anchor, each with slashes or not',
  ],
  ['../van-ban/#a', '../van-ban/index.html#a', 'an anchor'],
  ['../du-lieu/reports.json', '../du-lieu/reports.json', 'a file'],
  ['#dan-1789', '#dan-1789', 'a place in the page'],
  ['?q=a/', '?q=a/', 'a query'],
  ['', '', 'nothing'],
  ['https://example.org/', 'https://example.org/', 'another site'],
  ['//example.org/', '//example.org/', 'another site by the same scheme'],
  ['mailto:a@example.org', 'mailto:a@example.org', 'mail'],
  ['data:,', 'data:,', 'data'],
])('%s → %s: %s', (link, expected) => {
  expect(offlineLink(link)).toBe(expected);
});
