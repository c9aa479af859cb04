import { expect, test } from 'vitest';
import { indexedPart } from '../../../src/integrations/indexed-part.ts';

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
])('the text is %s', (_, html, expected) => {
  const { text } = indexedPart(html, ({ class: names }) => names?.includes('margin') ?? false);
  expect(text.replace(/\s+/g, ' ').trim()).toBe(expected);
});

test.each([
  [
    'the body alone, its tags bare, its text as it was written',
    '<head><title>a</title></head><nav>b</nav><main data-pagefind-body class="x">c <a href="d">e &amp; f</a></main>g',
    '<main data-pagefind-body>c <a>e &amp; f</a></main>',
  ],
  [
    'what the index is told beside it',
    '<meta name="a" content="b" data-pagefind-filter="c[content]"><meta name="d"><p data-pagefind-body>e</p>',
    '<meta name="a" content="b" data-pagefind-filter="c[content]"><p data-pagefind-body>e</p>',
  ],
  [
    'nothing that is left out, nor what stands in it',
    '<div data-pagefind-body>a<nav data-pagefind-ignore>b<i>c</i><br>d</nav>e<p class="margin">f</p></div>',
    '<div data-pagefind-body>ae</div>',
  ],
  [
    'ids, on empty elements',
    '<div data-pagefind-body><p class="a" id="b">c <a id="d" href="e">f</a></p></div>',
    '<div data-pagefind-body><i id="b"></i><p>c <i id="d"></i><a>f</a></p></div>',
  ],
  [
    'pictures with all their attributes, since the first becomes the page’s',
    '<div data-pagefind-body>a<img src="b.jpg" alt="c">d</div>',
    '<div data-pagefind-body>a<img src="b.jpg" alt="c">d</div>',
  ],
])('the page for the index holds %s', (_, html, expected) => {
  const part = indexedPart(html, ({ class: names }) => names?.includes('margin') ?? false);
  expect(part.html).toBe(`<!doctype html><html>${expected}</html>`);
});
