import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { site } from '../site.ts';
import { rehypeBareLinks } from './rehype-bare-links.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTaskLists } from './rehype-task-lists.ts';
import { remarkAbbreviations } from './remark-abbreviations.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';
import { remarkLiteralHtml } from './remark-literal-html.ts';
import { remarkNoBreak } from './remark-no-break.ts';
import { remarkParagraphIds } from './remark-paragraph-ids.ts';
import { remarkPictures } from './remark-pictures.ts';

/**
 * The second of three steps, after `reading`: what a page has of its text, still as Markdown. Raw HTML is text; pictures are figures; headings and
 * paragraphs have ASCII ids; citations are links.
 */
export const shaping = unified()
  .use(remarkLiteralHtml)
  .use(remarkPictures)
  .use(remarkHeadingIds)
  .use(remarkParagraphIds)
  .use(remarkCitations, { place: site.place })
  .freeze();

/**
 * The third step, to HTML: abbreviations explained once; what belongs together kept on one line; then an allow-list of
 * elements, attributes and link schemes; then what only this site adds.
 */
export const writing = unified()
  .use(remarkAbbreviations)
  .use(remarkNoBreak)
  .use(remarkRehype, {
    clobberPrefix: 'cuoi-bai-',
    footnoteLabel: 'Chú thích',
    footnoteLabelProperties: {},
    footnoteBackLabel: (reference: number, rereference: number) =>
      `Về chỗ dẫn chú thích ${reference + 1}${rereference > 1 ? `, lần ${rereference}` : ''}`,
  })
  .use(rehypeSanitize, allowed())
  .use(rehypeTaskLists)
  .use(rehypeTables)
  .use(rehypeBareLinks)
  .use(rehypeHeadings)
  .use(rehypeStringify)
  .freeze();

/** The sanitizer's own list (GitHub's), with the classes and ids that the plugins above give. */
function allowed(): Schema {
  return {
    ...defaultSchema,
    tagNames: [...(defaultSchema.tagNames ?? []), 'abbr', 'figure', 'figcaption'],
    // Ids come from the plugins alone, never from raw HTML, and each carries a prefix.
    clobber: [],
    attributes: {
      ...defaultSchema.attributes,
      a: [
        'href',
        'id',
        'ariaLabel',
        'ariaDescribedBy',
        'dataLong',
        'dataFootnoteRef',
        'dataFootnoteBackref',
        ['className', 'citation', 'data-footnote-backref'],
      ],
      abbr: ['title'],
      figure: ['dataPicture'],
      h2: ['id'],
      input: [...(defaultSchema.attributes?.['input'] ?? []), 'checked'],
      '*': ['id', 'align', 'title', 'start', 'alt'],
    },
  };
}
