import type { Kinds } from './kind.ts';

/** What can be wrong with the fields of a report, a document, a topic or an abbreviation. */
export const fieldKinds = {
  missing: {
    severity: 'error',
    what: 'thiếu trường này',
    remedy: 'thêm dòng “{field}: …”',
  },
  empty: {
    severity: 'error',
    what: '“{field}” để trống',
    remedy: 'điền giá trị, hoặc xóa dòng nếu trường này không bắt buộc',
  },
  unknown: {
    severity: 'error',
    what: 'trường lạ “{field}”',
    remedy: 'xóa dòng này, hoặc sửa thành một trong: {text}',
  },
  'wrong-type': {
    severity: 'error',
    what: 'giá trị không đúng kiểu, cần {text}',
    remedy: 'sửa giá trị; nếu là chữ hoặc số hiệu thì đặt trong ngoặc kép',
  },
  'wrong-date': {
    severity: 'error',
    what: '“{text}” không phải ngày có thật viết theo dạng năm-tháng-ngày',
    remedy: 'viết như 2014-01-08',
  },
  'not-allowed': {
    severity: 'error',
    what: '“{value}” không nằm trong các giá trị cho phép',
    remedy: 'chọn một trong: {text}',
  },
  'not-a-web-address': {
    severity: 'error',
    what: '“{text}” không phải địa chỉ web',
    remedy: 'viết đầy đủ, bắt đầu bằng https:// hoặc http://',
  },
  'status-without-source': {
    severity: 'error',
    what: 'tình trạng hiệu lực mà không nói rõ tại ngày nào, theo nguồn nào',
    remedy: 'thêm statusAsOf (ngày) và statusSource (nguồn)',
  },
  'unknown-topic': {
    severity: 'error',
    what: 'không có chủ đề “{value}”',
    remedy: 'thêm chủ đề vào content/topics.yaml, hoặc chọn một trong: {text}',
  },
  'unreadable-number': {
    severity: 'error',
    what: '“{value}” không phải số, ký hiệu văn bản',
    remedy: 'viết như "1789/QĐ-UBND" hoặc "2977/2013/QĐ-UBND"',
  },
  'number-form': {
    severity: 'error',
    what: 'số, ký hiệu “{value}” chưa viết đúng lối',
    remedy: 'viết là "{text}"',
  },
  'number-year': {
    severity: 'error',
    what: 'số, ký hiệu ghi năm {value} nhưng ngày ban hành là {text}',
    remedy: 'sửa số, ký hiệu hoặc ngày ban hành',
  },
  'issuer-form': {
    severity: 'error',
    what: 'tên cơ quan “{value}” chưa viết theo lối của sổ, các bài dẫn văn bản này sẽ không tìm thấy nó',
    remedy: 'viết là {text}',
  },
  'issuer-number': {
    severity: 'warning',
    what: 'ký hiệu trong số là của {text}, không phải của {value}',
    remedy: 'sửa số, ký hiệu hoặc cơ quan ban hành',
  },
  'wrong-alias': {
    severity: 'error',
    what: '“{text}” không phải địa chỉ của một trang',
    remedy: 'viết từ gốc trang, có dấu / ở hai đầu, như /bai-viet/2014/ten-cu/',
  },
  'alias-taken': {
    severity: 'error',
    what: 'địa chỉ cũ {value} đã là của {text}',
    remedy: 'xóa dòng này, hoặc sửa địa chỉ',
  },
  'long-title': {
    severity: 'warning',
    what: 'tên dài {text} chữ cái, quá {value}: bị cắt khi tìm kiếm và chia sẻ',
    remedy: 'rút ngắn, chuyển chi tiết vào summary hoặc vào bài',
  },
  'long-summary': {
    severity: 'warning',
    what: 'tóm tắt dài {text} chữ cái, quá {value}',
    remedy: 'rút còn một, hai câu',
  },
  'same-title': {
    severity: 'warning',
    what: 'trùng tên với {text}',
    remedy: 'đặt tên cho thấy hai bài khác nhau ở đâu',
  },
  'date-order': {
    severity: 'warning',
    what: '{text} sớm hơn {value}',
    remedy: 'xem lại hai ngày; lần đính chính mới nhất để cuối',
  },
} as const satisfies Kinds;
