import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../../src/integrations/site-address.ts';

describe('siteAddress', () => {
  it.each([
    ['nobody said it', undefined, {}],
    ['it is empty, as an unset variable of a pipeline', '', {}],
    ['a domain', 'https://example.org', { site: 'https://example.org', base: '/' }],
    ['a domain with its slash', 'https://example.org/', { site: 'https://example.org', base: '/' }],
    ['a path', 'https://example.org/tu-lieu/x/', { site: 'https://example.org', base: '/tu-lieu/x/' }],
    [
      'a path without its slash',
      'https://example.org/tu-lieu',
      { site: 'https://example.org', base: '/tu-lieu/' },
    ],
    ['slashes too many', 'https://example.org/x//', { site: 'https://example.org', base: '/x/' }],
    ['a port and plain http', 'http://localhost:8080/x', { site: 'http://localhost:8080', base: '/x/' }],
    [
      'what follows the path is dropped',
      'https://example.org/x/?a=1#b',
      { site: 'https://example.org', base: '/x/' },
    ],
  ])('%s: %j', (_, siteUrl, expected) => {
    expect(siteAddress(siteUrl)).toEqual(expected);
  });

  it.each([
    ['no scheme', 'example.org'],
    ['a path alone', '/tu-lieu/'],
    ['another scheme', 'ftp://example.org/'],
    ['a script', 'javascript:alert(1)'],
    ['a file', 'file:///srv/www/'],
  ])('refuses %s, naming it and the remedy in Vietnamese', (_, siteUrl) => {
    expect(() => siteAddress(siteUrl)).toThrow(
      `SITE_URL “${siteUrl}” không phải địa chỉ web: viết đầy đủ, ví dụ https://example.org/tu-lieu/`,
    );
  });
});
