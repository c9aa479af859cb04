import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unreadable } from './content-files.ts';
import type { Problem } from './problems.ts';
import { findTextFaults } from './text-faults.ts';

/**
 * Reads content files as text, with the problems of their size, bytes and letters. A file that has not changed since it
 * was last read gives the very same result, so that work done on it can be kept. Nothing else waits for the disk
 * meanwhile, and without promises ten thousand files take half the time.
 *
 * @param root the project's folder
 */
export function createSourceReader(root: string): (file: string) => ReadResult<SourceFile> {
  const known = new Map<string, { stamp: string; result: ReadResult<SourceFile> }>();
  return (file) => {
    try {
      const stats = lstatSync(path.join(root, file), { bigint: true });
      const stamp = [stats.mtimeNs, stats.ctimeNs, stats.size, stats.ino].join();
      const last = known.get(file);
      if (last?.stamp === stamp) return last.result;
      const result = stats.isSymbolicLink()
        ? refused(file, 'symlink')
        : readText(root, file, Number(stats.size));
      known.set(file, { stamp, result });
      return result;
    } catch (error) {
      return { entry: null, problems: [unreadable(file, error)] };
    }
  };
}

function readText(root: string, file: string, size: number): ReadResult<SourceFile> {
  if (size > LARGEST_KB * KB) {
    const text = size < MB ? `${Math.ceil(size / KB)} kB` : `${(size / MB).toFixed(1).replace('.', ',')} MB`;
    const values = { text, value: `${LARGEST_KB} kB` };
    return refused(file, 'too-large', values);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path.join(root, file)));
  } catch (error) {
    if (error instanceof TypeError) return refused(file, 'not-utf8');
    throw error;
  }
  const problems = findTextFaults(text).map(({ endColumn, ...fault }): Problem => {
    const end = endColumn === undefined ? {} : { end: { line: fault.line, column: endColumn } };
    return { file, field: 'nội dung', ...fault, ...end };
  });
  return { entry: { file, text: text.replace(/\r\n/g, '\n') }, problems };
}

function refused(file: string, kind: Problem['kind'], values: Problem['values'] = {}): ReadResult<never> {
  return { entry: null, problems: [{ kind, file, line: 1, column: 1, field: 'nội dung', values }] };
}

const KB = 1024;
const MB = 1024 * KB;
/** A report of nine thousand words. */
const LARGEST_KB = 64;

/** A content file that could be read as text, line ends as `\n`. */
export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** What reading one file gave: the entry, or null where its problems leave none. */
export interface ReadResult<Entry> {
  readonly entry: Entry | null;
  readonly problems: readonly Problem[];
}
