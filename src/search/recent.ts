/** What the reader looked for lately on this device, newest first; empty where the browser keeps nothing. */
export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts a search in front of the others; browsers that refuse to keep it are left alone. */
export function rememberSearch(text: string): void {
  if (!text) return;
  keep([text, ...recentSearches().filter((other) => other !== text)].slice(0, MOST));
}

export function forgetSearches(): void {
  keep([]);
}

const KEY = 'tim-kiem';
const MOST = 6;

function keep(texts: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(texts));
  } catch {
    // Private windows and full stores refuse; recent searches are a comfort, not a need.
  }
}
