import { statSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { fingerprint } from '../intake/fingerprint.ts';

/**
 * The pages of the last build that would come out the same: their keys (see `staticPath`) and all code are those of that
 * build, and their files are still those that were written then.
 *
 * @param root the project's folder
 * @param last the folder of the last build
 */
export async function openPageCache(root: string, last: string): Promise<PageCache> {
  const memory = path.join(root, '.cache/pages.json');
  const code = `${await fingerprint(root, CODE)} ${process.env['SITE_URL'] ?? ''}`;
  const { pages: known, note } = await recall(memory, code);
  return {
    note,
    has(file, key) {
      const page = known.get(file);
      return page?.key === key && page !== undefined && isAsWritten(path.join(last, file), page);
    },
    async remember(keys) {
      const pages = new Map<string, Page>();
      for (const [file, key] of keys) {
        const written = stampOf(path.join(last, file));
        if (written) pages.set(file, { key, ...written });
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

const pageSchema = z.strictObject({ key: z.string(), size: z.number(), time: z.number() });
const memorySchema = z.strictObject({ code: z.string(), pages: z.record(z.string(), pageSchema) });

/** A page as it was written: its key, and the size and time (milliseconds) of its file. */
type Page = z.infer<typeof pageSchema>;

/** What knows the last build, its pages named by their files from the site's root. */
export interface PageCache {
  /** Why no page is known, in Vietnamese, where that needs a word. */
  readonly note: string | null;
  readonly has: (file: string, key: string) => boolean;
  /** Notes down the pages of the build, by their keys, once it lies in its place. */
  readonly remember: (keys: ReadonlyMap<string, string>) => Promise<void>;
}
