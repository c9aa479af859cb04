import type { LocalIssuer } from './local-issuers.ts';
import type { NationalIssuer } from './national-issuers.ts';
import { seat } from './place.ts';

/**
 * A field of state management. A ministry's symbol is B before the field's, a provincial department's S; both bear the
 * field's name: BTTTT Bộ Thông tin và Truyền thông, STTTT Sở Thông tin và Truyền thông.
 */
export interface FieldOfState {
  readonly symbols: readonly [string, ...string[]];
  readonly name: string;
  /** How running text shortens the name: `TT&TT`. */
  readonly short?: readonly string[];
  readonly at: 'both' | 'ministry' | 'department';
}

/** Fields with a ministry or a department, of today and of the governments since 1986. */
export const fieldsOfState: readonly FieldOfState[] = [
  { symbols: ['TTTT'], name: 'Thông tin và Truyền thông', short: ['TT&TT', 'TT-TT', 'TTTT'], at: 'both' },
  { symbols: ['BCVT'], name: 'Bưu chính, Viễn thông', short: ['BCVT'], at: 'both' },
  { symbols: ['KHĐT'], name: 'Kế hoạch và Đầu tư', short: ['KH&ĐT', 'KH-ĐT', 'KHĐT'], at: 'both' },
  { symbols: ['TC'], name: 'Tài chính', at: 'both' },
  { symbols: ['NV'], name: 'Nội vụ', at: 'both' },
  { symbols: ['TP'], name: 'Tư pháp', at: 'both' },
  { symbols: ['XD'], name: 'Xây dựng', at: 'both' },
  { symbols: ['GTVT'], name: 'Giao thông vận tải', short: ['GTVT'], at: 'both' },
  { symbols: ['YT'], name: 'Y tế', at: 'both' },
  { symbols: ['GDĐT'], name: 'Giáo dục và Đào tạo', short: ['GD&ĐT', 'GD-ĐT', 'GDĐT'], at: 'both' },
  {
    symbols: ['LĐTBXH'],
    name: 'Lao động - Thương binh và Xã hội',
    short: ['LĐ-TB&XH', 'LĐTB&XH', 'LĐTBXH', 'LĐ-TBXH', 'LĐ,TB&XH'],
    at: 'both',
  },
  {
    symbols: ['NNPTNT', 'NN'],
    name: 'Nông nghiệp và Phát triển nông thôn',
    short: ['NN&PTNT', 'NN-PTNT', 'NNPTNT', 'NN và PTNT', 'Nông nghiệp và PTNT', 'Nông nghiệp & PTNT'],
    at: 'both',
  },
  { symbols: ['NNMT'], name: 'Nông nghiệp và Môi trường', short: ['NN&MT', 'NNMT'], at: 'both' },
  { symbols: ['TNMT'], name: 'Tài nguyên và Môi trường', short: ['TN&MT', 'TN-MT', 'TNMT'], at: 'both' },
  { symbols: ['KHCN'], name: 'Khoa học và Công nghệ', short: ['KH&CN', 'KH-CN', 'KHCN'], at: 'both' },
  { symbols: ['KHCNMT'], name: 'Khoa học, Công nghệ và Môi trường', short: ['KHCN&MT'], at: 'both' },
  {
    symbols: ['VHTTDL'],
    name: 'Văn hóa, Thể thao và Du lịch',
    short: ['VH,TT&DL', 'VHTT&DL', 'VHTTDL', 'VH-TT&DL', 'VH, TT và DL', 'VH-TT-DL', 'VHTT và DL'],
    at: 'both',
  },
  { symbols: ['VHTT'], name: 'Văn hóa - Thông tin', short: ['VHTT', 'VH-TT'], at: 'ministry' },
  { symbols: ['CT'], name: 'Công Thương', at: 'both' },
  { symbols: ['CN'], name: 'Công nghiệp', at: 'both' },
  { symbols: ['TM'], name: 'Thương mại', at: 'both' },
  { symbols: ['TS'], name: 'Thủy sản', at: 'both' },
  { symbols: ['DTTG'], name: 'Dân tộc và Tôn giáo', at: 'both' },
  { symbols: ['NG'], name: 'Ngoại giao', at: 'ministry' },
  { symbols: ['CA'], name: 'Công an', at: 'ministry' },
  { symbols: ['QP'], name: 'Quốc phòng', at: 'ministry' },
  { symbols: ['NgV'], name: 'Ngoại vụ', at: 'department' },
  { symbols: ['DL'], name: 'Du lịch', at: 'department' },
];

/** The ministries. `LĐTBXH` alone, without the B, was long in use for that ministry. */
export const ministries: readonly NationalIssuer[] = fieldsOfState
  .filter(({ at }) => at !== 'department')
  .map(({ symbols: [symbol, ...others], name, short = [] }) => ({
    symbols: [`B${symbol}`, ...others.map((one) => `B${one}`), ...(symbol === 'LĐTBXH' ? [symbol] : [])],
    name: `Bộ ${name}`,
    also: short.map((one) => `Bộ ${one}`),
  }));

/** The departments of a province. */
export const departments: readonly LocalIssuer[] = fieldsOfState
  .filter(({ at }) => at !== 'ministry')
  .map(({ symbols: [symbol, ...others], name, short = [] }) => ({
    symbols: [`S${symbol}`, ...others.map((one) => `S${one}`)],
    body: `Sở ${name}`,
    also: short.map((one) => `Sở ${one}`),
    at: (place) => `Sở ${name} ${seat(place)}`,
  }));
