import type { Content } from '../intake/read-content.ts';
import type { Outline } from './outline.ts';
import type { Tell } from './tell.ts';

/** All files together, for the rules that no file can be held to by itself. */
export interface CheckedSite {
  /** The project's folder. */
  readonly root: string;
  readonly content: Content;
  /** What each Markdown file holds, by its path. */
  readonly outlines: Map<string, Outline>;
  /** Says what is wrong in a file. */
  readonly tellOf: (file: string) => Tell;
}
