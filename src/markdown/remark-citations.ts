import type { Heading, Nodes, Paragraph, Parent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { walk } from 'zimmerframe';
import type { Citation, ReportCitation } from '../domain/citation.ts';
import { CITATION_ANCHOR, citationHref } from '../domain/citation-links.ts';
import { findCitations } from '../domain/citations.ts';
import { numberSlug } from '../domain/document-number.ts';
import { fitsOneLine } from '../domain/number-length.ts';
import { readNumbers, type NumberInText } from '../domain/numbers-in-text.ts';
import { passageAt } from '../domain/passages.ts';
import type { Place } from '../domain/place.ts';
import { findRelations, type Relation } from '../domain/relations.ts';
import { findRowCitations, type RowCitation } from '../domain/row-citations.ts';
import type { RunningText } from '../domain/running-text.ts';
import { sentenceEnds } from '../domain/sentences.ts';
import { inlineText, placeOf, wrapRange, type InlineText } from './inline-text.ts';

/**
 * Finds the citations of each block, makes each a link `a.citation` with an anchor of its own, and lists them in the
 * page's data (`citations`, in the order of the page; `relations` by their indexes). Where a link leads is not known yet: that
 * takes the whole register, so the link holds the citation's index ({@link citationHref}) until the page is rendered.
 */
export function remarkCitations({ place }: { place: Place }) {
  return (tree: Root, file: VFile): void => {
    const citations: ReportCitation[] = [];
    const relations: Relation[] = [];
    const anchors = new Map<string, number>();
    const keep = (block: Parent, running: InlineText, found: readonly InPassage[]): void => {
      const kept = found.map(({ citation: { start, end, ...citation }, passage, at }): ReportCitation => {
        const anchor = anchorFor(citation.number, anchors);
        return { ...citation, passage, at, anchor, ...placeOf(running, start) };
      });
      // From the last to the first, so that wrapping one does not move the next.
      for (const [index, { citation }] of [...found.entries()].reverse()) {
        link(block, citation, citations.length + index, kept[index]?.anchor ?? '');
      }
      citations.push(...kept);
    };
    const readProse = (block: Paragraph | Heading): void => {
      const running = inlineText(block);
      const numbers = readNumbers(running.text, place);
      for (const { kind, from, to } of findRelations(running.text, place, numbers)) {
        relations.push({ kind, from: citations.length + from, to: citations.length + to });
      }
      keep(block, running, inProse(running, place, numbers));
    };
    walk<Nodes, null>(tree, null, {
      paragraph: readProse,
      heading: readProse,
      tableRow(row) {
        const cells = row.children.map(inlineText);
        const found = findRowCitations(cells, place);
        row.children.forEach((cell, index) => {
          const running = cells[index];
          if (running) keep(cell, running, inRow(found, index));
        });
      },
    });
    Object.assign(file.data.page ?? {}, { citations, relations });
  };
}

function inProse(running: RunningText, place: Place, numbers: readonly NumberInText[]): InPassage[] {
  if (numbers.length === 0) return [];
  const ends = sentenceEnds(running.text);
  return findCitations(running.text, place, numbers).map((citation) => {
    return { citation, ...passageAt(running, citation.start, citation.end, ends) };
  });
}

function inRow(found: readonly RowCitation[], cell: number): InPassage[] {
  return found.filter((one) => one.cell === cell);
}

/** `dan-1789-qd-ubnd`, and `dan-1789-qd-ubnd-2` for the second citation of that number. */
function anchorFor(number: string, used: Map<string, number>): string {
  const anchor = `${CITATION_ANCHOR}${numberSlug(number)}`;
  const times = (used.get(anchor) ?? 0) + 1;
  used.set(anchor, times);
  return times === 1 ? anchor : `${anchor}-${times}`;
}

function link(block: Parent, { start, end, number }: Citation, index: number, anchor: string): void {
  wrapRange(block, start, end, (children) => ({
    type: 'link',
    url: citationHref(index),
    children,
    data: { hProperties: { className: ['citation'], id: anchor, ...(fitsOneLine(number) ? {} : LONG) } },
  }));
}

/** Marks a number that may break, since no phone holds it on one line. */
const LONG = { dataLong: '' };

/** A citation with the passage that it stands in. */
interface InPassage {
  readonly citation: Citation;
  readonly passage: string;
  readonly at: number;
}
