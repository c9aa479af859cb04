import { breathe } from './breath.ts';
import type { Counts, EngineAnswer, Filters, Wanted } from './engine.ts';
import type {
  FoundPage,
  PagefindBundle,
  PagefindData,
  PagefindEntry,
  PagefindModule,
  PagefindResult,
} from './pagefind-api.ts';
import { END, SHORT } from './index-letters.ts';
import { ENGINE_RANKING, worthLoading } from './ranking.ts';

/**
 * Opens a bundle of pages of the index.
 *
 * @throws Error when the engine's script or the bundle's own files cannot be loaded
 */
export async function openBundle({ root, part, language, entry, engine }: BundlePlace): Promise<Bundle> {
  const { PagefindInstance } = await loadScript(root);
  const basePath = part === 0 ? root : `${root}${part}/`;
  const bundle = new PagefindInstance({ basePath, primary: part === 0, ranking: ENGINE_RANKING });
  bundle.loadEntry = async () => {
    bundle.languages = entry.languages;
    bundle.loadedVersion = entry.version;
    bundle.includeCharacters = entry.include_characters;
  };
  bundle.loadWasm = async () => {
    // All bundles here share what the first starts; the others are given it again.
    await (started ??= bundle.backend({ module_or_path: engine }).catch((error: unknown) => {
      started = undefined;
      throw error;
    }));
  };
  await bundle.init(language, { load_wasm: true });
  return new LoadedBundle(bundle);
}

let started: Promise<unknown> | undefined;

/**
 * Loads the engine, for whoever opens bundles.
 *
 * @param root the address of the index's folder, with a trailing slash
 * @throws Error when it cannot be loaded, or is not allowed to run
 */
export async function loadEngine(root: string): Promise<WebAssembly.Module> {
  // Whoever opens a bundle will find out where it cannot be had.
  loadScript(root).catch(() => undefined);
  const answer = await fetch(root + WASM);
  if (!answer.ok) throw new Error(`${WASM}: ${answer.status}`);
  return WebAssembly.compile(await unpack(await answer.arrayBuffer()));
}

const WASM = 'wasm.unknown.pagefind';

/**
 * What Pagefind wrote, without its compression, which some hosts have taken away already, and without its mark.
 * Pagefind's own script would do it too, but on the page's thread: a long task on a phone.
 */
