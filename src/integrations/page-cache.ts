import { statSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { z } from 'astro/zod';
import { fingerprint } from '../intake/fingerprint.ts';
import { linkFile } from './link-file.ts';
import { takenOver } from './taken-over.ts';

/**
 * Takes over from the last build every page that would come out the same: its key (see `staticPath`) and all code are
 * those of that build, and its file is still the one that was written then. All other pages are rendered.
 *
 * @param root the project's folder
 * @param last the folder of the last build, which stays as it is
 * @param progress is told after each page how many are done and how many there are
 */
export async function createPageCache(root: string, last: string, progress: Progress): Promise<PageCache> {
  const memory = path.join(root, '.cache/pages.json');
  const code = `${await fingerprint(root, CODE)} ${process.env['SITE_URL'] ?? ''}`;
  const { pages: known, note } = await recall(memory, code);
  const keys = new Map<string, string>();
  let done = 0;
  let all = 0;
  let out = '';
  let base = '/';

  const wrap = (standard: AstroPrerenderer): AstroPrerenderer => ({
    ...standard,
    async getStaticPaths() {
      const paths = await standard.getStaticPaths();
      for (const { pathname, cacheKey } of paths) {
        if (cacheKey !== undefined) keys.set(plain(pathname), cacheKey);
      }
      all = paths.length;
      return paths;
    },
    async render(request, options) {
      progress((done += 1), all);
      const pathname = plain(decodeURI(new URL(request.url).pathname).slice(base.length - 1));
      const key = keys.get(pathname);
      const file = options.routeData.type === 'page' ? `${pathname}/index.html` : pathname;
      const page = key === undefined ? undefined : known.get(file);
      if (page?.key === key && page && isAsWritten(path.join(last, file), page)) {
        linkFile(path.join(last, file), path.join(out, file));
        takenOver.add(file);
        return new Response(null);
      }
      return standard.render(request, options);
    },
  });

  return {
    note,
    integration: {
      name: 'page-cache',
      hooks: {
        'astro:config:done': ({ config }) => {
          out = fileURLToPath(config.outDir);
          base = config.base.replace(/\/*$/, '/');
        },
        'astro:build:start': ({ setPrerenderer }) => {
          setPrerenderer(wrap);
        },
      },
    },
    async remember() {
      const pages = new Map<string, Page>();
      for (const [pathname, key] of keys) {
        for (const file of [`${pathname}/index.html`, pathname]) {
          const written = stampOf(path.join(last, file));
          if (written) pages.set(file, { key, ...written });
        }
      }
      await writeFile(`${memory}.part`, JSON.stringify({ code, pages: Object.fromEntries(pages) }));
      await rename(`${memory}.part`, memory);
    },
  };
}

/** Whatever a page may depend on beside its props. */
const CODE = ['src', 'astro.config.mjs', 'package-lock.json'];

async function recall(
  memory: string,
  code: string,
): Promise<{ pages: ReadonlyMap<string, Page>; note: string | null }> {
  let text: string;
  try {
    text = await readFile(memory, 'utf8');
  } catch {
    return { pages: new Map(), note: null };
  }
  try {
    const { code: then, pages } = memorySchema.parse(JSON.parse(text));
    if (then === code) return { pages: new Map(Object.entries(pages)), note: null };
    return { pages: new Map(), note: 'Mã nguồn hoặc SITE_URL đã đổi: dựng lại mọi trang.' };
  } catch {
    return { pages: new Map(), note: 'Bộ nhớ đệm .cache/pages.json hỏng: dựng lại mọi trang.' };
  }
}

function isAsWritten(file: string, { size, time }: Page): boolean {
  const stamp = stampOf(file);
  return stamp?.size === size && stamp.time === time;
}

function stampOf(file: string): Omit<Page, 'key'> | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? { size: stats.size, time: Math.floor(stats.mtimeMs) } : null;
}

function plain(pathname: string): string {
  return pathname.replace(/^\/+|\/+$/g, '');
}

const pageSchema = z.strictObject({ key: z.string(), size: z.number(), time: z.number() });
const memorySchema = z.strictObject({ code: z.string(), pages: z.record(z.string(), pageSchema) });

/** A page as it was written: its key, and the size and time (milliseconds) of its file. */
type Page = z.infer<typeof pageSchema>;

type Progress = (done: number, all: number) => void;

/** What knows the last build. */
export interface PageCache {
  readonly integration: AstroIntegration;
  /** Why nothing is taken over, in Vietnamese, where that needs a word. */
  readonly note: string | null;
  /** Notes down the pages of the build, once it lies in its place. */
  readonly remember: () => Promise<void>;
}
