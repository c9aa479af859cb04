import { Parser } from 'htmlparser2';

/**
 * The text of a page that goes into the search index: what stands in `data-pagefind-body`, without the parts that are
 * left out of the index.
 *
 * @param isLeftOut whether an element is left out for its attributes, beside those with `data-pagefind-ignore`
 */
export function indexedText(html: string, isLeftOut: (attributes: Attributes) => boolean): string {
  const texts: string[] = [];
  const open: boolean[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const inside = open.at(-1) ?? 'data-pagefind-body' in attributes;
      const left = 'data-pagefind-ignore' in attributes || name === 'script' || isLeftOut(attributes);
      texts.push(' ');
      if (open.length > 0 || inside) open.push(inside && !left);
    },
    ontext: (text) => {
      if (open.at(-1)) texts.push(text);
    },
    onclosetag: () => {
      texts.push(' ');
      open.pop();
    },
  });
  parser.end(html);
  return texts.join('');
}

type Attributes = Readonly<Record<string, string>>;