async function unpack(packed: ArrayBuffer): Promise<ArrayBuffer> {
  const isPacked = new DataView(packed).getUint16(0) === GZIP;
  const stream = new Blob([packed]).stream();
  const bytes = isPacked
    ? await new Response(stream.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
    : packed;
  return bytes.slice(MARK.length);
}

/** What a gzip file begins with (RFC 1952, 2.3.1), and what Pagefind puts before what it packs. */
const GZIP = 0x1f8b;
const MARK = 'pagefind_dcd';

async function loadScript(root: string): Promise<PagefindModule> {
  // As an address: round a template Vite puts a loader of its own, which knows the path that the site is built for.
  const script = new URL('pagefind.js', root).href;
  return (await import(/* @vite-ignore */ script)) as PagefindModule;
}

class LoadedBundle implements Bundle {
  readonly #pages: PagefindBundle;
  readonly #found = new Map<string, PagefindResult>();
  readonly #known = new Set<string>();
  readonly #answers = new Map<string, ReturnType<PagefindBundle['search']>>();

  constructor(pages: PagefindBundle) {
    this.#pages = pages;
  }

  async search(query: string, filters: Filters, { words, limit, partly }: Wanted): Promise<BundleAnswer> {
    if (!partly && !(await this.#mayHold(query))) return { ids: [], hits: [], occurrences: 0, counts: {} };
    await breathe();
    const { results, totalFilters } = await this.#ask(query, filters);
    const likeliest = worthLoading(results, words, limit);
    for (const result of likeliest) this.#found.set(result.id, result);
    return {
      ids: results.map(({ id }) => id),
      hits: likeliest.map(({ id, score, words }) => ({ id, score, words })),
      occurrences: results.reduce((sum, { words: places }) => sum + places.length, 0),
      counts: totalFilters,
    };
  }

  /**
   * Whether a page can hold all words of a query, its last aside, which may be half typed. The engine ignores a word that
   * it does not know: it would go through all pages that hold the others. To count is little work; as a filter that no
   * page passes is set, it looks at no page.
   */
  async #mayHold(query: string): Promise<boolean> {
    const words = query.split(' ').filter((word, i, { length }) => i < length - 1 || word.endsWith(END));
    if (words.every((word) => this.#known.has(word))) return true;
    await this.expect(query);
    const { unfilteredResultCount } = await this.#pages.search(`"${words.join(' ')}"`, { filters: NO_PAGE });
    if (unfilteredResultCount > 0) for (const word of words) this.#known.add(word);
    return unfilteredResultCount > 0;
  }

  /** An answer in the engine's own form: a new one, or one of the last few, since documents are asked for twice. */
  #ask(query: string, filters: Filters): ReturnType<PagefindBundle['search']> {
    const key = JSON.stringify([query, filters]);
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = this.#searchNow(query, filters);
    answer.catch(() => this.#answers.delete(key));
    this.#answers.set(key, answer);
    for (const old of [...this.#answers.keys()].slice(0, -KEPT)) this.#answers.delete(old);
    return answer;
  }

  async #searchNow(query: string, filters: Filters): ReturnType<PagefindBundle['search']> {
    await this.expect(query);
    return this.#pages.search(query, { filters });
  }

  async expect(query: string): Promise<void> {
    // An open last word may be continued in later parts of the index than the one where it stands itself.
    const last = query.slice(query.lastIndexOf(' ') + 1);
    const ends = query.endsWith(END) ? [] : last.length > SHORT ? CONTINUATIONS : [END];
    await this.#pages.preload([query, ...ends.map((end) => last + end)].join(' '));
  }

  async load(id: string): Promise<PagefindData> {
    const result = this.#found.get(id);
    if (!result) throw new Error(`No answer held the page ${id}`);
    return result.data();
  }

  async loadCounts(): Promise<void> {
    await this.#pages.filters();
    // They were counted without what has come now.
    this.#answers.clear();
  }
}

/** How a word may go on. */
const CONTINUATIONS = [...'abcdefghijklmnopqrstuvwxyz', END];

const NO_PAGE = { '-': '-' };

/** How many answers a bundle keeps: the wordings of one query. */
const KEPT = 4;

/** A bundle of pages, here or in a worker. */
export interface Bundle {
  /** @param query in the letters of the index */
  search(query: string, filters: Filters, wanted: Wanted): Promise<BundleAnswer>;
  /** Starts to load the parts of the index that a query needs. */
  expect(query: string): Promise<void>;
  /** A page that was among the hits of an answer. */
  load(id: string): Promise<PagefindData>;
  /** Loads what the counts of answers need. */
  loadCounts(): Promise<void>;
}

/** What can be said of a bundle's answer before a page is loaded; small, since workers send copies. */
export interface BundleAnswer {
  /** All pages that hold the text. */
  readonly ids: readonly string[];
  /** Those worth loading, see `worthLoading`. */
  readonly hits: readonly FoundPage[];
  /** See {@link EngineAnswer}. */
  readonly occurrences: number;
  readonly counts: Counts;
}

/** Where a bundle is and how it is read. */
export interface BundlePlace {
  /** The address of the index's folder, with a trailing slash. */
  readonly root: string;
  /** The bundle's number; the first one lies in the folder itself. */
  readonly part: number;
  /** The language of the page, BCP 47. */
  readonly language: string;
  /** What describes the bundle, from the list of them. */
  readonly entry: PagefindEntry;
  readonly engine: WebAssembly.Module;
}
