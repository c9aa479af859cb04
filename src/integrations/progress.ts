/**
 * How far a build is: its steps tell it, and `npm run build` says it, so that a long build is never silent for long.
 *
 * @param what is counted, in Vietnamese, as it stands behind the figures: `trang`
 */
export function tellProgress(what: string, done: number, all: number): void {
  told(what, done, all);
}

/** Hears what is told from now on. */
export function onProgress(hear: typeof tellProgress): void {
  told = hear;
}

let told: typeof tellProgress = () => undefined;

/** What of the search's index is counted: its bundles. */
export const INDEX_PARTS = 'phần chỉ mục tìm kiếm';
