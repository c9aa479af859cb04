/**
 * A query that runs once in a build, however many pages ask. In development, where files change, what it found is
 * forgotten at once, but one page's many questions still share it.
 */
export function once<Result>(query: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= query().finally(() => {
      if (import.meta.env.DEV) setTimeout(() => (result = undefined), FORGET_AFTER);
    });
    return result;
  };
}

/** Milliseconds; shorter than it takes to save a file and to reload a page. */
const FORGET_AFTER = 50;
