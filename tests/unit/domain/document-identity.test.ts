import { expect, it } from 'vitest';
import { documentId } from '../../../src/domain/document-identity.ts';

const thanhHoa = { name: 'Thanh Hóa', kind: 'tỉnh' } as const;
const daNang = { name: 'Đà Nẵng', kind: 'thành phố' } as const;

it.each([
  [
    'the number and the year are the address',
    ['1789/QĐ-UBND', 2013, 'UBND tỉnh Thanh Hóa'],
    '2013/1789-qd-ubnd',
  ],
  ['another year is another document', ['1789/QĐ-UBND', 2014, 'UBND tỉnh Thanh Hóa'], '2014/1789-qd-ubnd'],
  [
    'a year in the number stays in the slug, so that the two series keep apart',
    ['2977/2013/QĐ-UBND', 2013, 'UBND tỉnh Thanh Hóa'],
    '2013/2977-2013-qd-ubnd',
  ],
  [
    'the committee of another province is told',
    ['40/2012/QĐ-UBND', 2012, 'UBND tỉnh Khánh Hòa'],
    '2012/40-2012-qd-ubnd-khanh-hoa',
  ],
  [
    'a committee of the province’s own district is told with its kind',
    ['12/QĐ-UBND', 2014, 'UBND huyện Thọ Xuân'],
    '2014/12-qd-ubnd-huyen-tho-xuan',
  ],
  [
    'a symbol that tells the issuer needs nothing',
    ['30/2020/NĐ-CP', 2020, 'Chính phủ'],
    '2020/30-2020-nd-cp',
  ],
  ['the Party body of the place needs nothing', ['684-QĐ/TU', 2013, 'Tỉnh ủy Thanh Hóa'], '2013/684-qd-tu'],
  [
    'the Party body of another place is told',
    ['684-QĐ/TU', 2013, 'Tỉnh ủy Nghệ An'],
    '2013/684-qd-tu-nghe-an',
  ],
] as const)('%s', (_, [number, year, issuer], expected) => {
  expect(documentId({ number, year, issuer }, thanhHoa)).toBe(expected);
});

it('which issuer goes without saying depends on the site’s place', () => {
  const number = '1789/QĐ-UBND';
  expect(documentId({ number, year: 2013, issuer: 'UBND thành phố Đà Nẵng' }, daNang)).toBe(
    '2013/1789-qd-ubnd',
  );
  expect(documentId({ number, year: 2013, issuer: 'UBND tỉnh Thanh Hóa' }, daNang)).toBe(
    '2013/1789-qd-ubnd-thanh-hoa',
  );
});
