import { readAddress, writeAddress, type SearchAddress } from './address.ts';
import { moveFocus } from './keyboard.ts';
import { forgetSearches, rememberSearch } from './recent.ts';
import { SearchView } from './search-view.ts';
import { Searcher } from './searcher.ts';
import { showAnswer } from './show-answer.ts';
import { siteFiles } from './site-files.ts';

/**
 * The search of the page: improves a form and the static indexes inside it to results as the reader types.
 *
 * `data-root` is the address of the site's root, `data-shards` the names of the number shards. `data-search-state` tells
 * where it stands: `idle`, `loading`, `done`, `empty` or `error`.
 */
class SiteSearch extends HTMLElement {
  #asking = new AbortController();
  #timer = 0;
  #limit = PAGE;
  #address: SearchAddress = { text: '', filters: {}, literal: false };
  #view: SearchView | undefined;
  #searcher: Searcher | undefined;

  connectedCallback(): void {
    const files = siteFiles(new URL(this.dataset['root'] ?? '../', document.baseURI));
    this.#view = new SearchView(this, files);
    this.#searcher = new Searcher(files, this.dataset['shards']?.split(' ') ?? []);
    this.#searcher.prepare();
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
    this.#run();
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
    const button = target instanceof Element ? target.closest('button, a[href]') : null;
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
      this.#run();
    } else if (action === 'retry' || action === 'literal') {
      // The button goes with its sentence, and must not take the reader's place along.
      this.#view?.input.focus();
      this.#go({ literal: action === 'literal' || this.#address.literal }, 'pushState');
    } else if (action === 'forget') {
      forgetSearches();
      this.#view?.showIdle();
      this.#view?.input.focus();
    } else if (action === 'recent') {
      if (this.#view) this.#view.input.value = button.value;
      this.#view?.input.focus();
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
    this.#run();
  }

  /** Answers the present address; the next call stops the work for this one, and its answers are dropped. */
  #run(): void {
    this.#asking.abort();
    this.#asking = new AbortController();
    if (!this.#view || !this.#searcher) return;
    void showAnswer(this.#address, {
      searcher: this.#searcher,
      view: this.#view,
      limit: this.#limit,
      signal: this.#asking.signal,
    });
  }
}

/** Results that are shown at first and with each "more". */
const PAGE = 10;

/** Milliseconds without typing before a search. */
const PAUSE = 120;

customElements.define('site-search', SiteSearch);
