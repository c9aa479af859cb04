import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument, DomUtils } from 'htmlparser2';

/** Every HTML page of a built site, parsed; the full-text index's own files are none. */
export async function readPages(dist: string): Promise<readonly SitePage[]> {
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html'));
  return Promise.all(
    files.sort().map(async (file) => {
      const html = await readFile(path.join(dist, file), 'utf8');
      const elements = DomUtils.getElementsByTagName('*', parseDocument(html));
      const ids = new Set(elements.flatMap(({ attribs }) => attribs['id'] ?? []));
      return {
        path: `/${file
          .split(path.sep)
          .join('/')
          .replace(/(^|\/)index\.html$/, '$1')}`,
        html,
        elements,
        ids,
      };
    }),
  );
}

/** The addresses that a page's elements hold: links, styles, scripts, pictures, forms. */
export function addressesOf({ elements }: SitePage): string[] {
  return elements.flatMap(({ name, attribs }) => {
    if (name === 'meta') return [];
    return ['href', 'src', 'action'].flatMap((attribute) => attribs[attribute] ?? []);
  });
}

/** A page of a built site. */
export interface SitePage {
  /** From the site's root, `/van-ban/`. */
  readonly path: string;
  readonly html: string;
  readonly elements: ReturnType<typeof DomUtils.getElementsByTagName>;
  readonly ids: ReadonlySet<string>;
}
