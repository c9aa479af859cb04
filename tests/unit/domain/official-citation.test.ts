import { expect, it } from 'vitest';
import { officialCitation } from '../../../src/domain/official-citation.ts';

const known = {
  type: 'Quyết định',
  number: '1789/QĐ-UBND',
  issued: '2013-06-05',
  year: 2013,
  issuer: 'UBND tỉnh Thanh Hóa',
  title: 'Quy chế quản lý nhà nước về thông tin đối ngoại',
};

it.each([
  [
    'everything is known',
    {},
    'Quyết định số 1789/QĐ-UBND ngày 5/6/2013 của UBND tỉnh Thanh Hóa (Quy chế quản lý nhà nước về thông tin đối ngoại)',
  ],
  [
    'without a title none is made up',
    { title: null },
    'Quyết định số 1789/QĐ-UBND ngày 5/6/2013 của UBND tỉnh Thanh Hóa',
  ],
  [
    'without a day there is the year',
    { title: null, issued: null },
    'Quyết định số 1789/QĐ-UBND năm 2013 của UBND tỉnh Thanh Hóa',
  ],
  [
    'without a type it is a document',
    { title: null, type: null },
    'Văn bản số 1789/QĐ-UBND ngày 5/6/2013 của UBND tỉnh Thanh Hóa',
  ],
])('%s', (_, changes, expected) => {
  expect(officialCitation({ ...known, ...changes })).toBe(expected);
});
