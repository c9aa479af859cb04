import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { headersFile } from '../../src/output/hosting-files.ts';
import { policyMeta } from '../../src/security-headers.ts';
import { launchChromium } from '../browser/chromium.ts';
import { serve } from '../browser/static-server.ts';
import { visit } from '../browser/visit.ts';
import { readPages } from './pages.ts';

const { plain, strange } = inject('builds');

describe('the built site', () => {
  it('names its policy on every page, before anything but its own stylesheets', async () => {
    const pages = [...(await readPages(plain.dist)), ...(await readPages(strange.dist))];
    expect(pages.length).toBeGreaterThan(60);
    const policies = pages.map(({ path, elements }) => {
      const [charset, policy] = elements.filter(
        ({ name, attribs }) =>
          !['html', 'head'].includes(name) && !/^[^:]*_astro\/[^:]*\.css$/.test(attribs['href'] ?? ''),
      );
      return [path, charset?.attribs['charset'], policy?.attribs['http-equiv'], policy?.attribs['content']];
    });
    expect(policies).toEqual(pages.map(({ path }) => [path, 'utf-8', 'Content-Security-Policy', policyMeta]));
  });

  it('holds the headers for hosts that read them from a file, and the list of addresses that moved', async () => {
    const read = (file: string) => readFile(path.join(plain.dist, file), 'utf8');
    const pages = await readPages(plain.dist);
    const styles = pages.flatMap(({ elements }) =>
      elements.flatMap(({ attribs }) => /[^/]*_astro\/.*\.css$/.exec(attribs['href'] ?? '') ?? []),
    );
    const names = [...new Set(styles)].map((style) => `/${style}`);
    expect(names).toHaveLength(1);
    expect(await read('_headers')).toBe(headersFile(names));
    expect(await read('_redirects')).toMatch(/^(\/\S* \/\S* 301\n)*$/);
  });

  it('leads on from the addresses that an entry had before, by a page and by the list for hosts', async () => {
    const old = ['/bai-viet/2013/ten-cu/', '/tin/17/'];
    const lines = old.map((address) => `${address} /bai-viet/2013/khong-dan/ 301\n`);
    expect(await readFile(path.join(strange.dist, '_redirects'), 'utf8')).toBe(lines.join(''));
    const [browser, server] = [await launchChromium(), await serve(strange.dist, '/x/y/')];
    try {
      for (const address of old) {
        const { page, faults, end } = await visit(browser);
        await page.goto(new URL(address.slice(1), server.address).href);
        await page.waitForURL('**/x/y/bai-viet/2013/khong-dan/');
        expect(await page.title()).toContain('Một bài năm 2013 không dẫn văn bản nào');
        expect(faults).toEqual([]);
        await end();
      }
    } finally {
      await Promise.all([browser.close(), server.close()]);
    }
  });
});
