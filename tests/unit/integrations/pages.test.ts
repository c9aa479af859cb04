import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroPrerenderer, HookParameters } from 'astro';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPages } from '../../../src/integrations/pages.ts';
import { countTurns } from '../intake/count-turns.ts';

describe('rendering the pages', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'pages-'));
  });
  afterEach(() => rm(root, { recursive: true }));

  const written = (file: string) => readFile(path.join(root, 'dist.next', file), 'utf8');

  it('writes pages with relative links, and 404.html too, and leaves nothing for Astro to write', async () => {
    const render = prerenderer(root, ({ pathname }) => {
      const status = pathname === '/404/' ? 404 : 200;
      return new Response('<a href="/van-ban/">Văn bản</a>', { status });
    });
    expect((await render('/bai-viet/')).body).toBeNull();
    expect((await render('/404/')).body).toBeNull();
    expect(await written('bai-viet/index.html')).toBe('<a href="../van-ban/">Văn bản</a>');
    expect(await written('404.html')).toBe('<a href="/van-ban/">Văn bản</a>');
  });

  it('leaves a page that failed to Astro', async () => {
    const render = prerenderer(root, () => new Response('lỗi', { status: 500 }));
    expect(await (await render('/bai-viet/')).text()).toBe('lỗi');
  });

  it('writes the open data piece by piece', async () => {
    let open = 0;
    const pieces = ['[', '"Thanh Hóa"', ']'].map((text) => new TextEncoder().encode(text));
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const piece = pieces[open];
        open += 1;
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
    });
    const render = prerenderer(root, () => new Response(body));
    expect((await render('/du-lieu/reports.json', 'endpoint')).body).toBeNull();
    expect(await written('du-lieu/reports.json')).toBe('["Thanh Hóa"]');
  });

  it('lets others have their turn between pages that wait for nothing', async () => {
    const render = prerenderer(root, () => {
      const begun = performance.now();
      while (performance.now() - begun < 20);
      return new Response('<p>Một trang</p>');
    });
    const turns = countTurns();
    for (let page = 0; page < 20; page += 1) await render(`/bai-viet/${page}/`);
    expect(turns()).toBeGreaterThan(3);
  });
});

/** Renders by the pages' own prerenderer, over one that answers at once. */
function prerenderer(root: string, answer: (url: URL) => Response) {
  const cache = { note: null, has: () => false, remember: () => Promise.resolve() };
  const { integration } = createPages({ root, last: path.join(root, 'dist'), cache });
  const config = { outDir: pathToFileURL(`${path.join(root, 'dist.next')}/`), base: '/' } as AstroConfig;
  integration.hooks['astro:config:done']?.({ config } as HookParameters<'astro:config:done'>);
  const standard: AstroPrerenderer = {
    name: 'standard',
    getStaticPaths: () => Promise.resolve([]),
    render: (request) => Promise.resolve(answer(new URL(request.url))),
  };
  let made = standard;
  integration.hooks['astro:build:start']?.({
    setPrerenderer: (make) => {
      made = typeof make === 'function' ? make(standard) : make;
    },
  } as HookParameters<'astro:build:start'>);
  return async (pathname: string, type = 'page'): Promise<Response> => {
    const routeData = { type } as Parameters<AstroPrerenderer['render']>[1]['routeData'];
    const result = await made.render(new Request(new URL(pathname, 'http://localhost')), { routeData });
    return result instanceof Response ? result : result.response;
  };
}
