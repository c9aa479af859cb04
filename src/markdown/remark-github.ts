import remarkGfm from 'remark-gfm';
import type { Data, Processor } from 'unified';

/**
 * GitHub's flavour of Markdown, as remark-gfm reads it. Addresses without marks around them are looked for only in texts
 * that may hold one: a parser that looks for them takes more than twice the time.
 */
export function remarkGithub(this: Processor): void {
  remarkGfm.call(this);
  const parse = this.parser;
  if (!parse) throw new TypeError('remark-parse comes first.');
  const data = this.data();
  const { micromarkExtensions: syntax = [], fromMarkdownExtensions: nodes = [] } = data;
  const whole: Data = { micromarkExtensions: syntax, fromMarkdownExtensions: nodes };
  const plain: Data = {
    micromarkExtensions: syntax.map(({ text = {}, ...rest }) => ({ ...rest, text: withoutAddresses(text) })),
    fromMarkdownExtensions: nodes.flat().filter(({ enter }) => !enter || !('literalAutolink' in enter)),
  };
  this.parser = (text, file) => {
    // The parser asks for its extensions each time.
    Object.assign(data, MAY_HOLD_ADDRESS.test(text) ? whole : plain);
    return parse(text, file);
  };
}

/** “@”, “www”, “http”, or what Markdown would turn into them. */
const MAY_HOLD_ADDRESS = /@|www|http|&#|&commat;/i;

function withoutAddresses(text: Constructs): Constructs {
  const others = Object.entries(text).map(([code, list]) => {
    return [code, [list ?? []].flat().filter(({ name }) => !name?.endsWith('Autolink'))] as const;
  });
  return Object.fromEntries(others);
}

type Syntax = NonNullable<Data['micromarkExtensions']>[number];
type Constructs = NonNullable<Syntax['text']>;
