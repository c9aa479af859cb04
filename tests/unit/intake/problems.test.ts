import { describe, expect, it, test } from 'vitest';
import { fieldKinds } from '../../../src/intake/kinds/fields.ts';
import { fileKinds } from '../../../src/intake/kinds/files.ts';
import { letterKinds } from '../../../src/intake/kinds/letters.ts';
import { yamlKinds } from '../../../src/intake/kinds/yaml.ts';
import { describeProblem } from '../../../src/intake/problems.ts';
import { contentWith, document, report, type Placed } from './content-folder.ts';

const REPORT = 'reports/2014/thu.md';
const DOCUMENT = 'documents/2013/1789-qd-ubnd.md';

/** A way to go wrong, the kind that it is, and the lines that the editor reads, in order. */
const mistakes: readonly Mistake[] = [
  {
    kind: 'not-utf8',
    reason: 'a file saved in an old code page',
    files: { [REPORT]: new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xd0, 0xff]) },
    lines: [
      'reports/2014/thu.md:1: nội dung: tệp không phải mã UTF-8: lưu lại tệp với bảng mã UTF-8 (Unicode)',
    ],
  },
  {
    kind: 'too-large',
    reason: 'a picture pasted into the text',
    files: { [REPORT]: report({ 'Nội dung.': 'a'.repeat(1024 * 1024 * 1.5) }) },
    lines: [
      'reports/2014/thu.md:1: nội dung: tệp lớn 1,5 MB, quá giới hạn 64 kB: chia bài thành nhiều bài ngắn hơn; đặt hình ảnh thành tệp riêng',
    ],
  },
  {
    kind: 'missing-file',
    reason: 'no glossary',
    files: { 'glossary.yaml': 'nothing' },
    lines: [
      'glossary.yaml:1: tên tệp: thiếu tệp hoặc thư mục này: lấy lại từ kho, hoặc tạo mới; xem content/README.md',
    ],
  },
  {
    kind: 'unreadable',
    reason: 'a folder where a file should be',
    files: { 'glossary.yaml': 'a folder' },
    lines: ['glossary.yaml:1: tên tệp: không đọc được tệp (EISDIR): xem lại quyền đọc của tệp'],
  },
  {
    kind: 'symlink',
    reason: 'a link that could lead out of the folder',
    files: { [REPORT]: { linkTo: 'dung.md' } },
    lines: ['reports/2014/thu.md:1: tên tệp: tệp là liên kết dẫn ra chỗ khác: thay bằng tệp thật'],
  },
  {
    kind: 'symlink',
    reason: 'a list that is a link',
    files: { 'glossary.yaml': { linkTo: 'topics.yaml' } },
    lines: ['glossary.yaml:1: nội dung: tệp là liên kết dẫn ra chỗ khác: thay bằng tệp thật'],
  },
  {
    kind: 'stray-file',
    reason: 'a report outside a year’s folder',
    files: { 'reports/thu.md': report() },
    lines: [
      'reports/thu.md:1: tên tệp: tệp nằm ở chỗ không được đọc: đặt tệp vào content/reports/<năm>/<tên>.md, hình vào content/reports/<năm>/<tên>/<hình>.jpg',
    ],
  },
  {
    kind: 'stray-file',
    reason: 'a file that is no Markdown',
    files: { 'documents/2013/1789.docx': 'PK' },
    lines: [
      'documents/2013/1789.docx:1: tên tệp: tệp nằm ở chỗ không được đọc: đặt tệp vào content/documents/<năm>/<tên>.md',
    ],
  },
  {
    kind: 'duplicate',
    reason: 'two names that make one address',
    files: { 'reports/2014/Dung.md': report(), 'reports/2014/dung.md': report() },
    lines: [
      'reports/2014/Dung.md:1: tên tệp: tên “Dung” không dùng làm địa chỉ được: chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ “dung”',
      'reports/2014/dung.md:1: tên tệp: trùng với content/reports/2014/Dung.md: đổi tên, gộp hoặc xóa một trong hai tệp',
    ],
  },
  {
    kind: 'not-a-slug',
    reason: 'a file name with marks and spaces',
    files: { 'reports/2014/Hội nghị.md': report() },
    lines: [
      'reports/2014/Hội nghị.md:1: tên tệp: tên “Hội nghị” không dùng làm địa chỉ được: chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ “hoi-nghi”',
    ],
  },
  {
    kind: 'not-a-slug',
    reason: 'a topic whose id cannot be an address',
    files: { 'topics.yaml': 'bao-chi: { name: Báo chí }\nBáo in: { name: Báo in }\n' },
    lines: [
      'topics.yaml:2: Báo in: tên “Báo in” không dùng làm địa chỉ được: chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ “bao-in”',
    ],
  },
  {
    kind: 'wrong-year',
    reason: 'a report in the folder of another year',
    files: { [REPORT]: report({ '2014-01-08': '2013-12-31' }) },
    lines: [
      'reports/2014/thu.md:4: date: tệp nằm trong thư mục năm 2014 nhưng ngày ghi là 2013-12-31: chuyển tệp sang thư mục của đúng năm, hoặc sửa ngày',
    ],
  },
  {
    kind: 'wrong-year',
    reason: 'a document in the folder of another year',
    files: { 'documents/2012/1789-qd-ubnd.md': document() },
    lines: [
      'documents/2012/1789-qd-ubnd.md:3: issued: tệp nằm trong thư mục năm 2012 nhưng ngày ghi là 2013-06-05: chuyển tệp sang thư mục của đúng năm, hoặc sửa ngày',
    ],
  },
  {
    kind: 'wrong-file-name',
    reason: 'a document named after another number',
    files: { 'documents/2013/1789.md': document() },
    lines: [
      'documents/2013/1789.md:1: tên tệp: tên tệp không hợp với số, ký hiệu và cơ quan ban hành: đổi tên tệp thành 1789-qd-ubnd.md',
    ],
  },
  {
    kind: 'wrong-file-name',
    reason: 'a document of another province without its name',
    files: { [DOCUMENT]: document({ 'UBND tỉnh Thanh Hóa': 'UBND tỉnh Nghệ An' }) },
    lines: [
      'documents/2013/1789-qd-ubnd.md:1: tên tệp: tên tệp không hợp với số, ký hiệu và cơ quan ban hành: đổi tên tệp thành 1789-qd-ubnd-nghe-an.md',
    ],
  },

  {
    kind: 'not-nfc',
    reason: 'letters put together from parts',
    files: { [REPORT]: report({ 'Nội dung.': 'Theo Quyết'.normalize('NFD') }) },
    lines: [
      'reports/2014/thu.md:11: nội dung: chữ “Quyết” ở dạng Unicode tổ hợp (NFD), tìm kiếm sẽ không thấy: gõ lại bằng bộ gõ đặt ở “Unicode dựng sẵn” (NFC)',
    ],
  },
  {
    kind: 'control-character',
    reason: 'a sign that turns the direction of the text',
    files: { [REPORT]: report({ 'Nội dung.': 'Nội\u202E dung.' }) },
    lines: [
      'reports/2014/thu.md:11: nội dung: có ký tự điều khiển không nhìn thấy (U+202E): xóa ký tự đó, gõ lại chữ ở hai bên',
    ],
  },
  {
    kind: 'control-character',
    reason: 'a null byte in a list',
    files: { 'glossary.yaml': 'UBND: ủy ban\u0000 nhân dân\n' },
    lines: [
      'glossary.yaml:1: nội dung: có ký tự điều khiển không nhìn thấy (U+0000): xóa ký tự đó, gõ lại chữ ở hai bên',
    ],
  },
  {
    kind: 'invisible-character',
    reason: 'a zero-width space inside a word',
    files: { [REPORT]: report({ 'Nội dung.': 'Nội du\u200Bng.' }) },
    lines: [
      'reports/2014/thu.md:11: nội dung: có ký tự không chiếm chỗ (U+200B), tìm kiếm sẽ không thấy chữ chứa nó: xóa ký tự đó',
    ],
  },
  {
    kind: 'odd-space',
    reason: 'a space copied from a word processor',
    files: { [REPORT]: report({ 'Nội dung.': 'Nội\u00A0dung.' }) },
    lines: [
      'reports/2014/thu.md:11: nội dung: khoảng trắng lạ (U+00A0), thường do chép từ Word: gõ lại bằng dấu cách thường',
    ],
  },
  {
    kind: 'look-alike',
    reason: 'a Cyrillic letter in a symbol',
    files: { [REPORT]: report({ 'Nội dung.': 'Theo U\u0412ND.' }) },
    lines: [
      'reports/2014/thu.md:11: nội dung: “U\u0412ND” lẫn chữ cái của bảng chữ khác trông giống chữ Latinh (U+0412): gõ lại cả chữ',
    ],
  },
  {
    kind: 'eth',
    reason: 'an Icelandic letter in a number',
    files: { [REPORT]: report({ 'Nội dung.': 'Theo 1789/Q\u00D0-UBND.' }) },
    lines: [
      'reports/2014/thu.md:11: nội dung: “1789/Q\u00D0-UBND” dùng chữ \u00D0 (U+00D0) của tiếng Iceland, không phải chữ Đ: gõ lại chữ Đ, đ',
    ],
  },
  {
    kind: 'trailing-space',
    reason: 'a blank at the end of a line',
    files: { [REPORT]: report({ 'Nội dung.': 'Nội dung. ' }) },
    lines: ['reports/2014/thu.md:11: nội dung: thừa dấu cách ở cuối dòng: xóa đi'],
  },

  {
    kind: 'no-front-matter',
    reason: 'a text without its head',
    files: { [REPORT]: 'Nội dung.\n' },
    lines: [
      'reports/2014/thu.md:1: YAML: thiếu phần đầu bài (giữa hai dòng ---): mở đầu tệp bằng dòng ---, các trường, rồi một dòng --- nữa; xem content/README.md',
    ],
  },
  {
    kind: 'no-front-matter',
    reason: 'a head that is never closed',
    files: { [REPORT]: report({ '\n---\n\nNội': '\n\nNội' }) },
    lines: [
      'reports/2014/thu.md:1: YAML: thiếu phần đầu bài (giữa hai dòng ---): mở đầu tệp bằng dòng ---, các trường, rồi một dòng --- nữa; xem content/README.md',
    ],
  },
  {
    kind: 'broken-yaml',
    reason: 'a quote that is never closed',
    files: { [REPORT]: report({ 'title: Bài\n': 'title: "Bài\n' }) },
    lines: [
      'reports/2014/thu.md:2: YAML: viết sai cú pháp YAML (thiếu dấu đóng ngoặc hoặc dấu hai chấm): đặt giá trị có dấu hai chấm hoặc dấu # trong ngoặc kép, thụt dòng bằng dấu cách, không dùng Tab',
    ],
  },
  {
    kind: 'broken-yaml',
    reason: 'a broken head is told once, not over and over for what follows from it',
    files: { [REPORT]: report({ 'date: 2014-01-08': '}{][\n@ date: 2014-01-08' }) },
    lines: [
      'reports/2014/thu.md:4: YAML: viết sai cú pháp YAML (có dấu không đúng chỗ): đặt giá trị có dấu hai chấm hoặc dấu # trong ngoặc kép, thụt dòng bằng dấu cách, không dùng Tab',
    ],
  },
  {
    kind: 'yaml-colon',
    reason: 'a title with a colon and no quotes',
    files: { [REPORT]: report({ 'title: Bài\n': 'title: Sở TT&TT: họp\n' }) },
    lines: [
      'reports/2014/thu.md:2: YAML: giá trị có dấu hai chấm mà không nằm trong ngoặc kép: đặt cả giá trị trong ngoặc kép: "…"',
    ],
  },
  {
    kind: 'yaml-tab',
    reason: 'a tab for indentation',
    files: { [REPORT]: report({ '  name:': '\tname:' }) },
    lines: ['reports/2014/thu.md:7: YAML: thụt dòng bằng phím Tab: thụt dòng bằng dấu cách'],
  },
  {
    kind: 'yaml-tab',
    reason: 'what is wrong besides the tabs and colons, all at once',
    files: {
      [REPORT]: report({
        'title: Bài\n': 'title: Sở TT&TT: họp\n',
        '  name: mic.gov.vn\n  title:': '\tname: mic.gov.vn\n\ttieude:',
        '2014-01-08': '2014-1-8',
        '[bao-chi]': '[bao]',
      }),
    },
    lines: [
      'reports/2014/thu.md:2: YAML: giá trị có dấu hai chấm mà không nằm trong ngoặc kép: đặt cả giá trị trong ngoặc kép: "…"',
      'reports/2014/thu.md:4: date: “2014-1-8” không phải ngày có thật viết theo dạng năm-tháng-ngày: viết như 2014-01-08',
      'reports/2014/thu.md:5: topics.0: không có chủ đề “bao”: thêm chủ đề vào content/topics.yaml, hoặc chọn một trong: bao-chi',
      'reports/2014/thu.md:6: source.title: thiếu trường này: thêm dòng “title: …”',
      'reports/2014/thu.md:7: YAML: thụt dòng bằng phím Tab: thụt dòng bằng dấu cách',
      'reports/2014/thu.md:8: YAML: thụt dòng bằng phím Tab: thụt dòng bằng dấu cách',
      'reports/2014/thu.md:8: source.tieude: trường lạ “tieude”: xóa dòng này, hoặc sửa thành một trong: name, title, author, url, published, retrieved',
    ],
  },
  {
    kind: 'yaml-duplicate-key',
    reason: 'a field that is written twice',
    files: { [REPORT]: report({ 'date:': 'date: 2014-01-07\ndate:' }) },
    lines: ['reports/2014/thu.md:5: YAML: trường này đã ghi một lần ở trên: giữ một dòng, xóa dòng kia'],
  },
  {
    kind: 'yaml-alias',
    reason: 'an anchor and its alias',
    files: { [REPORT]: report({ 'title: Bài\n': 'title: &a Bài\n', 'Tóm tắt.': '*a' }) },
    lines: [
      'reports/2014/thu.md:2: YAML: dùng neo hoặc bí danh YAML (& và *): viết thẳng giá trị ra; nếu là chữ thì đặt trong ngoặc kép',
      'reports/2014/thu.md:3: YAML: dùng neo hoặc bí danh YAML (& và *): viết thẳng giá trị ra; nếu là chữ thì đặt trong ngoặc kép',
    ],
  },
  {
    kind: 'yaml-tag',
    reason: 'an explicit type',
    files: { [REPORT]: report({ 'title: Bài\n': 'title: !!str Bài\n' }) },
    lines: [
      'reports/2014/thu.md:2: YAML: dùng thẻ kiểu YAML (tag:yaml.org,2002:str): viết thẳng giá trị ra; nếu là chữ thì đặt trong ngoặc kép',
    ],
  },
  {
    kind: 'yaml-too-deep',
    reason: 'brackets that would overflow the parser',
    files: { [REPORT]: report({ '[bao-chi]': '['.repeat(50_000) }) },
    lines: [
      'reports/2014/thu.md:5: YAML: các trường lồng nhau quá 20 lớp: viết lại theo mẫu trong content/README.md',
    ],
  },
  {
    kind: 'yaml-cut',
    reason: 'a title that goes on behind a sign of comments',
    files: { [REPORT]: report({ 'title: Bài\n': 'title: Bài #2 về báo chí\n' }) },
    lines: [
      'reports/2014/thu.md:2: YAML: phần từ dấu # trở đi (“#2 về báo chí”) bị coi là lời ghi chú và bỏ đi: đặt cả giá trị trong ngoặc kép: "…"',
    ],
  },

  {
    kind: 'missing',
    reason: 'a field left out',
    files: { [REPORT]: report({ 'summary: Tóm tắt.\n': '' }) },
    lines: ['reports/2014/thu.md:2: summary: thiếu trường này: thêm dòng “summary: …”'],
  },
  {
    kind: 'missing',
    reason: 'a field inside another left out is told by its last name, at the place of the outer one',
    files: { [REPORT]: report({ '  title: Bài gốc\n': '' }) },
    lines: ['reports/2014/thu.md:6: source.title: thiếu trường này: thêm dòng “title: …”'],
  },
  {
    kind: 'empty',
    reason: 'a field without a value',
    files: { [REPORT]: report({ 'summary: Tóm tắt.': 'summary:' }) },
    lines: [
      'reports/2014/thu.md:3: summary: “summary” để trống: điền giá trị, hoặc xóa dòng nếu trường này không bắt buộc',
    ],
  },
  {
    kind: 'empty',
    reason: 'a field of blanks',
    files: { [REPORT]: report({ 'summary: Tóm tắt.': 'summary: "  "' }) },
    lines: [
      'reports/2014/thu.md:3: summary: “summary” để trống: điền giá trị, hoặc xóa dòng nếu trường này không bắt buộc',
    ],
  },
  {
    kind: 'empty',
    reason: 'an abbreviation that is not expanded',
    files: { 'glossary.yaml': 'UBND: ủy ban nhân dân\nCNTT:\n' },
    lines: [
      'glossary.yaml:2: CNTT: “CNTT” để trống: điền giá trị, hoặc xóa dòng nếu trường này không bắt buộc',
    ],
  },
  {
    kind: 'unknown',
    reason: 'a field that nobody reads',
    files: { [REPORT]: report({ '  name:': '  tacgia: A\n  name:' }) },
    lines: [
      'reports/2014/thu.md:7: source.tacgia: trường lạ “tacgia”: xóa dòng này, hoặc sửa thành một trong: name, title, author, url, published, retrieved',
    ],
  },
  {
    kind: 'unknown',
    reason: 'a field of a correction that nobody reads',
    files: {
      [REPORT]: report({
        'topics:': 'corrections:\n  - date: 2014-02-01\n    note: Sửa.\n    by: A\ntopics:',
      }),
    },
    lines: [
      'reports/2014/thu.md:8: corrections.0.by: trường lạ “by”: xóa dòng này, hoặc sửa thành một trong: date, note',
    ],
  },
  {
    kind: 'wrong-type',
    reason: 'a number where words are meant',
    files: { [REPORT]: report({ 'title: Bài\n': 'title: 2014\n' }) },
    lines: [
      'reports/2014/thu.md:2: title: giá trị không đúng kiểu, cần một dòng chữ: sửa giá trị; nếu là chữ hoặc số hiệu thì đặt trong ngoặc kép',
    ],
  },
  {
    kind: 'wrong-type',
    reason: 'one topic without its brackets',
    files: { [REPORT]: report({ '[bao-chi]': 'bao-chi' }) },
    lines: [
      'reports/2014/thu.md:5: topics: giá trị không đúng kiểu, cần một danh sách, ví dụ [a, b]: sửa giá trị; nếu là chữ hoặc số hiệu thì đặt trong ngoặc kép',
    ],
  },
  {
    kind: 'wrong-type',
    reason: 'a topic with a name alone, and who misses it',
    files: { 'topics.yaml': 'bao-chi: Báo chí\n' },
    lines: [
      'documents/2013/1895-qd-ubnd.md:6: topics.0: không có chủ đề “bao-chi”: thêm chủ đề vào content/topics.yaml, hoặc chọn một trong: ',
      'reports/2014/dung.md:5: topics.0: không có chủ đề “bao-chi”: thêm chủ đề vào content/topics.yaml, hoặc chọn một trong: ',
      'topics.yaml:1: bao-chi: giá trị không đúng kiểu, cần các trường con thụt vào bên dưới: sửa giá trị; nếu là chữ hoặc số hiệu thì đặt trong ngoặc kép',
    ],
  },
  {
    kind: 'wrong-date',
    reason: 'a day that no calendar has',
    files: { [REPORT]: report({ '2014-01-08': '2014-02-30' }) },
    lines: [
      'reports/2014/thu.md:4: date: “2014-02-30” không phải ngày có thật viết theo dạng năm-tháng-ngày: viết như 2014-01-08',
    ],
  },
  {
    kind: 'wrong-date',
    reason: 'a day as news write it',
    files: { [DOCUMENT]: document({ '2013-06-05': '5/6/2013' }) },
    lines: [
      'documents/2013/1789-qd-ubnd.md:3: issued: “5/6/2013” không phải ngày có thật viết theo dạng năm-tháng-ngày: viết như 2014-01-08',
    ],
  },
  {
    kind: 'not-allowed',
    reason: 'a status in other words',
    files: { [DOCUMENT]: document({ 'topics:': 'status: còn dùng\ntopics:' }) },
    lines: [
      'documents/2013/1789-qd-ubnd.md:6: status: “còn dùng” không nằm trong các giá trị cho phép: chọn một trong: chưa xác minh, còn hiệu lực, hết hiệu lực',
    ],
  },
  {
    kind: 'not-a-web-address',
    reason: 'an address without its scheme',
    files: { [REPORT]: report({ '  name:': '  url: mic.gov.vn\n  name:' }) },
    lines: [
      'reports/2014/thu.md:7: source.url: “mic.gov.vn” không phải địa chỉ web: viết đầy đủ, bắt đầu bằng https:// hoặc http://',
    ],
  },
  {
    kind: 'not-a-web-address',
    reason: 'an address that is a script',
    files: { [REPORT]: report({ '  name:': '  url: "javascript:alert(1)"\n  name:' }) },
    lines: [
      'reports/2014/thu.md:7: source.url: “javascript:alert(1)” không phải địa chỉ web: viết đầy đủ, bắt đầu bằng https:// hoặc http://',
    ],
  },
  {
    kind: 'status-without-source',
    reason: 'a status that nobody vouches for',
    files: { [DOCUMENT]: document({ 'topics:': 'status: còn hiệu lực\nstatusAsOf: 2014-01-08\ntopics:' }) },
    lines: [
      'documents/2013/1789-qd-ubnd.md:6: status: tình trạng hiệu lực mà không nói rõ tại ngày nào, theo nguồn nào: thêm statusAsOf (ngày) và statusSource (nguồn)',
    ],
  },
  {
    kind: 'unknown-topic',
    reason: 'a topic that is not in the list',
    files: { [REPORT]: report({ '[bao-chi]': '[bao-chi, bao-in]' }) },
    lines: [
      'reports/2014/thu.md:5: topics.1: không có chủ đề “bao-in”: thêm chủ đề vào content/topics.yaml, hoặc chọn một trong: bao-chi',
    ],
  },
  {
    kind: 'unreadable-number',
    reason: 'a name in place of the number',
    files: { [DOCUMENT]: document({ '1789/QĐ-UBND': 'Quyết định năm 2013' }) },
    lines: [
      'documents/2013/1789-qd-ubnd.md:2: number: “Quyết định năm 2013” không phải số, ký hiệu văn bản: viết như "1789/QĐ-UBND" hoặc "2977/2013/QĐ-UBND"',
    ],
  },
  {
    kind: 'number-form',
    reason: 'a number with blanks and a long dash',
    files: { [DOCUMENT]: document({ '1789/QĐ-UBND': '1789 /QĐ–UBND' }) },
    lines: [
      'documents/2013/1789-qd-ubnd.md:2: number: số, ký hiệu “1789 /QĐ–UBND” chưa viết đúng lối: viết là "1789/QĐ-UBND"',
    ],
  },
  {
    kind: 'number-year',
    reason: 'a year in the number that is not that of the day',
    files: {
      'documents/2013/2977-2012-qd-ubnd.md': document({ '1789/QĐ-UBND': '2977/2012/QĐ-UBND' }),
    },
    lines: [
      'documents/2013/2977-2012-qd-ubnd.md:3: issued: số, ký hiệu ghi năm 2012 nhưng ngày ban hành là 2013-06-05: sửa số, ký hiệu hoặc ngày ban hành',
    ],
  },
  {
    kind: 'issuer-form',
    reason: 'the issuer’s name written out, with the old tone placement',
    files: { [DOCUMENT]: document({ 'UBND tỉnh Thanh Hóa': 'Uỷ ban nhân dân tỉnh Thanh Hoá' }) },
    lines: [
      'documents/2013/1789-qd-ubnd.md:4: issuer: tên cơ quan “Uỷ ban nhân dân tỉnh Thanh Hoá” chưa viết theo lối của sổ, các bài dẫn văn bản này sẽ không tìm thấy nó: viết là UBND tỉnh Thanh Hóa',
    ],
  },
  {
    kind: 'issuer-number',
    reason: 'a symbol that is another body’s',
    files: {
      'documents/2013/30-2013-nd-cp.md': document({ '1789/QĐ-UBND': '30/2013/NĐ-CP' }),
    },
    lines: [
      'documents/2013/30-2013-nd-cp.md:4: issuer: ký hiệu trong số là của Chính phủ, không phải của UBND tỉnh Thanh Hóa: sửa số, ký hiệu hoặc cơ quan ban hành',
    ],
  },
  {
    kind: 'wrong-alias',
    reason: 'a former address without its slashes',
    files: { [REPORT]: report({ 'topics:': 'aliases: [bai-viet/2014/cu]\ntopics:' }) },
    lines: [
      'reports/2014/thu.md:5: aliases.0: “bai-viet/2014/cu” không phải địa chỉ của một trang: viết từ gốc trang, có dấu / ở hai đầu, như /bai-viet/2014/ten-cu/',
    ],
  },
  {
    kind: 'alias-taken',
    reason: 'a former address that another report has',
    files: { [REPORT]: report({ 'topics:': 'aliases: [/bai-viet/2014/dung/]\ntopics:' }) },
    lines: [
      'reports/2014/thu.md:5: aliases.0: địa chỉ cũ /bai-viet/2014/dung/ đã là của content/reports/2014/dung.md: xóa dòng này, hoặc sửa địa chỉ',
    ],
  },
  {
    kind: 'long-title',
    reason: 'a title that lists would cut',
    files: { [REPORT]: report({ 'title: Bài\n': `title: ${'Bài '.repeat(31).trim()}\n` }) },
    lines: [
      'reports/2014/thu.md:2: title: tên dài 123 chữ cái, quá 120: bị cắt khi tìm kiếm và chia sẻ: rút ngắn, chuyển chi tiết vào summary hoặc vào bài',
    ],
  },
  {
    kind: 'long-summary',
    reason: 'a summary that is a report',
    files: { [REPORT]: report({ 'Tóm tắt.': 'Tóm tắt. '.repeat(40).trim() }) },
    lines: ['reports/2014/thu.md:3: summary: tóm tắt dài 359 chữ cái, quá 320: rút còn một, hai câu'],
  },
  {
    kind: 'date-order',
    reason: 'a correction that is older than the report',
    files: { [REPORT]: report({ 'topics:': 'corrections:\n  - { date: 2014-01-07, note: Sửa. }\ntopics:' }) },
    lines: [
      'reports/2014/thu.md:6: corrections.0.date: 7/1/2014 sớm hơn ngày của bài (8/1/2014): xem lại hai ngày; lần đính chính mới nhất để cuối',
    ],
  },
];

