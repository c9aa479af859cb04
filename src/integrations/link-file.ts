import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Puts a file at another place too: by a hard link, which costs no bytes; by a copy where the disk has none. */
export function linkFile(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
