import path from 'node:path';
import { heldContent, readContent, type Content } from './read-content.ts';

/**
 * Reads the content of a project for everybody who asks, once, and again whenever a file of it changes, reading only what
 * has changed. Resolves when the first content has been taken.
 *
 * @param watcher tells of changed files; absent in a build, where nothing changes
 * @param take gets the content at first and after each change, one at a time
 */
export async function watchContent(
  root: string,
  watcher: Watcher | undefined,
  take: (content: Content) => Promise<void>,
): Promise<void> {
  if (!watcher) {
    await take(await heldContent(root));
    return;
  }
  const shared = watches.get(root) ?? createWatch(root);
  watches.set(root, shared);
  shared.follow(watcher);
  shared.takers.add(take);
  await take(await shared.current());
}

/** One for each project: its collections are loaded side by side. */
const watches = new Map<string, Watch>();

function createWatch(root: string): Watch {
  const read = () => readContent(root);
  const folder = path.join(root, 'content') + path.sep;
  const takers: Watch['takers'] = new Set();
  let content: Promise<Content> | null = null;
  let working: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let watched: Watcher | undefined;

  const refresh = (): void => {
    const latest = (content = read());
    working = working.then(async () => {
      for (const take of takers) await take(await latest);
    });
    working = working.catch((error: unknown) => console.error(error));
  };
  return {
    takers,
    current: () => (content ??= read()),
    follow(watcher) {
      if (watched === watcher) return;
      // A server that has restarted, say for a changed configuration, asks anew with a watcher of its own.
      watched = watcher;
      takers.clear();
      content = null;
      watcher.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher.on(event, (file) => {
          if (!file.startsWith(folder) || watched !== watcher) return;
          clearTimeout(timer);
          timer = setTimeout(refresh, SETTLE_MS);
        });
      }
    },
  };
}

/** Editors write a file in several steps; more would only make the preview late. */
const SETTLE_MS = 20;

interface Watch {
  readonly takers: Set<(content: Content) => Promise<void>>;
  readonly current: () => Promise<Content>;
  readonly follow: (watcher: Watcher) => void;
}

/** As much of a file watcher as is used. */
interface Watcher {
  add(path: string): unknown;
  on(event: 'add' | 'change' | 'unlink', listener: (file: string) => void): unknown;
}
