import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { watchContent } from './content-watch.ts';
import { fingerprint } from './fingerprint.ts';
import type { Content } from './read-content.ts';

/**
 * An Astro loader of one collection of `content/`. It takes what {@link readContent} finds right; telling what is wrong
 * is the work of the content check, which runs before. In development a file that has become wrong keeps its last right
 * state until it is mended. Markdown is rendered anew only where the file, or the code that renders it, has changed.
 *
 * @param select the collection's entries out of the whole content
 */
export function contentLoader(name: string, select: (content: Content) => readonly LoadedEntry[]): Loader {
  return {
    name: `content-${name}`,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const render = await createRenderer(context);
      const code = await fingerprint(root, RENDERING_CODE);
      await watchContent(root, context.watcher, async (content) => {
        await storeEntries(context, select(content), content, { code, render });
      });
    },
  };
}

const RENDERING_CODE = ['src/markdown', 'src/domain', 'src/site.ts'];

async function storeEntries(
  context: LoaderContext,
  entries: readonly LoadedEntry[],
  { glossary, sources }: Content,
  { code, render }: Rendering,
): Promise<void> {
  const { store, generateDigest, parseData, config, logger } = context;
  const root = fileURLToPath(config.root);
  const present = new Set(sources.map(({ file }) => file));
  const gone = new Set(store.keys());
  for (const { id, data, body, file } of entries) {
    gone.delete(id);
    const digest = generateDigest({ data, code, ...(body === undefined ? {} : { body, glossary }) });
    if (store.get(id)?.digest === digest) continue;
    if (file === undefined) {
      store.set({ id, data, digest });
    } else if (body === undefined) {
      const filePath = path.join(root, file);
      store.set({ id, data: await parseData({ id, data, filePath }), digest, filePath: file });
    } else {
      try {
        const rendered = await render(body, pathToFileURL(path.join(root, file)), glossary);
        store.set({ id, data, digest, filePath: file, rendered });
      } catch (error) {
        logger.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  for (const id of gone) {
    const file = store.get(id)?.filePath;
    if (context.watcher && file !== undefined && present.has(file)) continue;
    store.delete(id);
  }
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
  /** Path from the project's root. Without a body, the data is parsed by the collection's schema, pictures in it resolved. */
  readonly file?: string;
}

type Rendered = NonNullable<Parameters<LoaderContext['store']['set']>[0]['rendered']>;

/** Renders Markdown, whose abbreviations the glossary explains. */
type Renderer = (body: string, fileURL: URL, glossary: Content['glossary']) => Promise<Rendered>;

interface Rendering {
  readonly render: Renderer;
  /** A digest of the code that renders. */
  readonly code: string;
}
