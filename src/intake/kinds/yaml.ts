import type { Kinds } from './kind.ts';

/** What can be wrong with YAML before anybody asks what it says. */
export const yamlKinds = {
  'no-front-matter': {
    severity: 'error',
    what: 'thiếu phần đầu bài (giữa hai dòng ---)',
    remedy: 'mở đầu tệp bằng dòng ---, các trường, rồi một dòng --- nữa; xem content/README.md',
  },
  'broken-yaml': {
    severity: 'error',
    what: 'viết sai cú pháp YAML ({text})',
    remedy: 'đặt giá trị có dấu hai chấm hoặc dấu # trong ngoặc kép, thụt dòng bằng dấu cách, không dùng Tab',
  },
  'yaml-colon': {
    severity: 'error',
    what: 'giá trị có dấu hai chấm mà không nằm trong ngoặc kép',
    remedy: 'đặt cả giá trị trong ngoặc kép: "…"',
  },
  'yaml-tab': {
    severity: 'error',
    what: 'thụt dòng bằng phím Tab',
    remedy: 'thụt dòng bằng dấu cách',
  },
  'yaml-duplicate-key': {
    severity: 'error',
    what: 'trường này đã ghi một lần ở trên',
    remedy: 'giữ một dòng, xóa dòng kia',
  },
  'yaml-alias': {
    severity: 'error',
    what: 'dùng neo hoặc bí danh YAML (& và *)',
    remedy: 'viết thẳng giá trị ra; nếu là chữ thì đặt trong ngoặc kép',
  },
  'yaml-tag': {
    severity: 'error',
    what: 'dùng thẻ kiểu YAML ({text})',
    remedy: 'viết thẳng giá trị ra; nếu là chữ thì đặt trong ngoặc kép',
  },
  'yaml-too-deep': {
    severity: 'error',
    what: 'các trường lồng nhau quá {text} lớp',
    remedy: 'viết lại theo mẫu trong content/README.md',
  },
  'yaml-cut': {
    severity: 'warning',
    what: 'phần từ dấu # trở đi (“{text}”) bị coi là lời ghi chú và bỏ đi',
    remedy: 'đặt cả giá trị trong ngoặc kép: "…"',
  },
} as const satisfies Kinds;
