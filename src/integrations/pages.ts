import { mkdirSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { paths } from '../domain/paths.ts';
import { letOthersWork } from '../intake/let-others-work.ts';
import { earlyIndex } from './early-index.ts';
import { finishedPages } from './finished-pages.ts';
import { indexCacheOf } from './index-cache.ts';
import { linkFile } from './link-file.ts';
import { makeRelative } from './make-relative.ts';
import type { PageCache } from './page-cache.ts';
import { tellProgress } from './progress.ts';

/**
 * Renders the pages, each to a finished file: those that the cache knows are taken over from the last build, the links of
 * all others are made relative before they are written. They come in the order of the bundles of the index, each of
 * which can then be indexed while the others are rendered.
 */
export function createPages({ root, last, cache }: PagesOptions): Pages {
  const keys = new Map<string, string>();
  let out = '';
  let base = '/';

  /** Whether a page would come out as it lies there from the last build. */
  const isKept = (file: string): boolean => {
    const key = keys.get(file);
    return key !== undefined && cache.has(file, key);
  };

  const finish = (file: string): Response => {
    finishedPages.add(file);
    earlyIndex.written(file);
    return new Response(null);
  };

  const finishing = (standard: AstroPrerenderer): AstroPrerenderer => {
    let done = 0;
    let all = 0;
    return {
      ...standard,
      async getStaticPaths() {
        const pages = await standard.getStaticPaths();
        const byFile = new Map(pages.map((one) => [fileOf(one.pathname, one.route), one] as const));
        for (const [file, { cacheKey }] of byFile) if (cacheKey !== undefined) keys.set(file, cacheKey);
        all = pages.length;
        const files = [...byFile.keys()].filter(isPage);
        const first = earlyIndex.begin(await indexCacheOf(root), out, files, isKept);
        const order = new Map(first.map((file, index) => [byFile.get(file), index]));
        return pages.toSorted((a, b) => (order.get(a) ?? all) - (order.get(b) ?? all));
      },
      async render(request, options) {
        tellProgress('trang', (done += 1), all);
        await letOthersWork();
        const pathname = decodeURI(new URL(request.url).pathname).slice(base.length - 1);
        const file = fileOf(pathname, options.routeData);
        if (isKept(file)) {
          linkFile(path.join(last, file), path.join(out, file));
          return finish(file);
        }
        const rendered = await standard.render(request, options);
        const response = rendered instanceof Response ? rendered : rendered.response;
        const isData = `/${file}`.startsWith(paths.data) && response.body !== null;
        const isFinished = response.ok || `/${file}` === paths.notFound;
        if (!isFinished || (!isPage(file) && !isData)) return rendered;
        const place = path.join(out, file);
        mkdirSync(path.dirname(place), { recursive: true });
        if (isPage(file)) {
          writeFileSync(place, makeRelative(await response.text(), file, base));
          return finish(file);
        }
        // The whole files of the open data are never in memory as a whole.
        await writeFile(place, response.body ?? '');
        return new Response(null);
      },
    };
  };

  return {
    keys,
    integration: {
      name: 'pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          out = fileURLToPath(config.outDir);
          base = config.base.replace(/\/*$/, '/');
        },
        'astro:build:start': ({ setPrerenderer }) => {
          setPrerenderer(finishing);
        },
      },
    },
  };
}

/** The file of a path, from the site's root. */
function fileOf(pathname: string, { type }: { type: string }): string {
  const plain = pathname.replace(/^\/+|\/+$/g, '');
  if (type !== 'page') return plain;
  if (plain === '404') return '404.html';
  return plain === '' ? 'index.html' : `${plain}/index.html`;
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}

interface PagesOptions {
  /** The project's folder. */
  readonly root: string;
  /** The folder of the last build, which stays as it is. */
  readonly last: string;
  readonly cache: PageCache;
}

interface Pages {
  readonly integration: AstroIntegration;
  /** The key of each page that has one, by its file; complete when the pages are built. */
  readonly keys: ReadonlyMap<string, string>;
}
