import { readAddress, writeAddress, type SearchAddress } from './address.ts';
import type { Filters } from './engine.ts';
import type { TextAnswer } from './find-text.ts';
import { moveFocus } from './keyboard.ts';
import { messages } from './messages.ts';
import type { NumberMatch } from './number-shards.ts';
import type { Query } from './query.ts';
import { TITLE_GRADE } from './ranking.ts';
import { forgetSearches, rememberSearch } from './recent.ts';
import { resultOfMatch, resultOfPage } from './result-view.ts';
import { SearchView, type Note } from './search-view.ts';
import { Searcher } from './searcher.ts';
import { siteFiles } from './site-files.ts';

/**
 * The search of the page: improves a form and the static indexes inside it to results as the reader types.
 *
 * `data-root` is the address of the site's root, `data-shards` the names of the number shards. `data-search-state` tells
 * where it stands: `idle`, `loading`, `done`, `empty` or `error`.
 */
class SiteSearch extends HTMLElement {
  #turn = 0;
  #timer = 0;
  #limit = PAGE;
  #address: SearchAddress = { text: '', filters: {}, literal: false };
  #view: SearchView | undefined;
  #searcher: Searcher | undefined;

  connectedCallback(): void {
    const files = siteFiles(new URL(this.dataset['root'] ?? '../', document.baseURI));
    this.#view = new SearchView(this, files);
    this.#searcher = new Searcher(files, this.dataset['shards']?.split(' ') ?? []);
    const { input } = this.#view;
    input.addEventListener('focus', () => this.#searcher?.warmUp());
    input.addEventListener('input', () => this.#typed());
    input.form?.addEventListener('submit', (event) => this.#submitted(event));
    this.addEventListener('keydown', (event) => moveFocus(event, this, input));
    this.addEventListener('click', (event) => this.#clicked(event));
    addEventListener('popstate', () => this.#follow());
    this.#follow();
  }

  /** Shows what the page's address asks for. */
  #follow(): void {
    this.#address = readAddress(location.search);
    if (this.#view) this.#view.input.value = this.#address.text;
    this.#limit = PAGE;
    void this.#run();
  }

  #typed(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(
      () => this.#go({ literal: false, text: this.#typedText }, 'replaceState'),
      PAUSE,
    );
  }

  #submitted(event: Event): void {
    event.preventDefault();
    clearTimeout(this.#timer);
    rememberSearch(this.#typedText.trim());
    this.#go({ literal: false, text: this.#typedText }, 'pushState');
  }

  get #typedText(): string {
    return this.#view?.input.value ?? '';
  }

  #clicked({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button, a[href], [data-recent]') : null;
    if (button instanceof HTMLAnchorElement) rememberSearch(this.#address.text.trim());
    if (!(button instanceof HTMLButtonElement)) return;
    const { choose, action } = button.dataset;
    if (choose) {
      const { [choose]: on, ...others } = this.#address.filters;
      this.#go(
        { filters: on === button.value ? others : { ...others, [choose]: button.value } },
        'pushState',
      );
    } else if (action === 'more') {
      this.#limit += PAGE;
      void this.#run();
    } else if (action === 'retry') {
      void this.#run();
    } else if (action === 'literal') {
      this.#go({ literal: true }, 'pushState');
    } else if (action === 'forget') {
      forgetSearches();
      this.#view?.showIdle();
    } else if (action === 'recent') {
      if (this.#view) this.#view.input.value = button.value;
      this.#go({ text: button.value }, 'pushState');
    }
  }

  /** Goes to another search, in the address too. */
  #go(change: Partial<SearchAddress>, how: 'pushState' | 'replaceState'): void {
    this.#address = { ...this.#address, ...change };
    this.#limit = PAGE;
    try {
      history[how](null, '', writeAddress(this.#address) || location.pathname);
    } catch {
      // A page opened as a file, or too many changes: the address stays, the search goes on.
    }
    void this.#run();
  }

  /** Answers the present address; a later call makes this one's answers stale, and they are dropped. */
  async #run(): Promise<void> {
    const view = this.#view;
    const searcher = this.#searcher;
    if (!view || !searcher) return;
    const turn = ++this.#turn;
    const isCurrent = () => turn === this.#turn;
    const { text, filters, literal } = this.#address;
    const query = searcher.understand(text);
    if (query.literal === '') return view.showIdle();
    if (query.text === '') return view.showEmpty(messages.nothingToSearch, messages.tryOther);
    view.showLoading();

    const matches = await numbersFor(searcher, query, filters);
    if (!isCurrent()) return;
    const documents = matches.map(resultOfMatch);
    const answered = matches[0]?.fit === 'exact' && query.number?.rest.length === 0;
    if (answered)
      view.showResults(documents, { status: messages.documents(documents.length, query.literal) });
    const late = window.setTimeout(() => isCurrent() && !answered && view.showError(documents), PATIENCE);
    let settled = false;
    const early = async () => {
      const titles = await searcher.findTitles(text, filters, EARLY);
      await new Promise((resolve) => setTimeout(resolve, GRACE));
      if (isCurrent() && !settled && titles.length > 0) {
        view.showEarly([...documents, ...titles.map(({ page }) => resultOfPage(page, true))]);
      }
    };
    if (!answered) early().catch(() => undefined);
    try {
      const answer = await searcher.findText(text, filters, this.#limit, literal || answered);
      settled = true;
      if (!isCurrent()) return;
      view.showFilters(answer.counts, filters, await topicNames(searcher));
      const known = new Set(documents.map(({ path }) => path));
      const pages = answer.found
        .map(({ page, score }) => ({ path: page.path, result: resultOfPage(page, score >= TITLE_GRADE) }))
        .filter(({ path }) => !known.has(path));
      const total = documents.length + answer.total - (answer.found.length - pages.length);
      const results = [...documents, ...pages.map(({ result }) => result)];
      const note = noteOf(query, matches, answer);
      if (answered)
        view.addResults(
          pages.map(({ result }) => result),
          undefined,
        );
      else if (results.length === 0) view.showEmpty(messages.nothing(query.literal), adviceFor(filters));
      else
        view.showResults(results, {
          status: messages.found(total, query.literal),
          note,
          more: total > results.length,
        });
    } catch {
      if (isCurrent() && !answered) view.showError(documents);
    } finally {
      clearTimeout(late);
    }
  }
}

/** Results that are shown at first and with each "more". */
const PAGE = 10;

/** How many documents are shown before the whole answer. */
const EARLY = 5;

/** Milliseconds that a whole answer has before the documents are shown without it. */
const GRACE = 60;

/** Milliseconds without typing before a search, and before an answer counts as not coming. */
const PAUSE = 120;
const PATIENCE = 10_000;

customElements.define('site-search', SiteSearch);

/** The documents of a typed number within the filters; none where a shard cannot be had: the engine still finds them. */
async function numbersFor(searcher: Searcher, { number }: Query, filters: Filters): Promise<NumberMatch[]> {
  if (!number || filters['chu-de'] || (filters['loai'] && filters['loai'] !== 'van-ban')) return [];
  const matches = await searcher.findNumber(number).catch(() => []);
  return matches
    .filter(({ row: [, , year] }) => !filters['nam'] || filters['nam'] === String(year))
    .slice(0, PAGE);
}

async function topicNames(searcher: Searcher): Promise<ReadonlyMap<string, string>> {
  const words = await searcher.words();
  return new Map(words?.topics.map(({ id, name }) => [id ?? name, name]));
}

function noteOf(
  { literal, number }: Query,
  matches: readonly NumberMatch[],
  answer: TextAnswer,
): Note | undefined {
  if (answer.repaired !== null) {
    const label = messages.literally(literal);
    return { text: messages.repaired(literal, answer.repaired), action: 'literal', label };
  }
  if (number?.certain && matches[0] && matches[0].fit === 'number')
    return { text: messages.otherNumbers(literal) };
  return answer.missing.length > 0 && answer.found.length > 0
    ? { text: messages.missing(answer.missing) }
    : undefined;
}

function adviceFor(filters: Filters): string {
  const filtered = Object.keys(filters).length > 0;
  return filtered ? `${messages.filtered} ${messages.tryOther}` : messages.tryOther;
}
