import { access } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { addressesOf, readPages } from './pages.ts';

const builds = inject('builds');

describe.each(['plain', 'underPath', 'strange'] as const)('the links of the site “%s”', async (name) => {
  const { dist } = builds[name];
  const pages = await readPages(dist);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const links = pages
    .filter((page) => page.path !== '/404.html')
    .flatMap((page) => addressesOf(page).map((address) => ({ page, address })));

  it('are there', () => {
    expect(links.length).toBeGreaterThan(300);
  });

  it('are relative, or lead to another site on purpose', () => {
    const others = links
      .filter(({ address }) => !/^(?![a-z]+:)[^/]/.test(address))
      .map(({ address }) => address);
    // An empty icon keeps a browser from asking the host for one.
    expect(others.filter((address) => !/^https:\/\/example\.org\/|^data:,$/.test(address))).toEqual([]);
  });

  it('lead to a file that is there, and to an anchor that its page holds', async () => {
    const dead: string[] = [];
    for (const { page, address } of links) {
      if (/^[a-z]+:/.test(address)) continue;
      const target = new URL(address, `https://site.invalid${page.path}`);
      const held = byPath.get(target.pathname);
      const there =
        held ??
        (await access(path.join(dist, decodeURI(target.pathname))).then(
          () => true,
          () => false,
        ));
      const anchor = decodeURIComponent(target.hash.slice(1));
      if (!there || (held && anchor && !held.ids.has(anchor))) dead.push(`${page.path} → ${address}`);
    }
    expect(dead).toEqual([]);
  });

  it('are absolute on 404.html alone, which a host shows at any depth', async () => {
    const base = name === 'underPath' ? '/tu-lieu/x/' : '/';
    const notFound = byPath.get('/404.html');
    const own = notFound ? addressesOf(notFound).filter((address) => !/^(?:[a-z]+:|#)/.test(address)) : [];
    expect(own.length).toBeGreaterThan(10);
    for (const address of own) {
      const target = address.slice(base.length - 1);
      expect(address.startsWith(base), address).toBe(true);
      expect(byPath.has(target) || (await access(path.join(dist, target)).then(() => true)), address).toBe(
        true,
      );
    }
  });

  it('give each citation a page, and each page of a document its passages', () => {
    const citations = pages.flatMap(({ elements, path: from }) => {
      return elements
        .filter(({ attribs }) => attribs['class'] === 'citation')
        .map(({ attribs }) => ({ from, attribs }));
    });
    expect(citations.length).toBeGreaterThan(8);
    for (const { from, attribs } of citations) {
      const target = new URL(attribs['href'] ?? '', `https://site.invalid${from}`).pathname;
      const page = byPath.get(target);
      expect(
        page?.elements.some((element) => 'data-passage' in element.attribs),
        `${from} → ${target}`,
      ).toBe(true);
    }
  });
});
