import type { Answer, Question } from './ask.ts';

/** Asks the engine of another page, which is a script that finds by itself and shows nothing. Runs in the page. */
export async function askEngine({ text }: Question): Promise<Answer> {
  const started = performance.now();
  const { search } = await import(new URL('search.js', location.href).href);
  const paths: string[] = await search(text);
  const whole = performance.now() - started;
  return { paths, first: paths.length > 0 ? whole : Number.NaN, whole };
}
