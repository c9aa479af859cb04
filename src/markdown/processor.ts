import { unified } from '@astrojs/markdown-remark';
import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import { site } from '../site.ts';
import { rehypeBareLinks } from './rehype-bare-links.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTaskLists } from './rehype-task-lists.ts';
import { remarkAbbreviations } from './remark-abbreviations.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkGithub } from './remark-github.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';
import { remarkLiteralHtml } from './remark-literal-html.ts';
import { remarkNoBreak } from './remark-no-break.ts';
import { remarkParagraphIds } from './remark-paragraph-ids.ts';
import { remarkPictures } from './remark-pictures.ts';

/**
 * How Markdown becomes a page: GitHub's flavour; raw HTML as text; headings and paragraphs with ASCII ids; citations as links;
 * abbreviations explained once; what belongs together kept on one line; then
 * an allow-list of elements, attributes and link schemes; then what only this site adds.
 */
export const markdownProcessor = unified({
  gfm: false,
  smartypants: false,
  remarkPlugins: [
    remarkGithub,
    remarkLiteralHtml,
    remarkPictures,
    remarkHeadingIds,
    remarkParagraphIds,
    [remarkCitations, { place: site.place }],
    remarkAbbreviations,
    remarkNoBreak,
  ],
  remarkRehype: {
    allowDangerousHtml: false,
    clobberPrefix: 'cuoi-bai-',
    footnoteLabel: 'Chú thích',
    footnoteLabelProperties: {},
    footnoteBackLabel: (reference: number, rereference: number) =>
      `Về chỗ dẫn chú thích ${reference + 1}${rereference > 1 ? `, lần ${rereference}` : ''}`,
  },
  rehypePlugins: [[rehypeSanitize, allowed()], rehypeTaskLists, rehypeTables, rehypeBareLinks],
});

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
