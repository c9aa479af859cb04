import { fullName, type Place } from './place.ts';

/** A body that many places have; its symbol does not say whose it is. */
export interface LocalIssuer {
  /** The symbol, then older and longer ones. */
  readonly symbols: readonly [string, ...string[]];
  /** The body without its place. */
  readonly body: string;
  /** Other ways to write the body, and the officers and organs that sign with its symbol. */
  readonly also?: readonly string[];
  /** The body of a province; null for bodies below it, which no site has by default. */
  readonly at: ((place: Place) => string) | null;
}

/** The provincial Party committee by its full name. */
const WHOLE_COMMITTEE = ['tỉnh', 'thành phố'].flatMap((unit) => [
  `Ban Chấp hành Đảng bộ ${unit}`,
  `BCH Đảng bộ ${unit}`,
]);

/** Committees, councils and offices; departments are in fields-of-state.ts. */
export const localIssuers: readonly LocalIssuer[] = [
  {
    symbols: ['UBND', 'UB', 'UBT', 'UBTH', 'CTUBND', 'CTUB'],
    body: 'UBND',
    also: ['Ủy ban nhân dân', 'UB nhân dân', 'Ủy ban Hành chính'],
    at: (place) => `UBND ${fullName(place)}`,
  },
  {
    symbols: ['HĐND', 'TTHĐND'],
    body: 'HĐND',
    also: ['Thường trực HĐND', 'Thường trực Hội đồng nhân dân', 'Hội đồng nhân dân'],
    at: (place) => `HĐND ${fullName(place)}`,
  },
  {
    symbols: ['VPUBND'],
    body: 'Văn phòng UBND',
    also: ['Văn phòng Ủy ban nhân dân'],
    at: (place) => `Văn phòng UBND ${fullName(place)}`,
  },
  {
    symbols: ['ĐĐBQH'],
    body: 'Đoàn đại biểu Quốc hội',
    also: ['Đoàn ĐBQH'],
    at: (place) => `Đoàn đại biểu Quốc hội ${fullName(place)}`,
  },
  ...partyBodies({
    TU: '',
    VPTU: 'Văn phòng ',
    BTGTU: 'Ban Tuyên giáo ',
    BTGDVTU: 'Ban Tuyên giáo và Dân vận ',
    BTCTU: 'Ban Tổ chức ',
    BDVTU: 'Ban Dân vận ',
    BNCTU: 'Ban Nội chính ',
    UBKTTU: 'Ủy ban Kiểm tra ',
  }),
  { symbols: ['BDT'], body: 'Ban Dân tộc', at: (place) => `Ban Dân tộc ${fullName(place)}` },
  { symbols: ['TTT'], body: 'Thanh tra', at: (place) => `Thanh tra ${fullName(place)}` },
  { symbols: ['CAT'], body: 'Công an', at: (place) => `Công an ${fullName(place)}` },
  {
    symbols: ['BCHQS'],
    body: 'Bộ Chỉ huy quân sự',
    also: ['Bộ CHQS'],
    at: (place) => `Bộ Chỉ huy quân sự ${fullName(place)}`,
  },
  { symbols: ['HU'], body: 'Huyện ủy', at: null },
  { symbols: ['QU'], body: 'Quận ủy', at: null },
  { symbols: ['ThU'], body: 'Thị ủy', at: null },
  { symbols: ['ĐU'], body: 'Đảng ủy', at: null },
];

/** The provincial Party committee, called Tỉnh ủy in a province and Thành ủy in a city, with its organs. */
function partyBodies(organs: Readonly<Record<string, string>>): LocalIssuer[] {
  return Object.entries(organs).map(([symbol, organ]) => ({
    symbols: [symbol],
    body: `${organ}Tỉnh ủy`,
    also: [`${organ}Thành ủy`, ...(organ === '' ? WHOLE_COMMITTEE : [])],
    at: ({ name, kind }) => `${organ}${kind === 'tỉnh' ? 'Tỉnh ủy' : 'Thành ủy'} ${name}`,
  }));
}
