import { body, extra, front, harmless, refuse, type Hostile } from './hostile.ts';

/**
 * Content that makes parsers slow, and the slower the longer it is. Those that are refused as too much are so only from
 * some length on.
 *
 * @param length UTF-8 bytes of each, as near as its parts come
 */
export function growing(length: number): Readonly<Record<string, Hostile>> {
  const repeat = (text: string, bytes = length) => text.repeat(Math.floor(bytes / Buffer.byteLength(text)));
  const count = (bytes: number, one: (index: number) => string, separator: string) =>
    Array.from({ length: Math.floor(length / bytes) }, (_, index) => one(index)).join(separator);
  const stars = `${'_*_ '.repeat(450)}\n\n`;
  const columns = Math.floor(length / 70);
  return {
    // Front matter.
    'brackets nested without end': refuse('yaml-too-deep', front('[bao-chi]', repeat('['))),
    'braces nested without end': refuse('yaml-too-deep', front('[bao-chi]', repeat('{a: '))),
    'dashes nested without end': refuse('yaml-too-deep', extra(`a:\n  ${repeat('- ')}`)),
    'indentation nested without end': refuse(
      'yaml-too-deep',
      extra(count(200, (depth) => `${' '.repeat(depth)}a:`, '\n')),
    ),
    'a quoted text without end': refuse('broken-yaml', extra(`a: "${repeat('\\"')}`)),
    'a key of thousands of letters': refuse('broken-yaml', extra(`${repeat('k')}: 1`)),
    'thousands of keys': refuse('unknown', extra(count(10, (index) => `k${index}: 1`, '\n'))),
    'thousands of keys in one line': refuse(
      'unknown',
      extra(`a: { ${count(8, (index) => `k${index}`, ', ')} }`),
    ),
    'the same key again and again': refuse('yaml-duplicate-key', extra(repeat('a: 1\n'))),
    'thousands of topics': refuse('unknown-topic', front('[bao-chi]', `[${repeat('x, ')}x]`)),
    'thousands of former addresses': refuse('alias-taken', extra(`aliases: [${repeat('/a/, ')}/a/]`)),
    'thousands of tags': refuse('yaml-tag', extra(`a: [${repeat('!a b, ')}c]`)),
    'thousands of anchors': refuse('yaml-alias', extra(`a: [${repeat('&a b, ')}c]`)),
    'colons without end': refuse('yaml-colon', extra(`a: ${repeat('a: ')}`)),

    // Markdown.
    'brackets that never close': refuse('too-complex', body(repeat('['))),
    'pictures that never close': refuse('too-complex', body(repeat('!['))),
    'links within links': refuse('too-complex', body(repeat('[a]('))),
    'stars without partners': refuse('too-complex', body(repeat('*a '))),
    'rules struck through': refuse('too-complex', body(repeat('~a~ '))),
    'quotations within quotations': refuse('too-complex', body(repeat('>'))),
    'lists within lists': refuse(
      'too-complex',
      body(count(300, (depth) => `${'  '.repeat(depth)}- a`, '\n')),
    ),
    'lines without end': refuse('too-complex', body(repeat('a\n'))),
    'paragraph after paragraph of stars': refuse('too-complex', body(repeat(stars))),
    'stars just below the limit': harmless(body(repeat(stars, length / 6))),
    'addresses without end': refuse('too-complex', body(repeat('www.a.b '))),
    'entities without end': harmless(body(repeat('&amp; '))),
    'backslashes without end': harmless(body(repeat('\\'))),
    'headings without end': harmless(body(repeat('## Một hai ba\n\n', length / 2))),
    'spaces without end': harmless(body(`a${repeat(' ')}b`)),
    'a table of hundreds of columns': harmless(
      body(`|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n|a|`),
    ),

    // Citations and words.
    'numbers without end': harmless(body(repeat('1/1/'))),
    'digits without end': harmless(body(repeat('1'))),
    'citations without end': harmless(body(repeat('Quyết định 1789/QĐ-UBND ngày 5/6/2013, '))),
    'citations that never name their issuer': harmless(body(repeat('12/QĐ-UBND của '))),
    'sentences of nothing but a number': harmless(body(repeat('12/QĐ-UBND. '))),
    'days that no calendar has': harmless(body(repeat('ngày 31/2/2013 '))),
    'a row of nothing but citations': harmless(body(`| a |\n| - |\n| ${repeat('12/QĐ-UBND ')} |`)),
    'slips without end': harmless(body(repeat('tư điện tử công vụ '))),
    'letters without end, then a loose mark': refuse('not-nfc', body(`${repeat('a', length - 100)} e\u0301`)),
    'letters without end, then an Icelandic one': refuse('eth', body(`${repeat('a', length - 100)} \u00D0`)),
    'quotation marks without end': harmless(body(repeat('"a '))),
  };
}
