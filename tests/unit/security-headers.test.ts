import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { headersFile } from '../../src/output/hosting-files.ts';
import {
  caching,
  contentSecurityPolicy,
  isHashed,
  policyMeta,
  policyOffline,
  securityHeaders,
} from '../../src/security-headers.ts';

describe('the Content-Security-Policy', () => {
  it('refuses what it does not name, and all that stands in a page itself', () => {
    expect(contentSecurityPolicy['default-src']).toBe("'none'");
    expect(Object.values(securityHeaders).join()).not.toMatch(
      /unsafe-inline|'unsafe-eval'|'sha\d|\*|https?:/,
    );
  });

  it('leaves frame-ancestors to the header, since a page cannot say it', () => {
    expect(securityHeaders['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    expect(policyMeta).toBe(
      securityHeaders['Content-Security-Policy'].replace("; frame-ancestors 'none'", ''),
    );
  });

  it('lets a page on a disk reach nothing but the disk', () => {
    expect(policyOffline).not.toMatch(/https?:|connect-src|\*/);
  });
});

describe.each(['nginx.conf', 'Caddyfile', 'apache.conf'])('tests/hosts/%s', (name) => {
  const text = readFileSync(path.join(import.meta.dirname, '../hosts', name), 'utf8');

  it.each(Object.entries(securityHeaders))('sends %s as the table says', (header, value) => {
    expect(text).toMatch(new RegExp(`${header} "${RegExp.escape(value)}"`));
  });

  it('knows how long caches may keep what', () => {
    expect(text).toContain(`"${caching.hashed}"`);
    expect(text).toContain(`"${caching.others}"`);
  });
});

describe('_headers', () => {
  const rules = headersFile(['/_astro/style.abc.css'])
    .split('\n\n')
    .map((rule) =>
      rule
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    );

  it('gives everything the headers of the table', () => {
    const [all] = rules;
    expect(all).toEqual([
      '/*',
      ...Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`),
    ]);
  });

  it('has browsers ask for the stylesheet of pages ahead, and not with the data of the search', () => {
    const link = 'Link: </_astro/style.abc.css>; rel=preload; as=style';
    const places = rules.filter((lines) => lines.includes(link)).map(([place]) => place);
    expect(places).toContain('/');
    expect(places).toContain('/bai-viet/*');
    expect(places).toContain('/tim-kiem/');
    expect(places.filter((place) => /^\/(\*|tim-kiem\/.|du-lieu\/.|pagefind)/.test(place ?? ''))).toEqual([]);
  });

  it('sets no header twice for one file, since hosts would join the values', () => {
    const names = rules.map(([, ...lines]) => lines.map((line) => line.replace(/:.*/, '')));
    const [always = [], ...others] = names;
    expect(others.flat().filter((name) => always.includes(name))).toEqual([]);
  });

  it('lets caches keep hashed files for a year, and no others', () => {
    const kept = rules.filter((lines) => lines.some((line) => line.startsWith('Cache-Control')));
    expect(kept.map(([place]) => place)).toEqual([
      '/_astro/*',
      '/pagefind/fragment/*',
      '/pagefind/index/*',
      '/pagefind/filter/*',
      '/pagefind/:part/fragment/*',
      '/pagefind/:part/index/*',
      '/pagefind/:part/filter/*',
    ]);
    expect(kept.every((lines) => lines.includes(`Cache-Control: ${caching.hashed}`))).toBe(true);
  });
});

describe('vercel.json', () => {
  const { trailingSlash, headers } = vercel.parse(
    JSON.parse(readFileSync(path.join(import.meta.dirname, '../../vercel.json'), 'utf8')),
  );
  /** The headers of a file; Vercel sends those of every rule that fits (Vercel, "vercel.json", headers). */
  const sent = (file: string) =>
    Object.fromEntries(
      headers
        .filter(({ source }) => new RegExp(`^${source}$`).test(file))
        .flatMap((rule) => rule.headers.map(({ key, value }) => [key, value])),
    );

  it('leads to the slash that pages end in, from which their links start', () => {
    expect(trailingSlash).toBe(true);
  });

  it.each([
    ['/', {}],
    ['/van-ban/', {}],
    ['/du-lieu/documents.json', { 'Access-Control-Allow-Origin': '*' }],
    ['/pagefind/pagefind-entry.json', {}],
    ['/pagefind/2/pagefind-entry.json', {}],
    ['/_astro/a.css', { 'Cache-Control': caching.hashed }],
    ['/pagefind/fragment/a.pf_fragment', { 'Cache-Control': caching.hashed }],
    ['/pagefind/2/index/a.pf_index', { 'Cache-Control': caching.hashed }],
  ])('sends the headers of the table with %s', (file, more) => {
    expect(sent(file)).toEqual({ ...securityHeaders, ...more });
  });
});

describe('isHashed', () => {
  it.each([
    ['_astro/style.DvMHstiH.css', true],
    ['pagefind/fragment/vi_1f1a964.pf_fragment', true],
    ['pagefind/2/index/vi_dba1695.pf_index', true],
    ['pagefind/pagefind.js', false],
    ['pagefind/pagefind-entry.json', false],
    ['pagefind/words.json', false],
    ['x/_astro/style.css', false],
    ['index.html', false],
  ])('takes %s for %s', (file, expected) => {
    expect(isHashed(file)).toBe(expected);
  });
});

const vercel = z.object({
  trailingSlash: z.boolean(),
  headers: z.array(
    z.object({
      source: z.string(),
      headers: z.array(z.object({ key: z.string(), value: z.string() })),
    }),
  ),
});
