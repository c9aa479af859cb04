import type { TextEngine } from './engine.ts';
import { PagefindEngine } from './pagefind-engine.ts';

/**
 * The site's files as its scripts read them. They are fetched, each when it is first needed and once; one that could not
 * be had is asked for again. A page that was opened from a disk may fetch nothing: there the offline edition has put what
 * it carries into `offlineFiles` before.
 *
 * @param root the address of the site's root
 */
export function siteFiles(root: URL): SiteFiles {
  return globalThis.offlineFiles?.(root) ?? new FetchedFiles(root);
}

/** What scripts ask of the site. */
export interface SiteFiles {
  readonly engine: TextEngine;
  /**
   * A JSON file by its path from the site's root, without a leading slash.
   *
   * @throws Error when it cannot be had
   */
  json<T>(path: string): Promise<T>;
  /** The address of a page by its path from the site's root, with a leading slash. */
  link(path: string): string;
}

declare global {
  var offlineFiles: ((root: URL) => SiteFiles) | undefined;
}

class FetchedFiles implements SiteFiles {
  readonly engine: TextEngine;
  readonly #root: URL;
  readonly #files = new Map<string, Promise<unknown>>();

  constructor(root: URL) {
    this.#root = root;
    this.engine = new PagefindEngine(new URL('pagefind/', root));
  }

  json<T>(path: string): Promise<T> {
    const known = this.#files.get(path);
    if (known) return known as Promise<T>;
    const file = fetchJson<T>(new URL(path, this.#root));
    this.#files.set(path, file);
    file.catch(() => this.#files.delete(path));
    return file;
  }

  link(path: string): string {
    return new URL(path.replace(/^\//, ''), this.#root).href;
  }
}

async function fetchJson<T>(address: URL): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  return (await answer.json()) as T;
}
