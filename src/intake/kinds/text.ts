import type { Kinds } from './kind.ts';

/** What can be wrong with the text of a report; the names with `no-` and `heading-increment` are remark-lint's. */
export const textKinds = {
  'empty-text': {
    severity: 'warning',
    what: 'bài chưa có nội dung',
    remedy: 'viết nội dung bên dưới phần đầu bài, hoặc ghi draft: true',
  },
  'too-complex': {
    severity: 'error',
    what: 'Markdown rối quá mức ({text})',
    remedy: 'chia bài, chia đoạn; bỏ bớt các lớp trích dẫn và danh sách lồng nhau',
  },
  'raw-html': {
    severity: 'warning',
    what: 'thẻ HTML {text} không có tác dụng, người đọc sẽ thấy đúng mấy chữ ấy',
    remedy: 'xóa thẻ, dùng Markdown; nếu muốn hiện mấy chữ ấy thì đặt giữa hai dấu `',
  },
  'heading-one': {
    severity: 'warning',
    what: 'đề mục cấp một (#), mà cấp ấy là tên bài',
    remedy: 'dùng ##; đừng viết lại tên bài trong nội dung',
  },
  'heading-first': {
    severity: 'warning',
    what: 'đề mục đầu tiên ở cấp {text}, bỏ qua cấp 2',
    remedy: 'dùng ##',
  },
  'heading-increment': {
    severity: 'warning',
    what: 'đề mục nhảy cấp',
    remedy: 'dưới ## là ###, dưới ### là ####',
  },
  'heading-empty': {
    severity: 'warning',
    what: 'đề mục không có chữ',
    remedy: 'viết đề mục, hoặc xóa dòng',
  },
  'no-emphasis-as-heading': {
    severity: 'warning',
    what: 'cả đoạn in đậm hoặc nghiêng, trông như đề mục nhưng không phải',
    remedy: 'nếu là đề mục thì viết bằng ##',
  },
  'no-undefined-references': {
    severity: 'warning',
    what: '{text} không dẫn tới chú thích hay địa chỉ nào',
    remedy: 'thêm dòng [^tên]: … hoặc [tên]: …; nếu chỉ là ngoặc vuông thì viết \\[',
  },
  'no-unused-definitions': {
    severity: 'warning',
    what: 'chú thích hay địa chỉ này không được dẫn, sẽ không hiện ra',
    remedy: 'đặt [^tên] vào chỗ cần, hoặc xóa dòng này',
  },
  'no-duplicate-definitions': {
    severity: 'warning',
    what: 'hai chú thích hay địa chỉ cùng tên, chỉ cái đầu được dùng',
    remedy: 'đổi một tên',
  },
  'double-space': {
    severity: 'warning',
    what: 'thừa dấu cách giữa hai chữ',
    remedy: 'để một dấu cách',
  },
  'straight-quote': {
    severity: 'warning',
    what: 'dấu ngoặc kép thẳng (")',
    remedy: 'dùng “…”',
  },
  'mixed-tones': {
    severity: 'warning',
    what: 'bài vừa viết kiểu “{text}” vừa viết kiểu “{value}”',
    remedy: 'giữ một kiểu đặt dấu: hòa, hóa, ủy',
  },
  'term-slip': {
    severity: 'warning',
    what: '“{text}” chỉ khác “{value}” một nét',
    remedy: 'nếu gõ nhầm thì sửa thành “{value}”',
  },
  'no-such-day': {
    severity: 'warning',
    what: 'không có ngày {text}',
    remedy: 'xem lại ngày trong nguồn',
  },
} as const satisfies Kinds;
