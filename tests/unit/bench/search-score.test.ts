import { expect, test } from 'vitest';
import { placeOf, quantile } from '../../bench/search/score.ts';

const page = (path: string, title = '', day = '') => ({ path, title, day });

test.each<[string, Parameters<typeof placeOf>[0], Parameters<typeof placeOf>[1], number]>([
  [
    'the place of an expected page',
    { query: 'x', expect: ['van-ban/2013/1-'] },
    [page('a/'), page('van-ban/2013/1-qd/')],
    2,
  ],
  ['0 for none', { query: 'x', expect: ['b/'] }, [page('a/')], 0],
  ['a title with the very words', { query: 'loa xã', expect: ['b/'] }, [page('a/', 'Sửa loa xã ở bản')], 1],
  ['no title with other accents', { query: 'loa xã', expect: ['b/'] }, [page('a/', 'Loa xa')], 0],
  ['any accents where none were typed', { query: 'loa xa', expect: ['b/'] }, [page('a/', 'Loa xã')], 1],
  ['a title with what a slip means', { query: 'laos', says: 'loa', expect: ['b/'] }, [page('a/', 'Loa')], 1],
  [
    'a document of the day, no report',
    { query: '5/6/2013', day: '2013-06-05', expect: ['b/'] },
    [page('bai-viet/a/', '', '2013-06-05'), page('van-ban/2013/9-qd/', '', '2013-06-05')],
    2,
  ],
  ['a number begun', { query: '29', expect: ['b/'] }, [page('van-ban/2013/297-qd/')], 1],
  ['nothing where nothing is right', { query: 'x', expect: [] }, [], 1],
  ['something where nothing is right', { query: 'x', expect: [] }, [page('a/')], 0],
])('%s', (_, row, results, place) => {
  expect(placeOf(row, results)).toBe(place);
});

test('quantiles are values of the list', () => {
  expect(quantile([5, 1, 9], 0.5)).toBe(5);
  expect(quantile([5, 1, 9], 1)).toBe(9);
});
