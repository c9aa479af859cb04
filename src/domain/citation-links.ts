/** What the anchor of each citation in a text begins with: `dan-1789-qd-ubnd`. */
export const CITATION_ANCHOR = 'dan-';

/**
 * The address that stands in rendered Markdown for the page of a citation, by its index in the text's list.
 * Where it leads depends on all reports and documents, so it is filled in when the page is made.
 */
export function citationHref(index: number): string {
  return `#dan-chieu:${index}`;
}

/**
 * Puts each citation's path into rendered Markdown. A citation without a page becomes plain text again.
 *
 * @param html rendered Markdown that holds {@link citationHref} addresses
 * @param targets the path of each citation by its index, or null
 */
export function fillCitationLinks(html: string, targets: readonly (string | null)[]): string {
  return html.replace(LINK, (_, index: string, attributes: string, text: string) => {
    const target = targets[Number(index)];
    return target ? `<a href="${target}"${attributes}>${text}</a>` : text;
  });
}

/** Links do not nest, so the first end tag is the link's own. */
const LINK = /<a href="#dan-chieu:(\d+)"([^>]*)>(.*?)<\/a>/gs;
