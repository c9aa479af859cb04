import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readMoves, writeMovedPages } from '../../../src/integrations/moved-pages.ts';
import { document, report, withContent } from '../intake/content-folder.ts';

const MOVED = {
  'reports/2014/dung.md': report({
    'title: Bài\n': 'title: Bài <mới>\n',
    'topics:': 'aliases: [/bai-viet/2014/ten-cu/, /chu-de/cu/]\ntopics:',
  }),
  'documents/2013/1789-qd-ubnd.md': document({ 'topics:': 'aliases: [/van-ban/so/1789-qd-ubnd/]\ntopics:' }),
};

let dist: string;
beforeEach(async () => {
  dist = await mkdtemp(path.join(tmpdir(), 'dist-'));
});
afterEach(() => rm(dist, { recursive: true }));

const read = (file: string) => readFile(path.join(dist, file), 'utf8');
const write = (siteUrl?: string) =>
  withContent(MOVED, async (root) => writeMovedPages(await readMoves(root), dist, siteUrl));

describe('writeMovedPages', () => {
  it('leads from each former address to the new one, without a script', async () => {
    await write();
    const page = await read('bai-viet/2014/ten-cu/index.html');
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=../../../bai-viet/2014/dung/">');
    expect(page).toContain('<a href="../../../bai-viet/2014/dung/">Bài &lt;mới></a>');
    expect(page).not.toContain('<script');
    expect(await read('chu-de/cu/index.html')).toContain('url=../../bai-viet/2014/dung/">');
    expect(await read('van-ban/so/1789-qd-ubnd/index.html')).toContain(
      'url=../../../van-ban/2013/1789-qd-ubnd/">',
    );
  });

  it('names the new address to search engines, absolute where the site’s own is known', async () => {
    await write('https://example.org/x/');
    expect(await read('chu-de/cu/index.html')).toContain(
      '<link rel="canonical" href="https://example.org/x/bai-viet/2014/dung/">',
    );
  });

  it('lists the redirects for hosts that do them', async () => {
    await write();
    expect(await read('_redirects')).toBe(
      [
        '/bai-viet/2014/ten-cu/ /bai-viet/2014/dung/ 301',
        '/chu-de/cu/ /bai-viet/2014/dung/ 301',
        '/van-ban/so/1789-qd-ubnd/ /van-ban/2013/1789-qd-ubnd/ 301',
        '',
      ].join('\n'),
    );
  });

  it('refuses an alias that is a page of the site, naming its line', async () => {
    await mkdir(path.join(dist, 'chu-de/cu'), { recursive: true });
    await writeFile(path.join(dist, 'chu-de/cu/index.html'), 'Chủ đề');
    await expect(write()).rejects.toThrow(/^content\/reports\/2014\/dung\.md:5: aliases: .*\/chu-de\/cu\//);
    expect(await read('chu-de/cu/index.html')).toBe('Chủ đề');
  });

  it('leaves out drafts, which have no page to lead to', async () => {
    const draft = report({ 'topics:': 'draft: true\naliases: [/bai-viet/2014/nhap/]\ntopics:' });
    await withContent({ 'reports/2014/dung.md': draft }, async (root) =>
      writeMovedPages(await readMoves(root), dist, undefined),
    );
    expect(await readdir(dist)).toEqual(['_redirects']);
    expect(await read('_redirects')).toBe('');
  });
});
