/** A body that its symbol names by itself, whoever reads it. */
export interface NationalIssuer {
  /** The symbol, then older and longer ones of the same body. */
  readonly symbols: readonly [string, ...string[]];
  readonly name: string;
  /** Other ways to write the name. */
  readonly also?: readonly string[];
  /** Other bodies that sign with the same symbol (`TW`: Bộ Chính trị); each keeps its name. */
  readonly shared?: readonly string[];
}

/** National bodies other than ministries. `QH13`, `UBTVQH14` carry the term of the National Assembly. */
export const nationalIssuers: readonly NationalIssuer[] = [
  { symbols: ['QH'], name: 'Quốc hội' },
  { symbols: ['UBTVQH'], name: 'Ủy ban Thường vụ Quốc hội', also: ['UBTVQH', 'UBTV Quốc hội'] },
  { symbols: ['HĐNN'], name: 'Hội đồng Nhà nước' },
  { symbols: ['CTN'], name: 'Chủ tịch nước' },
  { symbols: ['CP'], name: 'Chính phủ' },
  { symbols: ['TTg'], name: 'Thủ tướng Chính phủ', also: ['Thủ tướng'] },
  { symbols: ['HĐBT'], name: 'Hội đồng Bộ trưởng' },
  { symbols: ['HĐCP'], name: 'Hội đồng Chính phủ' },
  { symbols: ['VPCP'], name: 'Văn phòng Chính phủ' },
  { symbols: ['VPQH'], name: 'Văn phòng Quốc hội' },
  { symbols: ['VPCTN'], name: 'Văn phòng Chủ tịch nước' },
  { symbols: ['HĐBCQG'], name: 'Hội đồng Bầu cử quốc gia' },
  { symbols: ['TANDTC'], name: 'Tòa án nhân dân tối cao', also: ['TAND tối cao', 'TANDTC'] },
  {
    symbols: ['HĐTP'],
    name: 'Hội đồng Thẩm phán Tòa án nhân dân tối cao',
    also: ['Hội đồng Thẩm phán TAND tối cao', 'Hội đồng Thẩm phán TANDTC', 'Hội đồng Thẩm phán'],
  },
  {
    symbols: ['VKSNDTC', 'VKSTC'],
    name: 'Viện kiểm sát nhân dân tối cao',
    also: ['VKSND tối cao', 'VKSNDTC'],
  },
  { symbols: ['KTNN'], name: 'Kiểm toán nhà nước' },
  { symbols: ['TTCP'], name: 'Thanh tra Chính phủ' },
  { symbols: ['NHNN'], name: 'Ngân hàng Nhà nước Việt Nam', also: ['Ngân hàng Nhà nước', 'NHNN'] },
  { symbols: ['UBDT'], name: 'Ủy ban Dân tộc' },
  { symbols: ['TCBĐ'], name: 'Tổng cục Bưu điện' },
  { symbols: ['TCHQ'], name: 'Tổng cục Hải quan' },
  { symbols: ['TCT'], name: 'Tổng cục Thuế' },
  { symbols: ['TCTK'], name: 'Tổng cục Thống kê' },
  { symbols: ['TCCP', 'BTCCBCP', 'TCCBCP'], name: 'Ban Tổ chức - Cán bộ Chính phủ' },
  { symbols: ['BHXH'], name: 'Bảo hiểm xã hội Việt Nam', also: ['BHXH Việt Nam'] },
  { symbols: ['TLĐ', 'TLĐLĐ'], name: 'Tổng Liên đoàn Lao động Việt Nam', also: ['Tổng LĐLĐ Việt Nam'] },
  {
    symbols: ['MTTW', 'UBTWMTTQVN'],
    name: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    also: ['Ủy ban Trung ương MTTQ Việt Nam'],
  },
  { symbols: ['ĐCTUBTWMTTQVN'], name: 'Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam' },
  {
    symbols: ['TWĐTN'],
    name: 'Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh',
    also: ['Ban Bí thư Trung ương Đoàn', 'Trung ương Đoàn TNCS Hồ Chí Minh', 'Trung ương Đoàn'],
  },
  {
    symbols: ['TW', 'BCHTW'],
    name: 'Ban Chấp hành Trung ương Đảng',
    also: [
      'Ban Chấp hành Trung ương',
      'BCH Trung ương Đảng',
      'BCH Trung ương',
      'Trung ương Đảng',
      'Trung ương',
    ],
    shared: ['Bộ Chính trị', 'Ban Bí thư Trung ương Đảng', 'Ban Bí thư'],
  },
  { symbols: ['VPTW'], name: 'Văn phòng Trung ương Đảng', also: ['Văn phòng Trung ương'] },
  { symbols: ['BTCTW'], name: 'Ban Tổ chức Trung ương' },
  { symbols: ['BTGTW'], name: 'Ban Tuyên giáo Trung ương' },
  { symbols: ['BTGDVTW'], name: 'Ban Tuyên giáo và Dân vận Trung ương' },
  { symbols: ['BDVTW'], name: 'Ban Dân vận Trung ương' },
  { symbols: ['BNCTW'], name: 'Ban Nội chính Trung ương' },
  { symbols: ['BKTTW'], name: 'Ban Kinh tế Trung ương' },
  { symbols: ['UBKTTW'], name: 'Ủy ban Kiểm tra Trung ương', also: ['UBKT Trung ương'] },
];
