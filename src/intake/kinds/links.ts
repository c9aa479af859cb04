import type { Kinds } from './kind.ts';

/** What can be wrong with a link in a text. */
export const linkKinds = {
  'no-empty-url': {
    severity: 'error',
    what: 'liên kết không có địa chỉ',
    remedy: 'viết địa chỉ trong ngoặc tròn, hoặc bỏ liên kết',
  },
  'unsafe-link': {
    severity: 'error',
    what: 'liên kết kiểu “{text}” không được phép',
    remedy: 'dùng địa chỉ https://, http:// hoặc mailto:',
  },
  'dead-link': {
    severity: 'error',
    what: 'trang không có địa chỉ {text}',
    remedy: 'xem lại; viết từ gốc trang, có dấu / ở cuối, như /bai-viet/2014/ten-bai/',
  },
  'dead-anchor': {
    severity: 'error',
    what: 'không có chỗ nào mang tên #{text} ở {value}',
    remedy: 'mở trang đó, bấm vào tên mục trong mục lục và chép phần sau dấu #',
  },
} as const satisfies Kinds;
