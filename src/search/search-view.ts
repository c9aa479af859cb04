import { renderFilters } from './filter-view.ts';
import { messages } from './messages.ts';
import { recentSearches } from './recent.ts';
import { renderResult, type Result } from './result-view.ts';
import type { Counts, Filters } from './engine.ts';
import type { SiteFiles } from './site-files.ts';

/** The parts of `<site-search>` that change, and the states they can be in. */
export class SearchView {
  readonly input: HTMLInputElement;
  readonly #box: HTMLElement;
  readonly #files: Pick<SiteFiles, 'link'>;
  readonly #status: HTMLElement;
  readonly #results: HTMLElement;
  readonly #note: HTMLElement;

  /** @param files gives the results their addresses */
  constructor(box: HTMLElement, files: Pick<SiteFiles, 'link'>) {
    this.#box = box;
    this.#files = files;
    this.input = this.#find('input[name="q"]');
    this.#status = this.#find('[role="status"]');
    this.#results = this.#find('[data-search-results]');
    this.#note = this.#find('[data-part="note"]');
    this.#part('hint').remove();
  }

  showIdle(): void {
    this.#show('idle', '', []);
    this.#part('filters').hidden = true;
    const recent = recentSearches().map((text) => this.#button('recent', text, text));
    this.#part('recent')
      .querySelector('ul')
      ?.replaceChildren(...recent.map(inItem));
    this.#part('recent').hidden = recent.length === 0;
  }

  /** Keeps what is there, so that nothing flickers while an answer is on its way. */
  showLoading(): void {
    this.#box.dataset['searchState'] = 'loading';
    this.#results.setAttribute('aria-busy', 'true');
    this.#part('loading').hidden = this.#results.childElementCount > 0;
  }

  showResults(results: readonly Result[], { status, note, more = false }: ResultsNote): void {
    this.#show('done', status, results, note);
    this.#part('more').hidden = !more;
    this.#part('help').hidden = true;
  }

  /** Shows results while others are still on their way. */
  showEarly(results: readonly Result[]): void {
    this.#replace(results);
    this.#part('loading').hidden = true;
    this.#part('help').hidden = true;
  }

  /** Adds to results that are already announced. */
  addResults(results: readonly Result[]): void {
    this.#results.append(...this.#render(results));
  }

  /** Whether no whole answer is shown yet. */
  get isWaiting(): boolean {
    return this.#box.dataset['searchState'] === 'loading';
  }

  showEmpty(status: string, note: string): void {
    this.#show('empty', status, [], { text: note });
  }

  /** @param results what could be found without the engine */
  showError(results: readonly Result[]): void {
    const text = results.length > 0 ? messages.textFailed : messages.failedHelp;
    this.#show('error', messages.failed, results, { text, action: 'retry', label: messages.retry });
  }

  showFilters(counts: Counts, active: Filters, names: ReadonlyMap<string, string>): void {
    renderFilters(this.#part('filters'), this.#find('template[data-template="choice"]'), {
      counts,
      active,
      names,
    });
  }

  #show(state: State, status: string, results: readonly Result[], note?: Note): void {
    this.#box.dataset['searchState'] = state;
    this.#replace(results);
    this.#say(note);
    this.#part('loading').hidden = true;
    this.#part('more').hidden = true;
    this.#part('recent').hidden = true;
    this.#part('help').hidden = false;
    if (this.#status.textContent !== status) this.#status.textContent = status;
  }

  #replace(results: readonly Result[]): void {
    this.#results.replaceChildren(...this.#render(results));
    this.#results.removeAttribute('aria-busy');
  }

  #render(results: readonly Result[]): Element[] {
    const templates = {
      document: this.#find<HTMLTemplateElement>('template[data-template="document"]'),
      report: this.#find<HTMLTemplateElement>('template[data-template="report"]'),
    };
    return results.flatMap((result) => renderResult(result, templates, this.#files.link(result.path)) ?? []);
  }

  #say(note: Note | undefined): void {
    this.#note.hidden = !note;
    const button = note?.action && note.label ? [' ', this.#button(note.action, note.label)] : [];
    this.#note.replaceChildren(note?.text ?? '', ...button);
  }

  #button(action: string, label: string, value = ''): HTMLButtonElement {
    const button = this.#find<HTMLTemplateElement>('template[data-template="button"]').content.cloneNode(
      true,
    );
    const element = (button as DocumentFragment).querySelector('button') ?? document.createElement('button');
    element.dataset['action'] = action;
    element.value = value;
    element.textContent = label;
    return element;
  }

  #part(name: string): HTMLElement {
    return this.#find(`[data-part="${name}"]`);
  }

  #find<T extends HTMLElement>(selector: string): T {
    const element = this.#box.querySelector<T>(selector);
    if (!element) throw new Error(`<site-search> lacks ${selector}`);
    return element;
  }
}

/** A sentence beside the results, with what can be done about it. */
export interface Note {
  readonly text: string;
  readonly action?: string;
  readonly label?: string;
}

type State = 'idle' | 'loading' | 'done' | 'empty' | 'error';

interface ResultsNote {
  readonly status: string;
  readonly note?: Note | undefined;
  readonly more?: boolean;
}

function inItem(child: Node): HTMLElement {
  const item = document.createElement('li');
  item.append(child);
  return item;
}
