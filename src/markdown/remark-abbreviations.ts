import type { Nodes, Paragraph, Root, TableCell } from 'mdast';
import type { VFile } from 'vfile';
import { walk } from 'zimmerframe';
import { findAbbreviations } from '../domain/abbreviations.ts';
import { inlineText, wrapRange } from './inline-text.ts';

/**
 * Explains each abbreviation of the glossary once, at its first place in a paragraph, list or table: as `<abbr>` with
 * its expansion for a title, and in the page's data (`abbreviations`) for the list that everybody can
 * read. Headings and links are left alone.
 *
 * The glossary comes with the file, so that a changed one reaches every entry.
 */
export function remarkAbbreviations() {
  return (tree: Root, file: VFile): void => {
    const { glossary = {}, page } = file.data;
    const explained = new Map<string, string>();
    const explain = (block: Paragraph | TableCell): void => {
      const found = findAbbreviations(inlineText(block).text, glossary, new Set(explained.keys()));
      for (const { expansion, start, end } of found.toReversed()) {
        wrapRange(block, start, end, (children) => ({
          type: 'emphasis',
          children,
          data: { hName: 'abbr', hProperties: { title: expansion } },
        }));
      }
      for (const { short, expansion } of found) explained.set(short, expansion);
    };
    walk<Nodes, null>(tree, null, { paragraph: explain, tableCell: explain });
    const abbreviations = [...explained].map(([short, expansion]) => ({ short, expansion }));
    Object.assign(page ?? {}, { abbreviations });
  };
}
