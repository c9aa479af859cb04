import { sha256 } from './hash-folder.ts';
import type { Sums } from './sums-file.ts';

/**
 * The sums of files as a web server gives them to a browser; a file that it does not give is left out.
 *
 * @param address the site's address, with or without its last slash
 * @throws {TypeError} when the server cannot be reached
 */
export async function hashSite(address: string, files: readonly string[]): Promise<Sums> {
  const root = address.replace(/\/*$/, '/');
  const sums = new Map<string, string>();
  const waiting = files.values();
  const work = async (): Promise<void> => {
    for (const file of waiting) {
      const answer = await fetch(new URL(publicAddress(file), root), { cache: 'no-store' });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      // Hosts answer for this page with the status that it is about.
      if (answer.ok || file === '404.html') sums.set(file, sha256(bytes));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return sums;
}

/** Files that hosts read and do not serve. */
export function isForHost(file: string): boolean {
  return file === '_headers' || file === '_redirects';
}

const AT_ONCE = 8;

/** A page's address is its folder: some hosts lead from `index.html` to it, others know only it. */
function publicAddress(file: string): string {
  return encodeURI(`./${file.replace(/(^|\/)index\.html$/, '$1')}`);
}
