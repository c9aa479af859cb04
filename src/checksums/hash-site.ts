import { sha256 } from './hash-folder.ts';
import type { Sums } from './sums-file.ts';

/**
 * The sums of files as a web server gives them to a browser; a file that it does not give is left out.
 *
 * @param address the site's address, with or without its last slash
 * @throws {Error} in Vietnamese, when the server cannot be reached or leaves a file unanswered for a minute
 */
export async function hashSite(address: string, files: readonly string[]): Promise<Sums> {
  const root = address.replace(/\/*$/, '/');
  const sums = new Map<string, string>();
  const waiting = files.values();
  const work = async (): Promise<void> => {
    for (const file of waiting) {
      const { ok, bytes } = await ask(new URL(publicAddress(file), root));
      // Hosts answer for this page with the status that it is about.
      if (ok || file === '404.html') sums.set(file, sha256(bytes));
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
const PATIENCE = 60_000;

async function ask(address: URL): Promise<{ ok: boolean; bytes: Uint8Array }> {
  try {
    const answer = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    return { ok: answer.ok, bytes: await answer.bytes() };
  } catch {
    throw new Error(`Không tải được ${address.href}`);
  }
}

/** A page's address is its folder: some hosts lead from `index.html` to it, others know only it. */
function publicAddress(file: string): string {
  return encodeURI(`./${file.replace(/(^|\/)index\.html$/, '$1')}`);
}
