/**
 * The address that stands in rendered Markdown for the page of a report's citation, by its index in the report's list.
 * Where it leads depends on all reports and documents, so it is filled in when the page is made.
 */
export function citationHref(index: number): string {
  return `#dan-chieu:${index}`;
}

/**
 * Puts each citation's path into rendered Markdown.
 *
 * @param html rendered Markdown that holds {@link citationHref} addresses
 * @param targets the path of each citation, by its index
 */
export function fillCitationLinks(html: string, targets: readonly string[]): string {
  return html.replace(HREF, (whole, index: string) => {
    const target = targets[Number(index)];
    return target === undefined ? whole : `href="${target}"`;
  });
}

const HREF = /href="#dan-chieu:(\d+)"/g;
