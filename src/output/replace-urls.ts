import { Tokenizer } from 'htmlparser2';

/**
 * A page with its links replaced; every other byte stays as it was.
 *
 * @param html the page
 * @param replace gives the new address for each, entities untouched
 */
export function replaceHtmlUrls(html: string, replace: (url: string) => string): string {
  const parts: string[] = [];
  let from = 0;
  let attribute = '';
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ...IGNORED,
      onattribname: (start, end) => {
        attribute = html.slice(start, end);
      },
      onattribdata: (start, end) => {
        const pattern = LINKS.get(attribute);
        if (!pattern) return;
        parts.push(html.slice(from, start), html.slice(start, end).replace(pattern, replace));
        from = end;
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
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

/** The address that an attribute's value is, and those in a list of images with their widths (HTML, "srcset"). */
const ONE = /.+/s;
const LIST = /(?<=^\s*|,\s*)[^\s,]+/g;

/** Attributes that hold addresses. `data-root` tells elements of the page where the site's files lie. */
const LINKS: ReadonlyMap<string, RegExp> = new Map([
  ['href', ONE],
  ['src', ONE],
  ['srcset', LIST],
  ['action', ONE],
  ['poster', ONE],
  ['data-root', ONE],
]);

const nothing = (): void => undefined;

/** What the tokenizer tells besides attributes; a parser above it would take three times as long. */
const IGNORED = {
  onattribend: nothing,
  onattribentity: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
} as const;
