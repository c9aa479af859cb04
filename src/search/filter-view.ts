import { formatCount } from '../domain/format-count.ts';
import { FILTERS } from './address.ts';
import type { Counts, Filters } from './engine.ts';
import { KINDS } from './result-view.ts';

/**
 * Shows what results can be narrowed to: a button for each value, with its count, pressed where it is on.
 *
 * @param box the element that holds a `[data-filter]` for each filter; hidden where there is nothing to choose
 * @param names the topics' names by id, in the order in which they are shown
 */
export function renderFilters(
  box: HTMLElement,
  template: HTMLTemplateElement,
  { counts, active, names }: { counts: Counts; active: Filters; names: ReadonlyMap<string, string> },
): void {
  const order = [...Object.keys(KINDS), ...names.keys()];
  const focused = box.querySelector<HTMLButtonElement>('button:focus');
  for (const filter of FILTERS) {
    const group = box.querySelector<HTMLElement>(`[data-filter="${filter}"]`);
    const known = Object.entries(counts[filter] ?? {}).filter(
      ([value, count]) => count > 0 || active[filter] === value,
    );
    const on = active[filter];
    if (on !== undefined && !known.some(([value]) => value === on)) known.push([on, 0]);
    const label = (value: string) => KINDS[value] ?? names.get(value) ?? value;
    const choices = known
      .sort(([a], [b]) => (filter === 'nam' ? Number(b) - Number(a) : order.indexOf(a) - order.indexOf(b)))
      .map(([value, count]) =>
        choice(template, { filter, value, label: label(value), count, on: on === value }),
      );
    group?.querySelector('ul')?.replaceChildren(...choices);
    if (group) group.hidden = choices.length < 2 && on === undefined;
  }
  box.hidden = !box.querySelector('[data-filter]:not([hidden])');
  const again = [...box.querySelectorAll('button')].find(({ dataset, value }) => {
    return dataset['choose'] === focused?.dataset['choose'] && value === focused?.value;
  });
  if (focused) again?.focus();
}

interface Choice {
  readonly filter: string;
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly on: boolean;
}

function choice(template: HTMLTemplateElement, { filter, value, label, count, on }: Choice): Node {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const button = item.querySelector('button');
  button?.setAttribute('aria-pressed', String(on));
  button?.setAttribute('data-choose', filter);
  button?.setAttribute('value', value);
  item.querySelector('[data-field="label"]')?.append(label);
  item.querySelector('[data-field="count"]')?.append(`(${formatCount(count)})`);
  return item;
}
