import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/**
 * Serves a built site as a host does that has a fault. Without one it is the plainest of hosts: no compression, few types,
 * and a redirect to the slash that ends a page's address.
 *
 * @param site the built folder
 * @param fault what it does with a file, where it does not do what it always does
 * @param base the path under which the site lies, with slashes at both ends
 */
export async function serveWith(
  site: string,
  fault: Fault = () => undefined,
  base = '/',
): Promise<FaultyServer> {
  const answer = async (address: string): Promise<Answer> => {
    const { pathname, search } = new URL(address, 'http://localhost');
    if (!pathname.startsWith(base)) return MISSING;
    const asked = decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
    const { file = asked, from = site, cut = false, ...rest } = fault(asked) ?? {};
    const whole = await readFile(path.join(from, file)).catch(() => null);
    if (rest.location !== undefined) return { ...rest, location: rest.location + search };
    if (!whole) return { ...MISSING, ...rest };
    const body = cut ? whole.subarray(0, whole.length / 2) : whole;
    return { type: TYPES[path.extname(file)] ?? UNKNOWN, body, ...rest };
  };
  const server = createServer(async (request, response) => {
    const { status = 200, type = UNKNOWN, body = '', location } = await answer(request.url ?? '/');
    const headers = { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' };
    response
      .writeHead(status, location === undefined ? headers : { ...headers, Location: location })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const UNKNOWN = 'application/octet-stream';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
};
const MISSING: Answer = { status: 404, type: 'text/html', body: 'There is no such file.' };

/** What is different for a file, by its path from the site's root; a page's is that of its `index.html`. */
export type Fault = (file: string) => Fate | undefined;

/** What becomes of a request. */
export interface Fate extends Partial<Answer> {
  /** Another file that is given. */
  readonly file?: string;
  /** Another folder that it is taken from. */
  readonly from?: string;
  /** Whether only its first half arrives. */
  readonly cut?: boolean;
}

/** What a server answers. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | Uint8Array;
  /** Where a redirect leads; the query goes with it. */
  readonly location?: string;
}

/** A running server. */
export interface FaultyServer {
  /** Of the site's root, with a trailing slash. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}
