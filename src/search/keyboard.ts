/**
 * Arrow keys move between the field and its results, Escape goes back to the field and then empties it.
 * Enter is left to the form and to the links. Results of another text, which stay until the new ones come, are passed over.
 *
 * @param box the element that holds `[data-search-results]`
 */
export function moveFocus(event: KeyboardEvent, box: HTMLElement, input: HTMLInputElement): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const stops = [
    input,
    ...box.querySelectorAll<HTMLAnchorElement>('[data-search-results]:not([aria-busy]) a'),
  ];
  const at = stops.findIndex((stop) => stop === event.target);
  const step = STEPS[event.key];
  if (step !== undefined && at >= 0) {
    event.preventDefault();
    stops[Math.max(0, Math.min(at + step, stops.length - 1))]?.focus();
  } else if (event.key === 'Escape') {
    event.preventDefault();
    if (event.target === input) {
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    } else input.focus();
  }
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
