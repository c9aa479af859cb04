import { Parser } from 'htmlparser2';

/**
 * A page with every root-absolute link replaced; every other byte stays as it was.
 *
 * @param html the page
 * @param replace gives the new address for one that begins with a single slash, entities untouched
 */
export function replaceHtmlUrls(html: string, replace: (url: string) => string): string {
  const parts: string[] = [];
  let from = 0;
  const parser = new Parser({
    onopentag: () => {
      const { startIndex, endIndex } = parser;
      parts.push(html.slice(from, startIndex), replaceTagUrls(html.slice(startIndex, endIndex + 1), replace));
      from = endIndex + 1;
    },
  });
  parser.end(html);
  return parts.join('') + html.slice(from);
}

/** A stylesheet with every root-absolute `url()` replaced. */
export function replaceCssUrls(css: string, replace: (url: string) => string): string {
  return css.replace(/(?<=url\(["']?)\/(?!\/)[^"')]*/g, replace);
}

/** A web manifest with every root-absolute address replaced. */
export function replaceManifestUrls(json: string, replace: (url: string) => string): string {
  return json.replace(/(?<=")\/(?!\/)[^"]*(?=")/g, replace);
}

/** Attributes that hold one address. The `data-` ones tell the search element where its files lie. */
const LINKS = new Set(['href', 'src', 'action', 'poster', 'data-pagefind', 'data-root']);
const ATTRIBUTE =
  /(?<before>\s(?<name>[^\s"'<>/=]+)=(?<quote>["']?))(?<url>(?<=")[^"]*|(?<=')[^']*|[^\s"'>]*)/g;

function replaceTagUrls(tag: string, replace: (url: string) => string): string {
  return tag.replace(ATTRIBUTE, (whole, before: string, name: string, _quote: string, url: string) => {
    const rootAbsolute = url.startsWith('/') && !url.startsWith('//');
    return LINKS.has(name) && rootAbsolute ? before + replace(url) : whole;
  });
}
