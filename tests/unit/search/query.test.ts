import { describe, expect, test } from 'vitest';
import { cleanText, searchWords, understand } from '../../../src/search/query.ts';

const words = searchWords(
  {
    'TT&TT': 'thông tin và truyền thông',
    CNTT: 'công nghệ thông tin',
    BTS: 'trạm thu phát sóng',
  },
  [
    {
      id: 'thu-dien-tu-cong-vu',
      name: 'Thư điện tử công vụ',
      also: ['email', 'email công vụ', 'thư điện tử', 'e-mail'],
    },
    { id: 'bao-chi-xuat-ban', name: 'Báo chí, xuất bản', also: ['báo'] },
    { id: 'phong-chong-thien-tai', name: 'Phòng chống thiên tai', also: ['bão'] },
  ],
);

describe('a text reaches the engine in one form', () => {
  test.each([
    ['white space', '  thông   tin\t\n', 'thông tin'],
    ['decomposed accents', 'đối ngoại'.normalize('NFD'), 'đối ngoại'],
    ['old tone placement', 'Thanh Hoá, uỷ ban', 'Thanh Hóa ủy ban'],
    ['quotation marks, open or closed', '“đối ngoại" \'thông', 'đối ngoại thông'],
    ['a spaced number', '1789 / QĐ – UBND', '1789 QĐ UBND'],
    ['a day with zeros', 'ngày 05/06/2013', 'ngày 5/6/2013'],
    ['an ampersand in an abbreviation', 'Sở TT&TT', 'Sở TTTT'],
    ['punctuation alone', '!!! ??? …', ''],
    ['letters that look like Đ', 'Ðối ngoại, ƉỐI', 'Đối ngoại ĐỐI'],
    ['emoji', '🙂 báo chí 🙂', 'báo chí'],
    ['markup', '<b>báo</b>', 'b báo b'],
  ])('%s', (_, typed, expected) => {
    expect(cleanText(typed)).toBe(expected);
  });
});

test('the site\u2019s words are prepared once: as the engine gets them, the longest first, topics in their order', () => {
  const topics = [{ id: 'bao', name: 'Báo chí, xuất bản', also: ['báo', 'tờ báo giấy'] }];
  expect(searchWords({ BTS: 'trạm thu phát sóng', 'TT&TT': 'thông tin' }, topics)).toEqual({
    abbreviations: [
      ['TTTT', 'thông tin'],
      ['BTS', 'trạm thu phát sóng'],
    ],
    names: [
      ['tờ báo giấy', 'Báo chí xuất bản'],
      ['báo', 'Báo chí xuất bản'],
    ],
    topics: [['bao', 'Báo chí, xuất bản']],
  });
});

describe('a text has other wordings', () => {
  test.each([
    ['an abbreviation written out', 'ứng dụng CNTT', 'ứng dụng công nghệ thông tin'],
    ['an abbreviation without accents or signs', 'so tttt', 'so thông tin và truyền thông'],
    ['a phrase abbreviated', 'sở thông tin và truyền thông', 'sở TTTT'],
    ['the same phrase without accents', 'cong nghe thong tin', 'CNTT'],
    ['another name of a topic', 'quy chế email', 'quy chế Thư điện tử công vụ'],
    ['the longest of its other names', 'email công vụ', 'Thư điện tử công vụ'],
    ['an abbreviation beside its own first word', 'trạm BTS', 'trạm thu phát sóng'],
    ['a name beside its own last words', 'e-mail công vụ tỉnh', 'Thư điện tử công vụ tỉnh'],
    ['another name without its accents', 'tin bao', 'tin Báo chí xuất bản'],
    ['i for y', 'quản lí', 'quản lý'],
    ['y for i', 'mỹ thuật', 'mĩ thuật'],
  ])('%s', (_, typed, expected) => {
    expect(understand(typed, words).variants).toContain(expected);
  });

  test('but none that say the same twice', () => {
    expect(understand('thư điện tử công vụ', words).variants).toEqual([]);
    expect(understand('quy chế báo chí', words).variants).toEqual([]);
  });

  test('but none of words with other accents', () => {
    expect(understand('tin bão', words).variants).toEqual(['tin Phòng chống thiên tai']);
    expect(understand('tin báo', words).variants).toEqual(['tin Báo chí xuất bản']);
  });
});

test('a number is found behind the keys of a keyboard that was off', () => {
  expect(understand('quyeets ddinhj 1789').number).toMatchObject({
    digits: '1789',
    symbol: ['qd'],
    certain: true,
  });
});

describe('whatever is typed, the query stays small and harmless', () => {
  test.each([
    ['10,000 characters', 'quyết định '.repeat(1000)],
    ['one word of 10,000 letters', 'a'.repeat(10_000)],
    ['10,000 signs', '/-'.repeat(5000)],
    ['40 digits', '9'.repeat(40)],
    ['only punctuation', '¿?!…“”«»'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['an open quote', '"thông tin'],
    ['emoji with joiners', '👩‍👩‍👧‍👦🇻🇳'],
    ['right-to-left text with marks', '\u202eشكرا\u202c جزيلا'],
    ['half a surrogate pair', 'báo \ud83d'],
    ['a pattern', '(a+)+$ [\\d'],
    ['a name of Object', 'constructor __proto__ toString'],
    ['nothing', ''],
  ])('%s', (_, typed) => {
    const { literal, text, variants } = understand(typed, words);
    expect(literal.length).toBeLessThanOrEqual(200);
    for (const wording of [text, ...variants]) {
      expect(wording).toMatch(/^[\p{L}\p{M}\p{N}/ ]*$/u);
      expect(wording.split(' ').length).toBeLessThanOrEqual(12);
    }
  });
});
