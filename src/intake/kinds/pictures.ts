import type { Kinds } from './kind.ts';

/** What can be wrong with a picture in a report. */
export const pictureKinds = {
  'picture-alt': {
    severity: 'error',
    what: 'hình không có lời tả cho người không nhìn thấy',
    remedy: 'viết lời tả trong ngoặc vuông: ![Đại biểu giơ tay biểu quyết](…)',
  },
  'picture-missing': {
    severity: 'error',
    what: 'không có tệp hình {text}',
    remedy: 'xem lại tên tệp, kể cả chữ hoa, chữ thường và đuôi tệp',
  },
  'picture-place': {
    severity: 'error',
    what: 'hình {text} không nằm trong thư mục hình của bài',
    remedy: 'chép tệp vào {value} và viết ![lời tả]({value}tên-hình.jpg)',
  },
  'picture-alone': {
    severity: 'error',
    what: 'hình đứng lẫn trong dòng chữ',
    remedy: 'để hình thành một đoạn riêng; lời chú thích ở ngay dòng dưới, giữa hai dấu *',
  },
  'picture-title': {
    severity: 'warning',
    what: 'chữ trong ngoặc kép sau tên tệp hình không hiện ra',
    remedy: 'viết lời chú thích ở ngay dòng dưới hình, giữa hai dấu *',
  },
  'picture-in-document': {
    severity: 'error',
    what: 'hình trong mục của sổ văn bản không được đăng',
    remedy: 'chỉ đặt hình trong bài viết',
  },
  'picture-format': {
    severity: 'error',
    what: 'tệp không phải hình {text}',
    remedy: 'xuất lại hình ở dạng JPEG, PNG hoặc WebP, đuôi tệp đúng với dạng ấy',
  },
  'picture-too-large': {
    severity: 'error',
    what: 'hình quá lớn ({text}), giới hạn {value}',
    remedy: 'thu nhỏ còn khoảng 2.000 điểm chiều ngang rồi lưu lại',
  },
  'picture-unused': {
    severity: 'warning',
    what: 'hình không có trong bài nào',
    remedy: 'đặt hình vào bài, hoặc xóa tệp',
  },
} as const satisfies Kinds;
