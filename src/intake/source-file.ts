import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from './problems.ts';
import { findTextFaults } from './text-faults.ts';

/**
 * Reads one content file as text, with the problems of its size, bytes and letters.
 *
 * @param root the project's folder
 * @param file path from the root, with forward slashes
 */
export async function readSource(root: string, file: string): Promise<ReadResult<SourceFile>> {
  const problem = (kind: Problem['kind'], text: string, line = 1, column = 1): Problem => {
    return { kind, file, line, column, field: 'nội dung', values: { text } };
  };
  const absolute = path.join(root, file);
  const { size } = await stat(absolute);
  if (size > LARGEST_FILE) {
    return { entry: null, problems: [problem('too-large', `${Math.ceil(size / 1024 / 1024)} MB`)] };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(absolute));
  } catch {
    return { entry: null, problems: [problem('not-utf8', '')] };
  }
  const problems = findTextFaults(text).map((fault) => {
    return problem(fault.kind, fault.text, fault.line, fault.column);
  });
  return { entry: { file, text: text.replace(/\r\n/g, '\n') }, problems };
}

const LARGEST_FILE = 1024 * 1024;

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
