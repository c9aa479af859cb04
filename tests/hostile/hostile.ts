import type { ProblemKind } from '../../src/intake/problems.ts';
import { report, type Placed } from '../unit/intake/content-folder.ts';

export const REPORT = 'reports/2014/thu.md';
export const DOCUMENT = 'documents/2013/1789-qd-ubnd.md';

/** A report with front matter of its own where the template's `from` was. */
export const front = (from: string, to: string) => ({
  [REPORT]: report({ 'Bài\n': 'Bài thử\n', [from]: to }),
});
export const titled = (title: string) => ({ [REPORT]: report({ 'Bài\n': `${title}\n` }) });
export const extra = (yaml: string) => front('topics:', `${yaml}\ntopics:`);
export const body = (text: string) => front('Nội dung.', text);
export const refuse = (kind: ProblemKind, files: Hostile['files']): Hostile => ({ files, refused: kind });
export const harmless = (files: Hostile['files']): Hostile => ({ files, refused: null });

/** Content that means harm. */
export interface Hostile {
  /** What lies in `content/` besides files that are right. */
  readonly files: Readonly<Record<string, Placed>>;
  /** The error that names it, or null where it is shown as text. */
  readonly refused: ProblemKind | null;
}