describe('what is wrong is told by file, line, field, fault and remedy', () => {
  test.each(mistakes)('$kind: $reason', async ({ kind, files, lines }) => {
    const { problems } = await contentWith(files);
    expect(problems.map((problem) => describeProblem(problem).replace(/^content\//, ''))).toEqual(lines);
    expect(problems.map((problem) => problem.kind)).toContain(kind);
  });

  it('of no report’s topics where the list of topics cannot be read', async () => {
    const { problems } = await contentWith({ 'topics.yaml': 'bao-chi:\n  name: Báo: chí\n' });
    expect(problems.map(({ file, kind }) => `${file} ${kind}`)).toEqual(['content/topics.yaml yaml-colon']);
  });

  it('with the topics first that share words with a wrong one', async () => {
    const topics = ['an-toan', 'bao-chi', 'phat-thanh', 'thong-tin-doi-ngoai'];
    const [problem] = (
      await contentWith({
        'topics.yaml': topics.map((id) => `${id}:\n  name: a\n`).join(''),
        [REPORT]: report({ '[bao-chi]': '[thong-tin]' }),
      })
    ).problems;
    expect(problem?.values?.['text']).toBe('thong-tin-doi-ngoai, an-toan, bao-chi, phat-thanh');
  });

  it('for every kind that reading can find', () => {
    const kinds = Object.keys({ ...fileKinds, ...letterKinds, ...yamlKinds, ...fieldKinds });
    const foundByComparing = ['same-title'];
    expect([...new Set(mistakes.map(({ kind }) => kind))].sort()).toEqual(
      kinds.filter((kind) => !foundByComparing.includes(kind)).sort(),
    );
  });
});

interface Mistake {
  readonly kind: string;
  readonly reason: string;
  /** What lies in `content/` besides, or instead of, files that are right. */
  readonly files: Readonly<Record<string, Placed>>;
  /** The lines, each behind `content/`. */
  readonly lines: readonly string[];
}
