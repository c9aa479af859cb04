import type { Answer, Question } from './ask.ts';

/**
 * Asks the site's search page as a reader does: goes into the field, types, and looks at what is shown. Runs in the page.
 *
 * @returns the results that are there when nothing has changed for 0.3 seconds
 */
export async function askSite({ text, until, pace }: Question): Promise<Answer> {
  const box = document.querySelector<HTMLElement>('[data-search-state]');
  const input = box?.querySelector<HTMLInputElement>('input[name=q]');
  const list = box?.querySelector('[data-search-results]');
  if (!box || !input || !list) throw new Error('There is no search on this page.');
  const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  const type = (typed: string) => {
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  input.focus();
  if (pace !== null) {
    for (let end = 1; end < text.length; end++) {
      type(text.slice(0, end));
      await wait(pace);
    }
  }
  const started = performance.now();
  let first = Number.NaN;
  let whole = Number.NaN;
  await new Promise<void>((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver((records) => {
      // What comes before the address has the text belongs to a text that was typed before.
      if (new URLSearchParams(location.search).get('q') !== text.slice(0, 200)) return;
      const time = performance.now() - started;
      const isSettled = ['done', 'empty', 'error'].includes(box.dataset['searchState'] ?? '');
      const isNew = records.some(({ type: kind, target }) => kind === 'childList' && target === list);
      const isShown = list.childElementCount > 0 && isNew;
      if (Number.isNaN(first) && isShown) first = time;
      if (Number.isNaN(whole) && isSettled) whole = time;
      if (!isSettled && !(until === 'first' && isShown)) return;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          observer.disconnect();
          resolve();
        },
        until === 'first' ? 0 : 300,
      );
    });
    observer.observe(box, { subtree: true, childList: true, attributes: true });
    type(text);
    if (pace === null) input.form?.requestSubmit();
  });
  const links = [...list.querySelectorAll('a')];
  return { paths: links.map(({ pathname }) => pathname.slice(1)), first, whole };
}
