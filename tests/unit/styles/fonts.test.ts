import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const folder = new URL('../../../src/styles/', import.meta.url);
const styles = await readFile(new URL('fonts.css', folder), 'utf8');
const faces = [...styles.matchAll(/url\('(\.\/fonts\/[^']+)'\)[^}]*unicode-range:([^;]+);/g)].map((face) => ({
  file: face[1] ?? '',
  ranges: face[2] ?? '',
}));

const VIETNAMESE =
  'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';

test.each([...VIETNAMESE, ...VIETNAMESE.toUpperCase(), ...'–—‘’“”…0123456789&/·'])(
  'exactly one file of the cut is asked for “%s”',
  (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    expect(faces.filter(({ ranges }) => holds(ranges, code))).toHaveLength(1);
  },
);

test('both files together weigh at most 30 kB', async () => {
  const files = await Promise.all(faces.map(({ file }) => readFile(new URL(file, folder))));
  expect(files).toHaveLength(2);
  expect(files.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(30_000);
});

test('a font that comes late moves no line of the text that is being read', () => {
  expect(styles.match(/font-display: \w+/g)).toEqual(['font-display: optional', 'font-display: optional']);
});

test('the licence lies beside the files', async () => {
  expect(await readFile(new URL('fonts/OFL.txt', folder), 'utf8')).toContain(
    'SIL Open Font License, Version 1.1',
  );
});

/** Whether a `unicode-range` holds a code point. */
function holds(ranges: string, code: number): boolean {
  return [...ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].some(([, first = '', last = first]) => {
    return Number.parseInt(first, 16) <= code && code <= Number.parseInt(last, 16);
  });
}
