import { createHash } from 'node:crypto';
import type { SourceFile } from '../intake/source-file.ts';
import { lintText, type LintedText } from './lint-text.ts';

/**
 * {@link lintText} that does nothing twice: a text keeps its result for as long as neither it nor the terms change.
 *
 * @param memory results that outlive the process
 */
export function keepLinted(memory?: LintMemory): typeof lintText {
  const known = new WeakMap<SourceFile, { terms: string; linted: LintedText }>();
  return async (source, terms) => {
    const key = terms.join('\n');
    const last = known.get(source);
    if (last?.terms === key) return last.linted;
    const digest = createHash('sha256').update(`${source.file}\0${source.text}\0${key}`).digest('base64');
    const linted = memory?.get(digest) ?? (await lintText(source, terms));
    memory?.set(digest, linted);
    known.set(source, { terms: key, linted });
    return linted;
  };
}

/** Results by a digest of the file's path, its text and the terms. */
export interface LintMemory {
  get(digest: string): LintedText | undefined;
  set(digest: string, linted: LintedText): void;
}
