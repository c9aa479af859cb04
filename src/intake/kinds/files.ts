import type { Kinds } from './kind.ts';

/** What can be wrong with a file as such: its bytes, its place, its name. */
export const fileKinds = {
  'not-utf8': {
    severity: 'error',
    what: 'tệp không phải mã UTF-8',
    remedy: 'lưu lại tệp với bảng mã UTF-8 (Unicode)',
  },
  'too-large': {
    severity: 'error',
    what: 'tệp lớn {text}, quá giới hạn {value}',
    remedy: 'chia bài thành nhiều bài ngắn hơn; đặt hình ảnh thành tệp riêng',
  },
  'missing-file': {
    severity: 'error',
    what: 'thiếu tệp hoặc thư mục này',
    remedy: 'lấy lại từ kho, hoặc tạo mới; xem content/README.md',
  },
  unreadable: {
    severity: 'error',
    what: 'không đọc được tệp ({text})',
    remedy: 'xem lại quyền đọc của tệp',
  },
  symlink: {
    severity: 'error',
    what: 'tệp là liên kết dẫn ra chỗ khác',
    remedy: 'thay bằng tệp thật',
  },
  'stray-file': {
    severity: 'error',
    what: 'tệp nằm ở chỗ không được đọc',
    remedy: 'đặt tệp vào {text}',
  },
  duplicate: {
    severity: 'error',
    what: 'trùng với {text}',
    remedy: 'đổi tên, gộp hoặc xóa một trong hai tệp',
  },
  'not-a-slug': {
    severity: 'error',
    what: 'tên “{value}” không dùng làm địa chỉ được',
    remedy: 'chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ “{text}”',
  },
  'wrong-year': {
    severity: 'error',
    what: 'tệp nằm trong thư mục năm {value} nhưng ngày ghi là {text}',
    remedy: 'chuyển tệp sang thư mục của đúng năm, hoặc sửa ngày',
  },
  'wrong-file-name': {
    severity: 'error',
    what: 'tên tệp không hợp với số, ký hiệu và cơ quan ban hành',
    remedy: 'đổi tên tệp thành {text}',
  },
} as const satisfies Kinds;
