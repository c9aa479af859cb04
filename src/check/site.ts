import type { VFile } from 'vfile';
import type { Content } from '../intake/read-content.ts';
import type { Outline } from './outline.ts';

/** All files together, for the rules that no file can be held to by itself. */
export interface CheckedSite {
  /** The project's folder. */
  readonly root: string;
  readonly content: Content;
  /** What each Markdown file holds, by its path. */
  readonly outlines: Map<string, Outline>;
  /** The file of a path, to tell a message to. */
  readonly fileOf: (path: string) => VFile;
}
