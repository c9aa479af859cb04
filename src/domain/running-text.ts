/** Stands in a running text for what is not prose: code, links, marks of notes. */
export const OBJECT = '\uFFFC';

/** What a reader sees of a part of a running text: objects have their own text there. */
export function shownText({ text, objects }: RunningText, from: number, to: number): string {
  const parts: string[] = [];
  let next = from;
  for (const { at, shown } of objects) {
    if (at < from || at >= to) continue;
    parts.push(text.slice(next, at), shown);
    next = at + 1;
  }
  return parts.join('') + text.slice(next, to);
}

/** A text as citations are read from it. No citation crosses an object. */
export interface RunningText {
  /** NFC, with one {@link OBJECT} for each object. */
  readonly text: string;
  /** In the order of the text. */
  readonly objects: readonly TextObject[];
}

/** What is no prose in a text: where it stands (UTF-16 offset), and what a reader sees of it, maybe nothing. */
export interface TextObject {
  readonly at: number;
  readonly shown: string;
}
