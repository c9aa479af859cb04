import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { readPages } from './pages.ts';

const { dist } = inject('builds').plain;
const pages = (await readPages(dist)).filter(({ path: page }) => page.startsWith('/bai-viet/2014/'));

describe.each(pages.map((page) => [page.path, page] as const))('the report %s', (_, page) => {
  const files = (name: string, attribute: string) => {
    return page.elements
      .filter((element) => element.name === name)
      .flatMap(({ attribs }) => attribs[attribute] ?? []);
  };
  const read = (address: string) =>
    readFile(path.join(dist, new URL(address, `https://site.invalid${page.path}`).pathname));

  it('weighs at most 50 kB with its styles and fonts, as a server sends them', async () => {
    const styles = files('link', 'href').filter((address) => address.endsWith('.css'));
    const sheets = await Promise.all(styles.map(read));
    const fonts = sheets.flatMap((css, index) => {
      const base = new URL(styles[index] ?? '', `https://site.invalid${page.path}`);
      const urls = [...css.toString().matchAll(/url\(["']?([^"')]+\.woff2)/g)];
      return urls.map(([, url = '']) => readFile(path.join(dist, new URL(url, base).pathname)));
    });
    const compressed = [Buffer.from(page.html), ...sheets].map((file) => gzipSync(file).length);
    const sizes = [...compressed, ...(await Promise.all(fonts)).map(({ length }) => length)];
    expect(fonts).toHaveLength(2);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(50 * 1024);
  });
});
