import { expect, it } from 'vitest';
import { publishedAddresses } from '../../../src/output/published-addresses.ts';

it.each([
  ['bai-viet/2014/bai/index.html', ['/bai-viet/2014/bai/']],
  ['index.html', ['/']],
  ['du-lieu/citations.csv', ['/du-lieu/citations.csv']],
  ['van-ban/2013/1789-qd-ubnd/rss.xml', ['/van-ban/2013/1789-qd-ubnd/rss.xml']],
  ['404.html', []],
  ['_headers', []],
  ['_astro/a.css', []],
  ['pagefind/words.json', []],
  ['tim-kiem/so/17.json', []],
  ['du-lieu/2014/citations-1.json', []],
])('the file %s has the public addresses %j', (file, addresses) => {
  expect(publishedAddresses([file])).toEqual(addresses);
});
