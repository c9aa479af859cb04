import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { readPages } from './pages.ts';

const { dist } = inject('builds').plain;

it('asks for what the modules of a page import together with them', async () => {
  const late: string[] = [];
  let imported = 0;
  for (const page of await readPages(dist)) {
    const place = (address: string, from: string) => new URL(address, `https://site.invalid${from}`).pathname;
    const named = (rel: string, attribute: string) =>
      page.elements
        .filter(({ name, attribs }) => `${name} ${attribs['rel'] ?? attribs['type']}` === rel)
        .flatMap(({ attribs }) => attribs[attribute] ?? [])
        .map((address) => place(address, page.path));
    const early = new Set(named('link modulepreload', 'href'));
    for (const script of named('script module', 'src')) {
      const code = await readFile(path.join(dist, script), 'utf8');
      for (const [, module = ''] of code.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) {
        imported += 1;
        if (!early.has(place(module, script))) late.push(`${page.path}: ${module}`);
      }
    }
  }
  expect(late).toEqual([]);
  expect(imported).toBeGreaterThan(0);
});
