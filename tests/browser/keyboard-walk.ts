import type { Page } from 'playwright-core';

/**
 * Goes through an open page with the Tab key to its end.
 *
 * @returns where the focus goes back in the document, and where no outline shows it on the screen
 */
export async function walkByKeyboard(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let last = -1; ;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeFocus);
    if (stop === null) return faults;
    if (!stop.shown) faults.push(`the focus does not show on ${stop.name}`);
    if (stop.place <= last) return [...faults, `the focus goes back to ${stop.name}`];
    last = stop.place;
  }
}

/** Runs in the page: what has the focus, its place in the document, and whether an outline shows it on the screen. */
function describeFocus(): FocusStop | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const outlined = [element, element.closest('form')].some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const box = element.getBoundingClientRect();
  const onScreen = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.left < innerWidth;
  return {
    name: `${element.localName} “${(element.textContent ?? '').trim().slice(0, 40)}”`,
    place: [...document.querySelectorAll('*')].indexOf(element),
    shown: outlined && onScreen,
  };
}

interface FocusStop {
  readonly name: string;
  /** The number of the element in the document. */
  readonly place: number;
  readonly shown: boolean;
}
