import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { renderText, type RenderedText, type TextToRender } from '../markdown/render-text.ts';
import { watchContent } from './content-watch.ts';
import { fingerprint } from './fingerprint.ts';
import { inThreads } from './in-threads.ts';
import type { Content } from './read-content.ts';
import { renderedCache } from './rendered-cache.ts';

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
const RENDER_WORKER = 'src/intake/render-worker.ts';

/** As many characters are rendered here before a thread is ready: most documents have no text, or one sentence. */
const LONG = 500_000;

async function storeEntries(
  context: LoaderContext,
  entries: readonly LoadedEntry[],
  { glossary, sources }: Content,
  { code, render }: Rendering,
): Promise<void> {
  const { store, generateDigest, parseData, config, collection, logger } = context;
  const root = fileURLToPath(config.root);
  const cache = renderedCache(root, collection);
  const cached = await cache.list();
  const present = new Set(sources.map(({ file }) => file));
  const gone = new Set(store.keys());
  const texts: Text[] = [];
  for (const entry of entries) {
    const { id, data, body, file } = entry;
    const isText = body !== undefined && file !== undefined;
    const digest = generateDigest({ id, data, code, ...(isText ? { body, glossary } : {}) });
    const isFresh = store.get(id)?.digest === digest && (!isText || cached.has(digest));
    gone.delete(id);
    cached.delete(digest);
    if (isFresh) continue;
    if (file === undefined) {
      store.set({ id, data, digest });
    } else if (body === undefined) {
      const filePath = path.join(root, file);
      store.set({ id, data: await parseData({ id, data, filePath }), digest, filePath: file });
    } else {
      texts.push({ entry, digest, text: { body, file: path.join(root, file), glossary } });
    }
  }
  // Astro writes its store a moment after each entry that it gets, so it gets them all at once.
  const rendered: Parameters<typeof store.set>[0][] = [];
  const work = {
    messageOf: ({ text }: Text) => text,
    worker: path.join(root, RENDER_WORKER),
    here: render,
    async keep({ entry, digest }: Text, result: RenderedText | Error): Promise<void> {
      const { id, data, file = '' } = entry;
      if (result instanceof Error) {
        logger.error(`${file}: ${result.message}`);
        return;
      }
      await cache.write(digest, result.html);
      rendered.push({ id, data, digest, filePath: file, rendered: { html: '', metadata: result.metadata } });
    },
  };
  const length = texts.reduce((sum, { text }) => sum + text.body.length, 0);
  await inThreads(texts, { ...work, fewest: length < LONG ? Infinity : 0 });
  for (const entry of rendered.sort((a, b) => (a.id < b.id ? -1 : 1))) store.set(entry);
  for (const id of gone) {
    const { filePath: file, digest } = store.get(id) ?? {};
    if (context.watcher && file !== undefined && present.has(file)) cached.delete(String(digest));
    else store.delete(id);
  }
  await Promise.all([...cached].map(cache.remove));
}

/**
 * The Markdown pipeline of the site's configuration. The loader context's own `renderMarkdown` would take a thematic
 * break at the top of a body for front matter.
 */
async function createRenderer({ config }: LoaderContext): Promise<Rendering['render']> {
  const renderer = await config.markdown.processor.createRenderer({ syntaxHighlight: false });
  return (text) => renderText(renderer, text);
}

/** A text to render with the entry it belongs to. */
interface Text {
  readonly entry: LoadedEntry;
  readonly digest: string;
  readonly text: TextToRender;
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

interface Rendering {
  readonly render: (text: TextToRender) => Promise<RenderedText | Error>;
  /** A digest of the code that renders. */
  readonly code: string;
}
