import { expect, test } from 'vitest';
import { searchCopy } from '../../../src/search/search-copy.ts';

test.each([
  [
    'no space at the end of a block, where the engine sets its full stop',
    '<h1> a </h1>\n<p>b\n</p>',
    '<h1> a</h1>\n<p>b</p>',
  ],
  ['the space behind a word', '<p><b>1</b> <i>2 </i>3</p>', '<p><b>1</b> <i>2 </i>3</p>'],
  [
    'numbers in one piece and days in one spelling',
    '<p>1 / QD - CP, 05/06/2013</p>',
    '<p>1/QD-CP, 5/6/2013</p>',
  ],
])('keeps %s', (_, html, expected) => {
  expect(searchCopy(html).replaceAll('ˬ', '')).toBe(expected);
});

test('keeps character references, though “quot” could be a syllable', () => {
  expect(searchCopy('<h1>Hội nghị &quot;số hóa&quot; ở TT&amp;TT</h1>')).toBe(
    '<h1>Hộiˬ nghịˬ &quot;sốˬ hóaˬ&quot; ởˬ TT&amp;TT</h1>',
  );
  expect(searchCopy('<meta content="&quot;số&quot;" data-pagefind-meta="title[content]">')).toBe(
    '<meta content="&quot;sốˬ&quot;" data-pagefind-meta="title[content]">',
  );
});
