import { expect, test } from 'vitest';
import { indexedText } from '../../../src/integrations/indexed-text.ts';

test.each([
  ['the body alone', '<title>a</title><nav>b</nav><main data-pagefind-body>c <b>d</b></main><p>e</p>', 'c d'],
  ['two bodies', '<p data-pagefind-body>a</p><p>b</p><p data-pagefind-body>c</p>', 'a c'],
  [
    'without what is ignored',
    '<div data-pagefind-body>a<nav data-pagefind-ignore>b<i>c</i></nav>d</div>',
    'a d',
  ],
  ['without what is left out', '<div data-pagefind-body>a<p class="x margin">b</p>c</div>', 'a c'],
  ['without scripts', '<div data-pagefind-body>a<script>b</script>c</div>', 'a c'],
  ['past elements without an end', '<div data-pagefind-body>a<br>b<img src="x">c</div>d', 'a b c'],
  ['entities as letters', '<p data-pagefind-body>B&aacute;o &amp; &#273;&agrave;i</p>', 'Báo & đài'],
  ['nothing where nothing is marked', '<p>a</p>', ''],
])('%s', (_, html, expected) => {
  const text = indexedText(html, ({ class: names }) => names?.includes('margin') ?? false);
  expect(text.replace(/\s+/g, ' ').trim()).toBe(expected);
});
