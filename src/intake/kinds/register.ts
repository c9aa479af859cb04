import type { Kinds } from './kind.ts';

/** What reports and the register say against each other. */
export const registerKinds = {
  'citation-undated': {
    severity: 'warning',
    what: '{text}: chưa rõ năm, sổ không có văn bản nào mang số này của {value}',
    remedy: 'ghi thêm ngày ban hành bên cạnh',
  },
  'citation-ambiguous': {
    severity: 'warning',
    what: '{text}: nhiều văn bản cùng mang số này ({value})',
    remedy: 'ghi thêm ngày ban hành bên cạnh',
  },
  'citation-unrecorded': {
    severity: 'warning',
    what: '{text} của {value} được dẫn nhưng chưa ghi vào sổ',
    remedy: 'khi biết trích yếu thì gõ npm run new -- van-ban',
  },
  'citation-date': {
    severity: 'warning',
    what: '{text}: ngày ghi ở đây khác ngày {value}',
    remedy: 'xem lại nguồn, sửa chỗ sai',
  },
  'citation-issuer': {
    severity: 'warning',
    what: '{text}: cơ quan ghi ở đây khác {value}',
    remedy: 'xem lại nguồn, sửa chỗ sai',
  },
  'number-unread': {
    severity: 'warning',
    what: '“{text}” giống số, ký hiệu văn bản nhưng không đọc được, nên không thành liên kết',
    remedy: 'viết đủ như 1789/QĐ-UBND; nếu không phải văn bản thì bỏ qua',
  },
  'year-unlikely': {
    severity: 'warning',
    what: '{text}: năm ban hành trước 1945 hoặc ở tương lai',
    remedy: 'xem lại nguồn, sửa chỗ sai',
  },
  'years-contradict': {
    severity: 'warning',
    what: '{text}: năm trong số, ký hiệu khác năm của ngày ghi bên cạnh',
    remedy: 'xem lại nguồn, sửa chỗ sai',
  },
} as const satisfies Kinds;
