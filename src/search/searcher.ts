import { Engine, type Filters } from './engine.ts';
import { findText, type TextAnswer } from './find-text.ts';
import { findByNumber, shardsFor, type NumberMatch, type ShardRow } from './number-shards.ts';
import type { NumberQuery } from './number-query.ts';
import { understand, type Query, type SearchWords } from './query.ts';
import { corrections } from './spelling.ts';

/**
 * Answers queries from the site's static files: numbers and days from small shards, texts from the full-text index.
 * Every file is fetched when it is first needed, once; one that could not be had is asked for again.
 */
export class Searcher {
  readonly #root: URL;
  readonly #shards: readonly string[];
  readonly #engine: Engine;
  readonly #files = new Map<string, Promise<unknown>>();
  #words: SearchWords | undefined;

  /**
   * @param root the address of the site's root
   * @param shards the names of the site's number shards
   */
  constructor(root: URL, shards: readonly string[]) {
    this.#root = root;
    this.#shards = shards;
    this.#engine = new Engine(new URL('pagefind/', root));
  }

  /** Starts to load all that a text search needs; safe to call often, and failures show when something is asked. */
  warmUp(): void {
    Promise.all([this.#engine.load(), this.words()]).catch(() => undefined);
  }

  /** The abbreviations and topics; none where their file cannot be had, since a search without them still finds. */
  async words(): Promise<SearchWords | undefined> {
    this.#words ??= await this.#json<SearchWords>('tim-kiem/tu.json').catch(() => undefined);
    return this.#words;
  }

  /** What a text means, with the words that are loaded so far. */
  understand(text: string): Query {
    return understand(text, this.#words);
  }

  /**
   * The documents of a number or day, as `findByNumber` orders them.
   *
   * @throws Error when a shard cannot be loaded
   */
  async findNumber(number: NumberQuery): Promise<NumberMatch[]> {
    const names = shardsFor(number, this.#shards);
    const rows = await Promise.all(
      names.map((name) => this.#json<readonly ShardRow[]>(`tim-kiem/so/${name}.json`)),
    );
    return findByNumber(rows.flat(), number);
  }

  /**
   * The pages that answer a text.
   *
   * @param literal whether it must be looked for as it stands, without repair
   * @throws Error when the engine or a part of its index cannot be loaded
   */
  async findText(text: string, filters: Filters, limit: number, literal: boolean): Promise<TextAnswer> {
    await this.words();
    const query = this.understand(text);
    const spelling = async (typed: string) =>
      corrections(typed, await this.#json<string[]>('pagefind/words.json'));
    return findText(this.#engine, query, { filters, limit, literal, spelling });
  }

  #json<T>(path: string): Promise<T> {
    const known = this.#files.get(path);
    if (known) return known as Promise<T>;
    const file = fetchJson<T>(new URL(path, this.#root));
    this.#files.set(path, file);
    file.catch(() => this.#files.delete(path));
    return file;
  }
}

async function fetchJson<T>(address: URL): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  return (await answer.json()) as T;
}
