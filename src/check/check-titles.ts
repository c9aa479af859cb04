import { fold } from '../domain/fold.ts';
import type { CheckedSite } from './site.ts';

/** Reports that readers could not tell apart in a list. */
export function checkTitles({ content, tellOf }: CheckedSite): void {
  const first = new Map<string, string>();
  for (const { file, data } of content.reports) {
    const title = fold(data.title);
    const earlier = first.get(title);
    if (earlier === undefined) first.set(title, file);
    else tellOf(file)('same-title', { line: 2, column: 1 }, { field: 'title', values: { text: earlier } });
  }
}
