import { DomUtils, parseDocument } from 'htmlparser2';

/**
 * What in rendered Markdown is not on the list of elements, attributes and schemes that a text may become. The list is of
 * its own, so that a hole in the sanitizer's shows.
 */
export function liveMarkup(html: string): string[] {
  return DomUtils.getElementsByTagName('*', parseDocument(html)).flatMap(({ name, attribs }) => {
    if (!ELEMENTS.has(name)) return [`<${name}>`];
    return Object.entries(attribs).flatMap(([attribute, value]) => {
      if (!ATTRIBUTES.has(attribute)) return [`<${name} ${attribute}>`];
      return attribute === 'href' && !ADDRESS.test(value) ? [`<${name} href="${value}">`] : [];
    });
  });
}

const ELEMENTS = new Set(
  'p a em strong del code pre ul ol li blockquote h2 h3 h4 h5 h6 hr br table thead tbody tr th td input sup section figure figcaption div abbr'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'id href title class start type checked disabled role tabindex aria-label aria-describedby data-align data-footnotes data-footnote-ref data-footnote-backref data-long data-picture'.split(
    ' ',
  ),
);
const ADDRESS = /^(?:https?:|mailto:|[#/.]|[a-z0-9-]+\/)/;
