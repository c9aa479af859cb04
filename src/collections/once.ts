/**
 * A query that runs once in a build, however many pages ask; in development it runs anew for each, since files change.
 */
export function once<Result>(query: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    if (import.meta.env.DEV) return query();
    result ??= query();
    return result;
  };
}
