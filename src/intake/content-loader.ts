import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { fingerprint } from './fingerprint.ts';
import { readContent, type Content } from './read-content.ts';

/**
 * An Astro loader of one collection of `content/`. It takes what {@link readContent} finds right; telling what is wrong
 * is the work of the content check, which runs before. Markdown is rendered anew only where the file, or the code that
 * renders it, has changed.
 *
 * @param select the collection's entries out of the whole content
 */
export function contentLoader(name: string, select: (content: Content) => readonly LoadedEntry[]): Loader {
  return {
    name: `content-${name}`,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const render = await createRenderer(context);
      const refresh = async () => {
        const content = await readContent(root);
        await storeEntries(context, select(content), content.glossary, render);
      };
      await refresh();

      const folder = path.join(root, 'content') + path.sep;
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (file) => {
          if (file.startsWith(folder)) void refresh();
        });
      }
      context.watcher?.add(folder);
    },
  };
}

const RENDERING_CODE = ['src/markdown', 'src/domain', 'src/site.ts'];

async function storeEntries(
  { store, generateDigest, config }: LoaderContext,
  entries: readonly LoadedEntry[],
  glossary: Content['glossary'],
  render: Renderer,
): Promise<void> {
  const root = fileURLToPath(config.root);
  const code = await fingerprint(root, RENDERING_CODE);
  const gone = new Set(store.keys());
  for (const { id, data, body, file } of entries) {
    gone.delete(id);
    const digest = generateDigest({ data, code, ...(body === undefined ? {} : { body, glossary }) });
    if (store.get(id)?.digest === digest) continue;
    const rendered =
      body !== undefined && file !== undefined
        ? { filePath: file, rendered: await render(body, pathToFileURL(path.join(root, file)), glossary) }
        : {};
    store.set({ id, data, digest, ...rendered });
  }
  for (const id of gone) store.delete(id);
}

/**
 * The Markdown pipeline of the site's configuration. The loader context's own `renderMarkdown` would take a thematic
 * break at the top of a body for front matter.
 */
async function createRenderer({ config }: LoaderContext): Promise<Renderer> {
  const renderer = await config.markdown.processor.createRenderer({ syntaxHighlight: false });
  return async (body, fileURL, glossary) => {
    const { code, metadata } = await renderer.render(body, { fileURL, frontmatter: { glossary } });
    return { html: code, metadata };
  };
}

/** An entry on its way into Astro's data store. */
export interface LoadedEntry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  /** Markdown, for collections that have any. */
  readonly body?: string;
  /** Path from the project's root. */
  readonly file?: string;
}

type Rendered = NonNullable<Parameters<LoaderContext['store']['set']>[0]['rendered']>;

type Renderer = (body: string, file: URL, glossary: Content['glossary']) => Promise<Rendered>;
