import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { paths } from '../src/domain/paths.ts';

/** What each room of `src/` may import: other rooms, and packages by name (`astro:*` and `node:*` are written as such). */
const rooms: Readonly<Record<string, Room>> = {
  domain: { imports: [], packages: [] },
  markdown: { imports: ['domain', 'site.ts'] },
  search: { imports: ['domain', 'site.ts'], packages: ['comlink'] },
  checker: { imports: ['domain', 'search', 'site.ts'], packages: [] },
  output: { imports: ['domain', 'site.ts', 'security-headers.ts'] },
  intake: { imports: ['domain', 'markdown', 'site.ts'] },
  check: { imports: ['domain', 'intake', 'markdown', 'site.ts'] },
  collections: {
    imports: ['domain', 'intake', 'output', 'search', 'site.ts'],
    packages: ['astro:content', 'node:crypto'],
  },
  components: { imports: ['domain', 'site.ts', 'search', 'checker'], packages: ['astro', 'astro:assets'] },
  layouts: {
    imports: ['components', 'domain', 'output', 'site.ts', 'site-address.ts', 'security-headers.ts'],
    packages: ['astro'],
  },
  pages: {
    imports: [
      'collections',
      'components',
      'domain',
      'layouts',
      'output',
      'site.ts',
      'site-address.ts',
      'site-edition.ts',
    ],
    packages: ['astro'],
  },
  checksums: { imports: ['security-headers.ts'] },
  edition: { imports: ['checksums', 'domain', 'output', 'search', 'security-headers.ts'] },
  integrations: {
    imports: [
      'check',
      'checksums',
      'dev-toolbar',
      'domain',
      'edition',
      'intake',
      'output',
      'search',
      'styles',
    ],
  },
  commands: { imports: ['check', 'checksums', 'domain', 'intake', 'integrations', 'output', 'site.ts'] },
  'dev-toolbar': { imports: ['check', 'domain', 'intake'], packages: ['astro'] },
  'content.config.ts': { imports: ['intake', 'markdown'], packages: ['astro', 'astro:content'] },
  'security-headers.ts': { imports: [], packages: [] },
  'site-address.ts': { imports: [], packages: [] },
  'site-edition.ts': { imports: ['domain'], packages: [] },
  'site.ts': { imports: ['domain'], packages: [] },
};

const root = path.resolve(import.meta.dirname, '..');
const files = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!\.d)\.(?:ts|astro)$/.test(entry.name))
  .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
const sources = files.map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));

describe('the rooms of src/', () => {
  test('have a row each in the table of imports, and no row is left over', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(rooms).sort());
  });

  test.each(Object.entries(rooms))('%s imports only the rooms and packages it may', (name, room) => {
    const allowed = new Set([name, ...room.imports]);
    const strangers = sources
      .filter(({ file }) => roomOf(file) === name)
      .flatMap(({ file, text }) => importsOf(file, text).map((target) => ({ file, target })))
      .filter(({ target }) => {
        return target.startsWith('src/')
          ? !allowed.has(roomOf(target))
          : room.packages !== undefined && !room.packages.includes(packageOf(target));
      });
    expect(strangers).toEqual([]);
  });

  test('are not known by pages: nothing imports a page, not even another page', () => {
    const importers = sources.filter(({ file, text }) => importsOf(file, text).some(isPage));
    expect(importers.map(({ file }) => file)).toEqual([]);
  });

  test('ask astro:content only in collections/ and content.config.ts', () => {
    const askers = sources.filter(({ file, text }) => importsOf(file, text).includes('astro:content'));
    const rooms = new Set(askers.map(({ file }) => roomOf(file)));
    expect([...rooms].sort()).toEqual(['collections', 'content.config.ts']);
  });
});

test('only domain/paths.ts writes addresses of the site', () => {
  const writers = sources.filter(({ file, text }) => {
    return file !== 'src/domain/paths.ts' && ADDRESS.test(withoutComments(text));
  });
  expect(writers.map(({ file }) => file)).toEqual([]);
});

test.each([
  { folder: 'pages', limit: 45 },
  { folder: 'components', limit: 150 },
])('every file of $folder/ has less than $limit lines beside its imports', ({ folder, limit }) => {
  const long = sources
    .filter(({ file }) => roomOf(file) === folder)
    .map(({ file, text }) => ({ file, lines: withoutImports(text).trim().split('\n').length }))
    .filter(({ lines }) => lines >= limit);
  expect(long).toEqual([]);
});

/** A quoted path below one of the site's sections: `'/van-ban/'`, `"/chu-de/…"`, `` `/bai-viet/${id}/` ``. */
const ADDRESS = (() => {
  const sections = Object.values(paths).flatMap((one) => {
    const address = typeof one === 'function' ? String(Reflect.apply(one, null, ['x', 'x'])) : one;
    return address.split('/')[1] || [];
  });
  const names = [...new Set(sections)].map((name) => name.replaceAll('.', '\\.')).join('|');
  return new RegExp(`["'\`]/(?:${names})(?:[/"'\`?#]|$)`, 'm');
})();

/** What a page fetches, shapes and renders; its imports only name the parts. */
function withoutImports(text: string): string {
  return text.replace(/^import [^;]*;\n/gm, '');
}

/** Prettier keeps the form of import statements, so that a pattern can read them. */
function importsOf(file: string, text: string): string[] {
  const specifiers = [...withoutComments(text).matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
  return specifiers.map((specifier) => {
    if (specifier.startsWith('/src/')) return specifier.slice(1);
    return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : specifier;
  });
}

function withoutComments(text: string): string {
  return text.replace(/\/\*.*?\*\/|(?<=^|\s)\/\/.*$/gms, '');
}

function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

function isPage(target: string): boolean {
  return target.startsWith('src/pages/');
}

interface Room {
  /** Besides the room itself. */
  readonly imports: readonly string[];
  /** Undefined: any. */
  readonly packages?: readonly string[];
}
