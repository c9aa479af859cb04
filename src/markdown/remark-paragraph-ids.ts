import type { Nodes, Root } from 'mdast';
import { walk } from 'zimmerframe';
import { fnv1a } from '../domain/fnv.ts';
import { slugify } from '../domain/fold.ts';
import { inlineText } from './inline-text.ts';

/**
 * Gives each paragraph an id made of its own beginning: its first words to be read, `doan-sang-8-1-2014-so-tt`, and a
 * digest of some more, so that paragraphs which begin alike differ without a count. A link to one then outlives every
 * edit of the others, and those of its own later words.
 */
export function remarkParagraphIds() {
  return (tree: Root): void => {
    const used = new Map<string, number>();
    walk<Nodes, null>(tree, null, {
      paragraph(paragraph) {
        const words = firstWords(inlineText(paragraph).text);
        if (words.length === 0) return;
        const read = words.slice(0, READ).join('-').slice(0, LONGEST);
        const id = `doan-${read}-${digest(words.slice(0, DIGESTED).join('-'))}`;
        const times = (used.get(id) ?? 0) + 1;
        used.set(id, times);
        paragraph.data = { ...paragraph.data, hProperties: { id: times === 1 ? id : `${id}-${times}` } };
      },
    });
  };
}

/** The words that an id is made of, and maybe more. The last one of a part of a text may be half a word. */
function firstWords(text: string): string[] {
  const wordsOf = (part: string) => slugify(part).split('-').filter(Boolean);
  const beginning = wordsOf(text.slice(0, BEGINNING));
  return beginning.length > DIGESTED ? beginning : wordsOf(text);
}

/** Three letters and digits: enough to tell the paragraphs of a report apart that begin alike. */
function digest(text: string): string {
  return (fnv1a(text) % 36 ** 3).toString(36).padStart(3, '0');
}

const READ = 6;
const DIGESTED = 16;
const LONGEST = 60;
/** Letters that mostly hold enough words. */
const BEGINNING = 200;
