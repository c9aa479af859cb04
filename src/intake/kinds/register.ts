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
} as const satisfies Kinds;
