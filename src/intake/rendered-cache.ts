import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Rendered Markdown as files, one for each text, named by the digest of all that it was made from. What pages know of a
 * text besides lies next to them (see `textDataOf`), and Astro's data store holds neither.
 *
 * @param root the project's folder
 * @param collection the name of the entries' collection
 */
export function renderedCache(root: string, collection: string): RenderedCache {
  const folder = path.join(root, CACHE, collection);
  const fileOf = (digest: string): string => path.join(folder, `${digest}.html`);
  return {
    read: (digest) => readFileSync(fileOf(digest), 'utf8'),
    async list() {
      await mkdir(folder, { recursive: true });
      const names = await readdir(folder);
      return new Set(names.filter((name) => name.endsWith('.html')).map((name) => path.parse(name).name));
    },
    write(digest, html) {
      mkdirSync(folder, { recursive: true });
      // By way of another name, so that a build that dies here leaves no half of a text.
      writeFileSync(`${fileOf(digest)}.part`, html);
      renameSync(`${fileOf(digest)}.part`, fileOf(digest));
    },
    remove: (digest) => rm(fileOf(digest), { force: true }),
  };
}

/** From the project's folder. */
export const CACHE = '.cache/rendered';

/** The rendered texts of a collection. */
export interface RenderedCache {
  /** @throws where there is none of that digest */
  readonly read: (digest: string) => string;
  /** The digests of all texts. */
  readonly list: () => Promise<Set<string>>;
  readonly write: (digest: string, html: string) => void;
  readonly remove: (digest: string) => Promise<void>;
}
