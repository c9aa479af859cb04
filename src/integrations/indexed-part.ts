import { Parser } from 'htmlparser2';

/**
 * What of a page goes into the search index: the elements with `data-pagefind-body`, without the parts that are left out
 * of the index, and what carries other marks of the index's outside of them.
 *
 * @param isLeftOut whether an element is left out for its attributes, beside those with `data-pagefind-ignore`
 */
export function indexedPart(html: string, isLeftOut: (attributes: Attributes) => boolean): IndexedPart {
  const parts: string[] = [];
  const texts: string[] = [];
  const open: boolean[] = [];
  let textStart = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const isBody = 'data-pagefind-body' in attributes;
      const around = open.at(-1);
      const { startIndex: start, endIndex: end } = parser;
      texts.push(' ');
      if (around ?? isBody) {
        const left = 'data-pagefind-ignore' in attributes || name === 'script' || isLeftOut(attributes);
        if (around) parts.push(html.slice(textStart, start));
        if (!left) parts.push(bareTag(name, html.slice(start, end + 1), isBody));
        open.push(!left);
      } else if (around === false) open.push(false);
      else if (isMarked(attributes)) parts.push(html.slice(start, end + 1));
      textStart = end + 1;
    },
    ontext: (text) => {
      if (open.at(-1)) texts.push(text);
    },
    onclosetag: (_, implied) => {
      texts.push(' ');
      const kept = open.pop();
      if (implied) return;
      const end = parser.endIndex + 1;
      if (kept) parts.push(html.slice(textStart, end));
      textStart = end;
    },
  });
  parser.end(html);
  return { html: `<!doctype html><html>${parts.join('')}</html>`, text: texts.join('') };
}

/**
 * A start tag with what the index takes of its attributes. An id becomes an empty element's: the index keeps the text of
 * each element that has one a second time, and nobody asks for it.
 */
function bareTag(name: string, tag: string, isBody: boolean): string {
  if (name === 'img') return tag;
  const [id = ''] = ID.exec(tag) ?? [];
  return `${id && `<i${id}></i>`}<${name}${isBody ? ' data-pagefind-body' : ''}>`;
}

const ID = / id="[^"]*"/;

/** Whether an element tells the index something that is not in its text. */
function isMarked(attributes: Attributes): boolean {
  return 'data-pagefind-meta' in attributes || 'data-pagefind-filter' in attributes;
}

type Attributes = Readonly<Record<string, string>>;

/** The part as a page of its own, and its text, words of different elements apart. */
interface IndexedPart {
  readonly html: string;
  readonly text: string;
}
