import { foldSymbol } from './number-grammar.ts';

/** What a type symbol stands for. */
export interface TypeSymbol {
  /** The type in Vietnamese; the first name is meant where no word before the number says otherwise. */
  readonly names: readonly [string, ...string[]];
  /** The name that Party documents give the symbol, where it differs from the State's. */
  readonly party?: string;
  /**
   * Whether the letters alone tell the symbol from other abbreviations. The others (`CT`, `HD`, `TB` …) count only
   * before a known issuer or behind the type's name, so that models, ratios and teams are left alone.
   */
  readonly sure?: true;
  /** Whether several issuers sign such a document together, so that every group after the type names one. */
  readonly joint?: true;
}

/**
 * Type symbols, from Phụ lục III of Nghị định 30/2020/NĐ-CP, Phụ lục I of Thông tư 01/2011/TT-BNV, the numbering of
 * legal documents (Nghị định 34/2016/NĐ-CP) and, for the Party, Hướng dẫn 36-HD/VPTW; joint and older forms as used.
 */
export const typeSymbols = {
  NQ: { names: ['Nghị quyết'], sure: true },
  QĐ: { names: ['Quyết định', 'Quy định', 'Quy chế'], sure: true },
  CT: { names: ['Chỉ thị', 'Chương trình'] },
  QC: { names: ['Quy chế'] },
  QyĐ: { names: ['Quy định'], sure: true },
  QĐi: { names: ['Quy định'], sure: true },
  TC: { names: ['Thông cáo'] },
  TB: { names: ['Thông báo', 'Tuyên bố'] },
  HD: { names: ['Hướng dẫn'] },
  CTr: { names: ['Chương trình'], sure: true },
  CTHĐ: { names: ['Chương trình hành động', 'Chương trình'], sure: true },
  KH: { names: ['Kế hoạch'] },
  PA: { names: ['Phương án'] },
  ĐA: { names: ['Đề án'], sure: true },
  DA: { names: ['Dự án'] },
  BC: { names: ['Báo cáo'] },
  BB: { names: ['Biên bản'] },
  TTr: { names: ['Tờ trình'], sure: true },
  HĐ: { names: ['Hợp đồng'] },
  CĐ: { names: ['Công điện'] },
  CV: { names: ['Công văn'] },
  BGN: { names: ['Bản ghi nhớ'] },
  BTT: { names: ['Bản thỏa thuận'] },
  BCK: { names: ['Bản cam kết'] },
  GUQ: { names: ['Giấy ủy quyền'] },
  GM: { names: ['Giấy mời'] },
  GGT: { names: ['Giấy giới thiệu'] },
  GNP: { names: ['Giấy nghỉ phép'] },
  GP: { names: ['Giấy phép'] },
  GCN: { names: ['Giấy chứng nhận'] },
  PG: { names: ['Phiếu gửi'] },
  PC: { names: ['Phiếu chuyển'] },
  PB: { names: ['Phiếu báo'] },
  L: { names: ['Lệnh', 'Luật'] },
  LCT: { names: ['Luật', 'Bộ luật', 'Lệnh'] },
  SL: { names: ['Sắc lệnh'] },
  PL: { names: ['Pháp lệnh'] },
  NĐ: { names: ['Nghị định'], sure: true },
  TT: { names: ['Thông tư', 'Thông tri'], party: 'Thông tri' },
  TTLT: { names: ['Thông tư liên tịch'], sure: true, joint: true },
  TTLB: { names: ['Thông tư liên bộ'], sure: true, joint: true },
  TTLN: { names: ['Thông tư liên ngành'], sure: true, joint: true },
  NQLT: { names: ['Nghị quyết liên tịch'], sure: true, joint: true },
  VBHN: { names: ['Văn bản hợp nhất'], sure: true },
  CTPH: { names: ['Chương trình phối hợp', 'Chương trình'], sure: true, joint: true },
  KHPH: { names: ['Kế hoạch phối hợp', 'Kế hoạch'], sure: true, joint: true },
  QCPH: { names: ['Quy chế phối hợp', 'Quy chế'], sure: true, joint: true },
  HDLN: { names: ['Hướng dẫn liên ngành'], sure: true, joint: true },
  HDLT: { names: ['Hướng dẫn liên tịch'], sure: true, joint: true },
  KL: { names: ['Kết luận'] },
} as const satisfies Record<string, TypeSymbol>;

/** Names of types whose numbers carry no type symbol: laws, and dispatches, which open with their issuer. */
export const typesWithoutSymbol = [
  'Hiến pháp',
  'Bộ luật',
  'Luật',
  'Công văn',
  'Công thư',
  'Văn bản',
] as const;

/** The type symbol that a group of letters means (`qd`, `QÐ` → `QĐ`), or null. */
export function typeSymbol(letters: string): string | null {
  return SPELLED.get(letters.toUpperCase()) ?? FOLDED.get(foldSymbol(letters)) ?? null;
}

/** What a canonical type symbol stands for. */
export function typeOfSymbol(symbol: string): TypeSymbol | undefined {
  return TABLE.get(symbol);
}

const TABLE: ReadonlyMap<string, TypeSymbol> = new Map(Object.entries(typeSymbols));
const SYMBOLS = [...TABLE.keys()];
const SPELLED = new Map(SYMBOLS.map((symbol) => [symbol.toUpperCase(), symbol]));
/** Where only the mark tells two symbols apart (HD, HĐ), plain letters mean the one without it: it comes last. */
const FOLDED = new Map(
  SYMBOLS.toSorted((a, b) => Number(b.includes('Đ')) - Number(a.includes('Đ'))).map((symbol) => [
    foldSymbol(symbol),
    symbol,
  ]),
);
