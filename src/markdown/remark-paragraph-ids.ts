import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { slugify } from '../domain/fold.ts';
import { inlineText } from './inline-text.ts';

/**
 * Gives each paragraph an id made of its own first words, `doan-sang-8-1-2014-so`, so that a link to it outlives every
 * edit of the other paragraphs and most of its own.
 */
export function remarkParagraphIds() {
  return (tree: Root): void => {
    const used = new Map<string, number>();
    visit(tree, 'paragraph', (paragraph) => {
      const words = slugify(inlineText(paragraph).text).split('-').filter(Boolean);
      if (words.length === 0) return;
      const id = `doan-${words.slice(0, WORDS).join('-').slice(0, LONGEST)}`;
      const times = (used.get(id) ?? 0) + 1;
      used.set(id, times);
      paragraph.data = { ...paragraph.data, hProperties: { id: times === 1 ? id : `${id}-${times}` } };
    });
  };
}

const WORDS = 6;
const LONGEST = 60;
