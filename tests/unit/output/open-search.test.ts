import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { openSearchDescription } from '../../../src/output/open-search.ts';

const texts = read(openSearchDescription('https://example.org/tu-lieu/?a=1&b=2'));

test('the description keeps to the lengths of the format', () => {
  const long = 'Thông tin & Truyền thông '.repeat(60);
  const about = { name: long, description: long, language: 'vi', brand: [long, long] } as const;
  const cut = read(openSearchDescription('https://example.org/', about));
  expect(cut.get('ShortName')).toBe('Thông tin');
  expect(cut.get('LongName')?.length).toBe(48);
  expect(cut.get('Description')?.length).toBe(1024);
});

test('its template is the absolute address of the search', () => {
  const plain = read(openSearchDescription('https://example.org/tu-lieu/'));
  expect(plain.get('Url')).toBe('https://example.org/tu-lieu/tim-kiem/?q={searchTerms}');
});

test('an ampersand in an address or a name stays one', () => {
  expect(texts.get('Url')).toContain('?a=1&b=2');
  expect(texts.get('LongName')).toContain('Thông tin & Truyền thông');
  expect(openSearchDescription('https://example.org/?a=1&b=2')).not.toMatch(/&(?!#\d+;)/);
});

/** The text of each element, of `Url` its template. */
function read(xml: string): Map<string, string> {
  const found = new Map<string, string>();
  let open = '';
  const parser = new Parser(
    {
      onopentag: (name, { template }) => {
        open = name;
        found.set(name, template ?? '');
      },
      ontext: (text) => found.set(open, (found.get(open) ?? '') + text),
      onclosetag: () => {
        open = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}
