import { sumCounts, type Counts } from './engine.ts';
import { findText, findTitles, type FindOptions, type TextAnswer } from './find-text.ts';
import type { Bounds, Found } from './find-wording.ts';
import { findByNumber, shardsFor, type NumberMatch, type ShardRow } from './number-shards.ts';
import type { NumberQuery } from './number-query.ts';
import { understand, type Query, type SearchWords } from './query.ts';
import type { SiteFiles } from './site-files.ts';

/**
 * Answers queries from the site's static files: numbers and days from small shards, texts from the full-text index.
 */
export class Searcher {
  readonly #files: SiteFiles;
  readonly #shards: readonly string[];
  #words: SearchWords | undefined;
  /** What was understood last: a text is asked for in several steps. */
  #last:
    { readonly text: string; readonly words: SearchWords | undefined; readonly query: Query } | undefined;
  #counted = false;

  /** @param shards the names of the site's number shards */
  constructor(files: SiteFiles, shards: readonly string[]) {
    this.#files = files;
    this.#shards = shards;
  }

  /** Whether all that answers a text was loaded once, so that the next answer need not take long. */
  get hasAnswered(): boolean {
    return this.#files.engine.hasAnswered ?? true;
  }

  /** Asks for the little that tells what {@link Searcher.warmUp} has to load. */
  prepare(): void {
    this.#files.engine.prepare?.().catch(() => undefined);
  }

  /** Starts to load all that a text search needs; safe to call often, and failures show when something is asked. */
  warmUp(): void {
    Promise.all([this.#files.engine.load(), this.words()]).catch(() => undefined);
  }

  /** The abbreviations and topics; none where their file cannot be had, since a search without them still finds. */
  async words(): Promise<SearchWords | undefined> {
    this.#words ??= await this.#files.json<SearchWords>('tim-kiem/tu.json').catch(() => undefined);
    return this.#words;
  }

  /** What a text means, with the words that are loaded so far. */
  understand(text: string): Query {
    if (this.#last?.text !== text || this.#last.words !== this.#words) {
      this.#last = { text, words: this.#words, query: understand(text, this.#words) };
    }
    return this.#last.query;
  }

  /**
   * The documents of a number or day, as `findByNumber` orders them.
   *
   * @throws Error when a shard cannot be loaded
   */
  async findNumber(number: NumberQuery): Promise<NumberMatch[]> {
    const names = shardsFor(number, this.#shards);
    const rows = await Promise.all(
      names.map((name) => this.#files.json<readonly ShardRow[]>(`tim-kiem/so/${name}.json`)),
    );
    return findByNumber(rows.flat(), number);
  }

  /**
   * The documents whose titles answer a text, where they can be had before {@link Searcher.findText} has all answers.
   *
   * @throws Error when the engine or a part of its index cannot be loaded
   */
  async findTitles(text: string, bounds: Bounds): Promise<readonly Found[]> {
    const documents = await this.#files.engine.documents?.();
    await this.words();
    return documents ? findTitles(documents, this.understand(text), bounds) : [];
  }

  /**
   * The pages that answer a text.
   *
   * @throws Error when the engine or a part of its index cannot be loaded
   */
  async findText(text: string, options: Omit<FindOptions, 'vocabulary'>): Promise<TextAnswer> {
    await this.words();
    const query = this.understand(text);
    const vocabulary = () => this.#files.json<string[]>('pagefind/words.json').catch(() => []);
    try {
      return await findText(this.#files.engine, query, { ...options, vocabulary });
    } catch (error) {
      // What was lost may show only in an answer that cannot be, which must not be given again.
      if (!options.signal?.aborted) this.#files.engine.forget?.();
      throw error;
    }
  }

  /** How many pages of an answer have each value of each filter; an answer knows it itself once this has been asked. */
  async counts({ wording, parts, counts, missing }: TextAnswer): Promise<Counts> {
    if (this.#counted) return counts;
    await this.#files.engine.loadCounts?.();
    this.#counted = true;
    const wanted = { words: 0, limit: 0, partly: missing.length > 0 };
    return sumCounts((await this.#files.engine.search(wording, {}, wanted)).counts, parts);
  }
}
