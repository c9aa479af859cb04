/**
 * Everything that can be wrong with a content file, in the editors' language: what is wrong and how to mend it.
 * `{x}` is filled from the problem's values.
 */
export const problemKinds = {
  'not-utf8': {
    what: 'tệp không phải mã UTF-8',
    remedy: 'lưu lại tệp với bảng mã UTF-8 (Unicode)',
  },
  'not-nfc': {
    what: 'chữ “{text}” ở dạng Unicode tổ hợp (NFD), tìm kiếm sẽ không thấy',
    remedy: 'gõ lại bằng bộ gõ đặt ở “Unicode dựng sẵn” (NFC)',
  },
  'control-character': {
    what: 'có ký tự điều khiển không nhìn thấy ({text})',
    remedy: 'xóa ký tự đó, gõ lại chữ ở hai bên',
  },
  'too-large': {
    what: 'tệp lớn {text}, quá giới hạn 1 MB',
    remedy: 'chia bài thành nhiều bài ngắn hơn; đặt hình ảnh thành tệp riêng',
  },
  'stray-file': {
    what: 'tệp nằm ở chỗ không được đọc',
    remedy: 'đặt tệp vào {text}',
  },
  'no-front-matter': {
    what: 'thiếu phần đầu bài (giữa hai dòng ---)',
    remedy: 'mở đầu tệp bằng dòng ---, các trường, rồi một dòng --- nữa; xem content/README.md',
  },
  'broken-yaml': {
    what: 'viết sai cú pháp YAML ({text})',
    remedy: 'đặt giá trị có dấu hai chấm hoặc dấu # trong ngoặc kép, thụt dòng bằng dấu cách, không dùng Tab',
  },
  'yaml-alias': {
    what: 'dùng neo hoặc bí danh YAML (& và *)',
    remedy: 'viết thẳng giá trị ra',
  },
  missing: {
    what: 'thiếu trường này',
    remedy: 'thêm dòng “{field}: …”',
  },
  empty: {
    what: 'để trống',
    remedy: 'điền giá trị, hoặc xóa dòng nếu trường này không bắt buộc',
  },
  unknown: {
    what: 'trường lạ',
    remedy: 'xóa dòng này, hoặc sửa thành một trong: {text}',
  },
  'wrong-type': {
    what: 'giá trị không đúng kiểu, cần {text}',
    remedy: 'sửa giá trị; nếu là chữ hoặc số hiệu thì đặt trong ngoặc kép',
  },
  'wrong-date': {
    what: '“{text}” không phải ngày có thật viết theo dạng năm-tháng-ngày',
    remedy: 'viết như 2014-01-08',
  },
  'not-allowed': {
    what: '“{value}” không nằm trong các giá trị cho phép',
    remedy: 'chọn một trong: {text}',
  },
  'not-a-web-address': {
    what: '“{text}” không phải địa chỉ web',
    remedy: 'viết đầy đủ, bắt đầu bằng https:// hoặc http://',
  },
  'status-without-source': {
    what: 'tình trạng hiệu lực mà không nói rõ tại ngày nào, theo nguồn nào',
    remedy: 'thêm statusAsOf (ngày) và statusSource (nguồn)',
  },
  'unknown-topic': {
    what: 'không có chủ đề “{value}”',
    remedy: 'thêm chủ đề vào content/topics.yaml, hoặc chọn một trong: {text}',
  },
  'wrong-year': {
    what: 'tệp nằm trong thư mục năm {value} nhưng ngày ghi là {text}',
    remedy: 'chuyển tệp sang thư mục của đúng năm, hoặc sửa ngày',
  },
  'not-a-slug': {
    what: 'tên “{value}” không dùng làm địa chỉ được',
    remedy: 'chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ “{text}”',
  },
  'unreadable-number': {
    what: '“{value}” không phải số, ký hiệu văn bản',
    remedy: 'viết như "1789/QĐ-UBND" hoặc "2977/2013/QĐ-UBND"',
  },
  'number-year': {
    what: 'số, ký hiệu ghi năm {value} nhưng ngày ban hành là {text}',
    remedy: 'sửa số, ký hiệu hoặc ngày ban hành',
  },
  'wrong-file-name': {
    what: 'tên tệp không hợp với số, ký hiệu và cơ quan ban hành',
    remedy: 'đổi tên tệp thành {text}',
  },
  duplicate: {
    what: 'trùng với {text}',
    remedy: 'đổi tên, gộp hoặc xóa một trong hai tệp',
  },
} as const satisfies Record<string, { what: string; remedy: string }>;

/** One thing wrong in a content file, with its place. */
export interface Problem {
  readonly kind: ProblemKind;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The front matter field (`source.name`), or `nội dung`, `tên tệp`, `YAML`. */
  readonly field: string;
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * A problem as editors read it: `file:line: field: what is wrong: how to mend it`.
 *
 * @example
 * describeProblem({ kind: 'missing', file: 'content/reports/2014/a.md', line: 2, column: 1, field: 'date' })
 * // 'content/reports/2014/a.md:2: date: thiếu trường này: thêm dòng “date: …”'
 */
export function describeProblem(problem: Problem): string {
  const { what, remedy } = problemKinds[problem.kind];
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (_, name: string) =>
      name === 'field' ? lastKey(problem.field) : oneLine(problem.values?.[name] ?? ''),
    );
  return `${problem.file}:${problem.line}: ${problem.field}: ${fill(what)}: ${fill(remedy)}`;
}

/** Orders problems by file, then by line and column. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}

const LONGEST_VALUE = 120;

function lastKey(field: string): string {
  return field.split('.').at(-1) ?? field;
}

function oneLine(value: string): string {
  const folded = value.replace(/\s+/g, ' ').trim();
  return folded.length > LONGEST_VALUE ? `${folded.slice(0, LONGEST_VALUE)}…` : folded;
}

/** The kinds of problems, keys of {@link problemKinds}. */
export type ProblemKind = keyof typeof problemKinds;
