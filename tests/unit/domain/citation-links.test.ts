import { describe, expect, it } from 'vitest';
import { citationHref, fillCitationLinks } from '../../../src/domain/citation-links.ts';

const link = (index: number, text: string, attributes = ' class="citation" id="dan-1"') =>
  `<a href="${citationHref(index)}"${attributes}>${text}</a>`;

describe('fillCitationLinks', () => {
  it.each([
    [
      'a citation gets its path and keeps its attributes',
      `Theo ${link(0, '1789/QĐ-UBND')}.`,
      ['/van-ban/2013/1789-qd-ubnd/'],
      'Theo <a href="/van-ban/2013/1789-qd-ubnd/" class="citation" id="dan-1">1789/QĐ-UBND</a>.',
    ],
    [
      'each gets the path of its own index, whatever the order',
      link(1, 'b', '') + link(0, 'a', ''),
      ['/0/', '/1/'],
      '<a href="/1/">b</a><a href="/0/">a</a>',
    ],
    ['ten and one are not mixed up', link(10, 'k', ''), [...'abcdefghij', '/k/'], '<a href="/k/">k</a>'],
    [
      'markup inside the link stays',
      link(0, '<strong>1789</strong>/QĐ\n-UBND', ''),
      ['/a/'],
      '<a href="/a/"><strong>1789</strong>/QĐ\n-UBND</a>',
    ],
    ['without a page it is plain text again', `x ${link(0, '<em>1</em>/QĐ')} y`, [null], 'x <em>1</em>/QĐ y'],
    ['without an entry in the list too', link(3, 'c', ''), ['/a/'], 'c'],
    [
      'other links stay as they are',
      '<a href="#dan-chieu">a</a><a href="https://example.org/#dan-chieu:0">b</a>',
      ['/a/'],
      '<a href="#dan-chieu">a</a><a href="https://example.org/#dan-chieu:0">b</a>',
    ],
    ['a dollar sign in a path is no pattern', link(0, 'a', ''), ['/$1$&/'], '<a href="/$1$&/">a</a>'],
  ])('%s', (_, html, targets, expected) => {
    expect(fillCitationLinks(html, targets)).toBe(expected);
  });
});
