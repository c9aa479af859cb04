import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { watchContent } from './content-watch.ts';
import { inThreads } from './in-threads.ts';
import type { Content } from './read-content.ts';
import { renderedCache } from './rendered-cache.ts';
import { openRendering, renderToCache, type RenderingPlace } from './rendering.ts';
import { textDataOf, type TextData } from './text-data.ts';

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
      await watchContent(root, context.watcher, async (content) => {
        await storeEntries(context, root, select(content), content);
      });
    },
  };
}

/** As many characters are rendered here before a thread is ready: most documents have no text, or one sentence. */
const LONG = 500_000;

async function storeEntries(
  context: LoaderContext,
  root: string,
  entries: readonly LoadedEntry[],
  { glossary, sources }: Content,
): Promise<void> {
  const { store, generateDigest, parseData, collection, logger } = context;
  const rendering = await openRendering(root, glossary);
  const cache = renderedCache(root, collection);
  const known = textDataOf(root, collection);
  if (known.note !== null) logger.warn(known.note);
  const written = await cache.list();
  const isCached = (digest: string) => written.has(digest) && known.get(digest) !== undefined;
  const present = new Set(sources.map(({ file }) => file));
  const gone = new Set(store.keys());
  const kept = new Set<string>();
  const texts: Text[] = [];
  for (const entry of entries) {
    const { id, data, body, file } = entry;
    const place = body !== undefined && file !== undefined ? rendering.placeOf(collection, body) : null;
    const digest = generateDigest({ id, data, text: place?.digest });
    gone.delete(id);
    if (place) kept.add(place.digest);
    if (store.get(id)?.digest === digest && (!place || isCached(place.digest))) continue;
    if (file === undefined) {
      store.set({ id, data, digest });
    } else if (body === undefined || !place) {
      const filePath = path.join(root, file);
      store.set({ id, data: await parseData({ id, data, filePath }), digest, filePath: file });
    } else {
      // A clone, since what was cut out of a file's text keeps all of that text in memory.
      texts.push({ entry: { id, data: structuredClone(data), digest, filePath: file }, body, place });
    }
  }
  // Astro writes its store a moment after each entry that it gets, so it gets them all at once.
  const rendered: Parameters<typeof store.set>[0][] = [];
  const keep = ({ entry, place: { digest } }: Text, result: TextData | Error): void => {
    if (result instanceof Error) {
      logger.error(`${entry.filePath}: ${result.message}`);
      return;
    }
    known.set(digest, result);
    rendered.push({ ...entry, rendered: { html: '', metadata: { frontmatter: { text: digest } } } });
  };
  const unread = texts.filter((text) => {
    const { digest } = text.place;
    // Also what the content check has rendered: it reads every text, and a text is read once.
    const earlier = written.has(digest) ? known.get(digest) : undefined;
    if (earlier) keep(text, earlier);
    return !earlier;
  });
  const length = unread.reduce((sum, { body }) => sum + body.length, 0);
  await inThreads(unread, {
    messageOf: ({ body, place }) => ({ body, place }),
    worker: path.join(root, RENDER_WORKER),
    here: ({ body, place }) => Promise.resolve(renderToCache(body, place)),
    keep,
    fewest: length < LONG ? Infinity : 0,
  });
  for (const entry of rendered.sort((a, b) => (a.id < b.id ? -1 : 1))) store.set(entry);
  for (const id of gone) {
    const { filePath: file, rendered: last } = store.get(id) ?? {};
    if (context.watcher && file !== undefined && present.has(file))
      kept.add(String(last?.metadata?.frontmatter?.['text']));
    else store.delete(id);
  }
  known.keep(kept);
  await Promise.all([...written.difference(kept)].map(cache.remove));
}

const RENDER_WORKER = 'src/intake/render-worker.ts';

/** A text to render with the entry it belongs to. */
interface Text {
  readonly entry: {
    readonly id: string;
    readonly data: Record<string, unknown>;
    readonly digest: string;
    readonly filePath: string;
  };
  readonly body: string;
  readonly place: RenderingPlace;
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
