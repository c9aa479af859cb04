import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostile } from '../hostile/inputs.ts';
import { report } from '../unit/intake/content-folder.ts';
import { buildSite, type Build } from './build-site.ts';
import { readPages, type SitePage } from './pages.ts';

const CAMERA = 'MayAnhBiMat';
const PICTURES = 'bai-viet/2014/hinh/';
/** Longer texts are about time, not about markup. */
const LONGEST = 10_000;
let content: string;
let build: Build;
let pages: readonly SitePage[];

beforeAll(async () => {
  content = await mkdtemp(path.join(tmpdir(), 'content-'));
  await writeAll({
    'topics.yaml': 'bao-chi:\n  name: Báo chí\nconstructor:\n  name: "<script>alert(1)</script>"\n',
    'glossary.yaml': '"<script>": "\\"><script>alert(1)</script>"\n__proto__: x\n',
    ...harmlessEntries(),
    ...(await pictured()),
  });
  build = await buildSite({ content });
  pages = await readPages(build.dist);
}, 120_000);

afterAll(async () => {
  await rm(content, { recursive: true });
  await rm(build.root, { recursive: true });
});

describe('a site of content that means harm', () => {
  it('is built, with a page for each report', () => {
    expect(build.output).not.toMatch(/ lỗi trong content/);
    expect(build.code).toBe(0);
    expect(pages.filter(({ path: at }) => at.startsWith('/bai-viet/2014/thu-')).length).toBeGreaterThan(25);
  });

  it('runs no script but its own', () => {
    for (const { elements } of pages) {
      for (const { attribs, children } of elements.filter(({ name }) => name === 'script')) {
        if (attribs['type'] === 'application/ld+json') {
          expect(() => JSON.parse(DomUtils.textContent(children))).not.toThrow();
        } else expect(attribs['src']).toMatch(/^(?:\.\.?\/)*_astro\/[\w.-]+\.js$/);
      }
    }
  });

  it('holds nothing that could act', () => {
    const acting = /^(?:iframe|object|embed|applet|base|frame|style|math|noscript|marquee)$/;
    for (const { elements } of pages) {
      for (const { name, attribs } of elements) {
        expect(name).not.toMatch(acting);
        expect(Object.keys(attribs).filter((one) => /^on|^style$|^srcdoc$|^formaction$/.test(one))).toEqual(
          [],
        );
        for (const address of [attribs['href'], attribs['src'], attribs['action']]) {
          expect(address ?? '').not.toMatch(/^\W*(?:javascript|vbscript|data|file|blob)/i);
        }
      }
    }
  });

  it('keeps feeds and open data well-formed', async () => {
    const rss = await readFile(path.join(build.dist, 'rss.xml'), 'utf8');
    const names = DomUtils.getElementsByTagName('*', parseDocument(rss, { xmlMode: true })).map(
      ({ name }) => name,
    );
    expect(names).toContain('item');
    expect(names).not.toContain('script');
    for (const file of [
      'feed.json',
      'du-lieu/reports.json',
      'du-lieu/documents.json',
      'du-lieu/citations.json',
    ]) {
      expect(JSON.parse(await readFile(path.join(build.dist, file), 'utf8'))).toBeTruthy();
    }
  });

  it('puts no formula into a table', async () => {
    const csv = await readFile(path.join(build.dist, 'du-lieu/documents.csv'), 'utf8');
    const cells = csv
      .replace(/^\uFEFF/, '')
      .split('\r\n')
      .flatMap((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
    expect(cells.some((cell) => cell.includes('HYPERLINK'))).toBe(true);
    expect(cells.filter((cell) => /^"?[=+\-@\t]/.test(cell))).toEqual([]);
  });
});

describe('a picture in a report', () => {
  const elementsOf = (name: string) => {
    const page = pages.find(({ path: at }) => at === `/${PICTURES}`);
    return page?.elements.filter((element) => element.name === name) ?? [];
  };

  it('comes as AVIF, WebP and a format that every browser draws, in several widths', () => {
    const [first] = elementsOf('picture');
    const sources = first ? DomUtils.getElementsByTagName('source', first) : [];
    expect(sources.map(({ attribs }) => attribs['type'])).toEqual(['image/avif', 'image/webp']);
    for (const { attribs } of sources) {
      expect(attribs['srcset']?.split(', ').map((one) => one.split(' ')[1])).toEqual([
        '480w',
        '800w',
        '1280w',
        '1920w',
      ]);
      expect(attribs['sizes']).toBeTruthy();
    }
    expect(elementsOf('img').map(({ attribs }) => path.extname(attribs['src'] ?? ''))).toEqual([
      '.jpg',
      '.png',
      '.jpg',
    ]);
  });

  it('has its size, its description and its caption, where a number is a link', () => {
    const [photo, chart] = elementsOf('img').map(({ attribs }) => attribs);
    expect(photo).toMatchObject({ alt: 'Hội trường', width: '640', height: '427' });
    expect(chart).toMatchObject({ alt: 'Biểu đồ', width: '600', height: '400' });
    const [caption, ...others] = elementsOf('figcaption');
    expect(others).toEqual([]);
    expect(caption && DomUtils.textContent(caption)).toMatch(/^Quang cảnh, theo Quyết định\s1789\/QĐ-UBND/);
    const [link] = caption ? DomUtils.getElementsByTagName('a', caption) : [];
    expect(link?.attribs).toMatchObject({ class: 'citation', href: '../../../van-ban/so/1789-qd-ubnd/' });
  });

  it('waits until a reader comes near, unless it opens the report', () => {
    expect(elementsOf('img').map(({ attribs }) => attribs['loading'])).toEqual(['eager', 'lazy', 'lazy']);
  });

  it('stands upright, however the camera was held', () => {
    const { width, height } = elementsOf('img')[2]?.attribs ?? {};
    expect([Number(width), Number(height)]).toEqual([400, 600]);
  });

  it('brings nothing that the camera wrote, and no file that no page shows', async () => {
    const files = (await readdir(build.dist, { recursive: true })).filter((file) =>
      /\.(?:jpe?g|png|webp|avif)$/.test(file),
    );
    const shown = files.filter((file) => /(?:hoi-truong|bieu-do|dung)\./.test(file));
    expect(shown.length).toBeGreaterThan(20);
    expect(files.filter((file) => /thua|nhap/.test(file))).toEqual([]);
    for (const file of shown) {
      const bytes = await readFile(path.join(build.dist, file));
      const { exif, xmp, iptc } = await sharp(bytes).metadata();
      expect({ file, exif, xmp, iptc }).toEqual({ file, exif: undefined, xmp: undefined, iptc: undefined });
      expect(bytes.includes(CAMERA)).toBe(false);
    }
  });
});

/** The reports and documents of the table that a site shows, each under a name of its own. */
function harmlessEntries(): Record<string, string> {
  const entries: Record<string, string> = {};
  let number = 2000;
  for (const { files, refused } of Object.values(hostile)) {
    if (refused !== null) continue;
    for (const [file, text] of Object.entries(files)) {
      if (typeof text !== 'string' || text.length > LONGEST || file.endsWith('.yaml')) continue;
      number += 1;
      const renamed = file.replace('thu.md', `thu-${number}.md`).replace('1789', String(number));
      entries[renamed] = file.startsWith('documents/') ? text.replace('1789', String(number)) : text;
    }
  }
  return entries;
}

/** A report with a photograph at its head, a drawing and a photograph held upright, and pictures that no page shows. */
async function pictured(): Promise<Record<string, string | Uint8Array>> {
  const photo = await photograph(2400, 1600).toBuffer();
  const alone = (name: string, alt: string) => `![${alt}](${name})`;
  const text = [
    `${alone('hinh/hoi-truong.jpg', 'Hội trường')}\n*Quang cảnh, theo Quyết định 1789/QĐ-UBND.*`,
    'Nội dung.',
    alone('./hinh/bieu-do.png', 'Biểu đồ'),
    alone('hinh/dung.jpg', 'Tấm bảng'),
  ].join('\n\n');
  return {
    'reports/2014/hinh.md': report({ 'Nội dung.': text }),
    'reports/2014/hinh/hoi-truong.jpg': photo,
    'reports/2014/hinh/bieu-do.png': await sharp(photo).resize(600).png().toBuffer(),
    'reports/2014/hinh/dung.jpg': await photograph(600, 400).withMetadata({ orientation: 6 }).toBuffer(),
    'reports/2014/hinh/thua.jpg': photo,
    'reports/2014/nhap.md': report({
      'topics:': 'draft: true\ntopics:',
      'Nội dung.': alone('nhap/nhap.jpg', 'Nháp'),
    }),
    'reports/2014/nhap/nhap.jpg': photo,
  };
}

/** A JPEG that tells its camera and where it was. */
function photograph(width: number, height: number) {
  const background = { r: 154, g: 52, b: 18 };
  return sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .withExif({
      IFD0: { Make: CAMERA },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '19/1 48/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '105/1 46/1 0/1',
      },
    });
}

async function writeAll(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(content, file)), { recursive: true });
    await writeFile(path.join(content, file), text);
  }
}
