import { createHash } from 'node:crypto';
import { inThreads } from '../intake/in-threads.ts';
import type { SourceFile } from '../intake/source-file.ts';
import { lintText, type LintedText } from './lint-text.ts';

/**
 * {@link lintText} for all texts of a site, which does nothing twice: a text keeps its result for as long as neither it
 * nor the terms change.
 *
 * @param memory results that outlive the process
 */
export function keepLinted(memory?: LintMemory): LintAll {
  const known = new WeakMap<SourceFile, { terms: string; linted: LintedText }>();
  return async (sources, terms) => {
    const key = terms.join('\n');
    const results = new Map<SourceFile, LintedText>();
    const unknown: { readonly source: SourceFile; readonly digest: string }[] = [];
    const keep = (source: SourceFile, linted: LintedText): void => {
      known.set(source, { terms: key, linted });
      results.set(source, linted);
    };
    for (const source of sources) {
      const last = known.get(source);
      if (last?.terms === key) {
        results.set(source, last.linted);
        continue;
      }
      const digest = createHash('sha256').update(`${source.file}\0${source.text}\0${key}`).digest('base64');
      const remembered = memory?.get(digest);
      if (remembered) keep(source, remembered);
      else unknown.push({ source, digest });
    }
    await inThreads(unknown, {
      messageOf: ({ source }) => ({ source, terms }),
      worker: new URL('./lint-worker.ts', import.meta.url),
      here: (text) => lintText(text.source, text.terms),
      keep({ source, digest }, linted) {
        memory?.set(digest, linted);
        keep(source, linted);
      },
    });
    return results;
  };
}

/** The result of each text. */
export type LintAll = (
  sources: readonly SourceFile[],
  terms: readonly string[],
) => Promise<ReadonlyMap<SourceFile, LintedText>>;

/** Results by a digest of the file's path, its text and the terms. */
export interface LintMemory {
  get(digest: string): LintedText | undefined;
  set(digest: string, linted: LintedText): void;
}
