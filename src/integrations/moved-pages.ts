import { access, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { absolute, paths, relativeUrl } from '../domain/paths.ts';
import { aliasTaken } from '../intake/aliases.ts';
import { describeProblem } from '../intake/problems.ts';
import { heldContent } from '../intake/read-content.ts';
import { redirectsFile, type Move } from '../output/hosting-files.ts';
import { movedPage } from '../output/moved-page.ts';

/** Keeps the addresses under which entries were published before, see {@link writeMovedPages}. */
export function movedPages(): AstroIntegration {
  let root = '';
  let siteUrl: string | undefined;
  let moves: readonly PlacedMove[] = [];
  return {
    name: 'moved-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        siteUrl = config.site && new URL(config.base, config.site).href;
      },
      'astro:build:start': async () => {
        moves = await readMoves(root);
      },
      'astro:build:done': ({ dir }) => writeMovedPages(moves, fileURLToPath(dir), siteUrl),
    },
  };
}

/**
 * Writes a page that leads on for each former address of an entry (`aliases` in its front matter), and `_redirects` for
 * the hosts that read it.
 *
 * @param moves see {@link readMoves}
 * @param dist the built folder, with all pages that the site has
 * @param siteUrl the site's own address, where it is known
 * @throws {Error} in the editors' words, where an alias is the address of a page
 */
export async function writeMovedPages(
  moves: readonly PlacedMove[],
  dist: string,
  siteUrl: string | undefined,
): Promise<void> {
  for (const move of moves) await writeMovedPage(dist, move, siteUrl);
  await writeFile(path.join(dist, '_redirects'), redirectsFile(moves));
}

/** The former addresses of all entries of a project. */
export async function readMoves(root: string): Promise<PlacedMove[]> {
  const { reports, documents } = await heldContent(root);
  const entries = [
    ...reports
      .filter(({ data }) => !data.draft)
      .map((report) => ({ ...report, to: paths.report(report.id), title: report.data.title })),
    ...documents.map((document) => ({
      ...document,
      to: paths.document(document.id),
      title: document.data.number,
    })),
  ];
  return entries.flatMap(({ aliases, file, to, title }) =>
    aliases.map(({ address, line, column }) => ({ from: address, to, title, at: { file, line, column } })),
  );
}

async function writeMovedPage(
  dist: string,
  { from, to, title, at }: PlacedMove,
  siteUrl: string | undefined,
): Promise<void> {
  const file = path.join(dist, from, 'index.html');
  const taken = await access(file).then(
    () => true,
    () => false,
  );
  if (taken)
    throw new Error(describeProblem(aliasTaken({ ...at, field: 'aliases' }, from, 'một trang khác')));
  const link = relativeUrl(to, `${from}index.html`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, movedPage({ title, link, canonical: absolute(to, siteUrl) ?? link }));
}

interface PlacedMove extends Move {
  readonly title: string;
  readonly at: { readonly file: string; readonly line: number; readonly column: number };
}
