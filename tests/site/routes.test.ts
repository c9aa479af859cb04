import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const { plain, atRoot, strange } = inject('builds');

describe('the addresses of the site', () => {
  it.each([
    'index.html',
    'bai-viet/index.html',
    'bai-viet/2014/hoi-nghi-tong-ket-nam-2013/index.html',
    'van-ban/index.html',
    'van-ban/2013/index.html',
    'van-ban/2013/1789-qd-ubnd/index.html',
    'van-ban/2013/1895-qd-ubnd/index.html',
    'van-ban/2013/2977-2013-qd-ubnd/index.html',
    'van-ban/2013/3380-2013-qd-ubnd/index.html',
    'chu-de/index.html',
    'chu-de/thong-tin-doi-ngoai/index.html',
    'nam/2013/index.html',
    'nam/2014/index.html',
    'dong-thoi-gian/index.html',
    'tim-kiem/index.html',
    'gioi-thieu/index.html',
    'tro-nang/index.html',
    'cong-cu/kiem-tra/index.html',
    'du-lieu/index.html',
    'du-lieu/reports.json',
    'du-lieu/documents.json',
    'du-lieu/documents.csv',
    'du-lieu/citations.json',
    'du-lieu/citations.csv',
    'rss.xml',
    'feed.json',
    'robots.txt',
    '404.html',
  ])('holds %s', async (file) => {
    await expect(access(path.join(plain.dist, file))).resolves.toBeUndefined();
  });

  it('says how many cited documents nobody has recorded, or that there are none', async () => {
    const textOf = (dist: string) => readFile(path.join(dist, 'van-ban/chua-ghi-so/index.html'), 'utf8');
    expect(await textOf(plain.dist)).toContain('mọi văn bản được dẫn trong bài đều đã ghi sổ');
    expect(await textOf(strange.dist)).toMatch(/[1-9]\d* văn bản mới chỉ biết qua lời dẫn/);
  });

  it('holds a sitemap where its own address is known, and none where it is not', async () => {
    await expect(access(path.join(atRoot.dist, 'sitemap-index.xml'))).resolves.toBeUndefined();
    await expect(access(path.join(plain.dist, 'sitemap-index.xml'))).rejects.toThrow();
  });

  it('gives a page to each year, issuer and number that a citation names', async () => {
    const pages = await readdir(path.join(strange.dist, 'van-ban'), { recursive: true });
    expect(pages).toEqual(
      expect.arrayContaining([
        '2013/1789-qd-ubnd/index.html',
        '2014/1789-qd-ubnd/index.html',
        '2012/40-2012-qd-ubnd-khanh-hoa/index.html',
        '2012/40-2012-qd-ubnd/index.html',
        '2012/55-2012-qd-ubnd-khanh-hoa/index.html',
      ]),
    );
  });

  it('gives a page of candidates to numbers that several documents bear or that stay undated, and to no others', async () => {
    const candidates = await readdir(path.join(strange.dist, 'van-ban/so'));
    expect(candidates.sort()).toEqual(['1789-qd-ubnd', '40-2012-qd-ubnd', '4040-qd-ubnd']);
  });

  it('leaves drafts out of every file', async () => {
    const files = await readdir(strange.dist, { recursive: true, withFileTypes: true });
    for (const file of files) {
      expect(file.name).not.toContain('ban-nhap');
      if (!/\.(html|xml|json|csv)$/.test(file.name)) continue;
      expect(await readFile(path.join(file.parentPath, file.name), 'utf8')).not.toContain('Bản nháp');
    }
  });
});
