import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Serves a built site as a plain static host would, with the security headers that the site ships in `_headers`, text
 * compressed by gzip.
 *
 * @param dist the built folder
 * @param base the path under which it lies, with a slash at both ends
 */
export async function serve(dist: string, base = '/'): Promise<StaticServer> {
  const rules = rulesOf(await readFile(path.join(dist, '_headers'), 'utf8').catch(() => ''));
  const always = rules.find(({ place }) => place === '/*')?.headers;
  const server = createServer(async (request, response) => {
    // Not as a reference: "//" would be one to a host without a name.
    const { pathname } = new URL(`http://localhost${request.url ?? '/'}`);
    const found = pathname.startsWith(base) ? await fileAt(dist, pathname.slice(base.length)) : null;
    const file = found ?? path.join(dist, '404.html');
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const body = await readFile(file).catch(() => '');
    // Its addresses are from a domain's root: hosts read the file there alone.
    const preload = rules.find(
      ({ place, headers }) => headers['Link'] && base === '/' && fits(place, pathname),
    );
    const packed = TEXT.test(type) && request.headers['accept-encoding']?.includes('gzip');
    response.writeHead(found ? 200 : 404, {
      ...always,
      ...preload?.headers,
      'content-type': type,
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(packed ? gzipSync(body) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

const TEXT = /^text\/|json|javascript|svg/;

async function fileAt(dist: string, relative: string): Promise<string | null> {
  if (relative.startsWith('/')) return null;
  const wanted = path.join(
    dist,
    decodeURIComponent(relative),
    relative.endsWith('/') || !relative ? 'index.html' : '',
  );
  const found = await stat(wanted).catch(() => null);
  return found?.isFile() ? wanted : null;
}

/** The rules of a `_headers` file (Netlify's and Cloudflare's format). */
function rulesOf(text: string): { place: string; headers: Record<string, string> }[] {
  return text.split('\n\n').map((rule) => {
    const [place = '', ...lines] = rule.trim().split('\n');
    const pairs = lines.map((line) => /^\s*([\w-]+):\s*(.*)$/.exec(line) ?? []);
    return { place, headers: Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value])) };
  });
}

function fits(place: string, pathname: string): boolean {
  return place.endsWith('*') ? pathname.startsWith(place.slice(0, -1)) : pathname === place;
}

/** A running server. */
export interface StaticServer {
  /** The address of the site's root, with a trailing slash. */
  readonly address: string;
  close(): Promise<void>;
}
