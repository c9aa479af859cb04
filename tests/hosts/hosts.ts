import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.ts';
import { startServer, type Running } from './server-process.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const ASTRO = path.join(PROJECT, 'node_modules/.bin/astro');

/** The servers that the site is tried on. What those with a configuration beside this file send is tested too. */
export const hosts: readonly Host[] = [
  {
    name: 'nginx',
    program: '/usr/sbin/nginx',
    package: 'nginx',
    configured: true,
    start: (place) => {
      cpSync('/etc/nginx/mime.types', path.join(place.work, 'mime.types'));
      const main = writeIn(
        place,
        'main.conf',
        `
daemon off; pid nginx.pid; error_log error.log;
events {}
http {
  access_log off; client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  include ${writeConfiguration(place, 'nginx.conf')};
}`,
      );
      return ['/usr/sbin/nginx', '-p', place.work, '-c', main];
    },
  },
  {
    name: 'Caddy',
    program: 'caddy',
    package: 'caddy',
    configured: true,
    start: (place) => {
      const options = '{\n\tadmin off\n\tauto_https off\n}\n';
      const site = readFileSync(writeConfiguration(place, 'Caddyfile'), 'utf8');
      const main = writeIn(place, 'Caddyfile', options + site);
      return ['caddy', 'run', '--adapter', 'caddyfile', '--config', main];
    },
  },
  {
    name: 'Apache httpd',
    program: '/usr/sbin/apache2',
    package: 'apache2',
    configured: true,
    start: (place) => {
      const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'filter', 'deflate', 'headers'];
      const main = writeIn(
        place,
        'main.conf',
        `
ServerRoot ${place.work}
PidFile apache.pid
ErrorLog error.log
Mutex file:${place.work} default
Listen 127.0.0.1:${place.port}
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
User www-data
Group www-data
TypesConfig /etc/mime.types
Include ${writeConfiguration(place, 'apache.conf')}
`,
      );
      return ['/usr/sbin/apache2', '-DFOREGROUND', '-f', main];
    },
  },
  {
    name: 'python3 -m http.server',
    program: 'python3',
    package: 'python3',
    configured: false,
    start: ({ root, port }) => [
      'python3',
      '-m',
      'http.server',
      String(port),
      '--bind',
      '127.0.0.1',
      '--directory',
      root,
    ],
  },
  {
    name: 'astro preview',
    program: ASTRO,
    package: 'astro',
    configured: false,
    start: ({ root, base, port }) => {
      const place = path.join(root, base);
      return [
        ASTRO,
        'preview',
        // One that `npm start` has left running is none of the tests' business.
        '--ignore-lock',
        '--root',
        PROJECT,
        '--outDir',
        place,
        '--base',
        base,
        '--port',
        String(port),
        '--host',
        '127.0.0.1',
      ];
    },
  },
];

/**
 * Starts a host with a copy of a built site.
 *
 * @param site the built folder
 * @param base the path under which it is to lie, with slashes at both ends
 */
export async function startHost(host: Host, site: string, base: string): Promise<Running> {
  const folder = folderForAll('site-');
  const root = path.join(folder, 'root');
  cpSync(site, path.join(root, base), { recursive: true });
  return withoutTraces(await startHostAt(host, root, base), folder);
}

/**
 * Starts a host for a folder as it is, or for a link to one.
 *
 * @param base the path below it under which the site lies
 */
export async function startHostAt(host: Host, root: string, base = '/'): Promise<Running> {
  const work = folderForAll('host-');
  const port = await freePort();
  const command = host.start({ work, root, base, port });
  const env = { XDG_CONFIG_HOME: work, XDG_DATA_HOME: work };
  return withoutTraces(
    await startServer(command, `http://127.0.0.1:${port}${base}`, { cwd: work, env }),
    work,
  );
}

/** A server with whose end a folder goes too. */
function withoutTraces({ stop, ...server }: Running, folder: string): Running {
  return { ...server, stop: () => stop().then(() => rmSync(folder, { recursive: true })) };
}

/** A new folder for temporary files that the servers' own users can read. */
export function folderForAll(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), name));
  chmodSync(folder, 0o755);
  return folder;
}

/** A file of this folder with the folder, the port and the path of a test in the places that an operator changes. */
function writeConfiguration({ work, root, base, port }: Place, name: string): string {
  const text = readFileSync(path.join(import.meta.dirname, name), 'utf8')
    .replaceAll('/srv/tu-lieu/current', root)
    .replace(
      /^(\s*listen |<VirtualHost \*:|:)80\b/m,
      (_, before: string) => before.replace(/listen $/, 'listen 127.0.0.1:') + port,
    )
    .replaceAll(' /404.html', ` ${base}404.html`);
  return writeIn({ work }, `site-${name}`, text);
}

function writeIn({ work }: Pick<Place, 'work'>, name: string, text: string): string {
  const file = path.join(work, name);
  writeFileSync(file, text);
  return file;
}

/** A web server and how it is started. */
export interface Host {
  readonly name: string;
  readonly program: string;
  /** What to install where the program is not there; Debian's name. */
  readonly package: string;
  /** Whether a file of this folder tells it which headers to send. */
  readonly configured: boolean;
  readonly start: (place: Place) => readonly [string, ...string[]];
}

interface Place {
  /** A folder for the server's own files. */
  readonly work: string;
  /** The folder that it serves; the site lies below it at `base`. */
  readonly root: string;
  readonly base: string;
  readonly port: number;
}
