import type { Kinds } from './kind.ts';

/** What can be wrong with the letters of a file, whatever they say. */
export const letterKinds = {
  'not-nfc': {
    severity: 'error',
    what: 'chữ “{text}” ở dạng Unicode tổ hợp (NFD), tìm kiếm sẽ không thấy',
    remedy: 'gõ lại bằng bộ gõ đặt ở “Unicode dựng sẵn” (NFC)',
  },
  'control-character': {
    severity: 'error',
    what: 'có ký tự điều khiển không nhìn thấy ({text})',
    remedy: 'xóa ký tự đó, gõ lại chữ ở hai bên',
  },
  'invisible-character': {
    severity: 'error',
    what: 'có ký tự không chiếm chỗ ({text}), tìm kiếm sẽ không thấy chữ chứa nó',
    remedy: 'xóa ký tự đó',
  },
  'odd-space': {
    severity: 'warning',
    what: 'khoảng trắng lạ ({text}), thường do chép từ Word',
    remedy: 'gõ lại bằng dấu cách thường',
  },
  'look-alike': {
    severity: 'error',
    what: '“{text}” lẫn chữ cái của bảng chữ khác trông giống chữ Latinh ({value})',
    remedy: 'gõ lại cả chữ',
  },
  eth: {
    severity: 'error',
    what: '“{text}” dùng chữ {value} của tiếng Iceland, không phải chữ Đ',
    remedy: 'gõ lại chữ Đ, đ',
  },
  'trailing-space': {
    severity: 'warning',
    what: 'thừa dấu cách ở cuối dòng',
    remedy: 'xóa đi',
  },
} as const satisfies Kinds;
