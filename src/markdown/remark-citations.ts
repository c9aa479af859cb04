import type { Parent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Citation, ReportCitation } from '../domain/citation.ts';
import { citationHref } from '../domain/citation-links.ts';
import { findCitations } from '../domain/citations.ts';
import { numberSlug } from '../domain/document-number.ts';
import { passageAt } from '../domain/passages.ts';
import type { Place } from '../domain/place.ts';
import { inlineText, placeOf, wrapRange, type InlineText } from './inline-text.ts';

/**
 * Finds the citations of each block, makes each a link `a.citation` with an anchor of its own, and lists them in the
 * entry's metadata (`frontmatter.citations`, in the order of the page). Where a link leads is not known yet: that
 * takes the whole register, so the link holds the citation's index ({@link citationHref}) until the page is rendered.
 */
export function remarkCitations({ place }: { place: Place }) {
  return (tree: Root, file: VFile): void => {
    const citations: ReportCitation[] = [];
    const anchors = new Map<string, number>();
    visit(tree, BLOCKS, (block) => {
      if (!('children' in block)) return;
      const running = inlineText(block);
      const found = findCitations(running.text, place);
      const kept = found.map((citation) => keep(citation, running, anchorFor(citation.number, anchors)));
      // From the last to the first, so that wrapping one does not move the next.
      for (const [index, { start, end }] of [...found.entries()].reverse()) {
        const anchor = kept[index]?.anchor ?? '';
        link(block, start, end, citations.length + index, anchor);
      }
      citations.push(...kept);
    });
    const { astro } = file.data;
    if (astro?.frontmatter) astro.frontmatter['citations'] = citations;
  };
}

const BLOCKS = ['paragraph', 'heading', 'tableCell'];

function keep({ start, end, ...citation }: Citation, running: InlineText, anchor: string): ReportCitation {
  return { ...citation, ...passageAt(running.text, start, end), anchor, ...placeOf(running, start) };
}

/** `dan-1789-qd-ubnd`, and `dan-1789-qd-ubnd-2` for the second citation of that number. */
function anchorFor(number: string, used: Map<string, number>): string {
  const anchor = `dan-${numberSlug(number)}`;
  const times = (used.get(anchor) ?? 0) + 1;
  used.set(anchor, times);
  return times === 1 ? anchor : `${anchor}-${times}`;
}

function link(block: Parent, start: number, end: number, index: number, anchor: string): void {
  wrapRange(block, start, end, (children) => ({
    type: 'link',
    url: citationHref(index),
    children,
    data: { hProperties: { className: ['citation'], id: anchor } },
  }));
}
