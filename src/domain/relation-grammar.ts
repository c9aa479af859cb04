/**
 * What the words between two citations say plainly of them: "thay thế", "được sửa đổi, bổ sung bởi", "về việc bãi bỏ một
 * số điều của Quy chế ban hành kèm theo".
 *
 * @param before the words of the sentence before the first citation's type
 * @param between the words from the end of its date and issuer to the second one's type
 * @returns null where it is not plain: denied, planned, asked for, or said of something else
 */
export function readStatement(before: string, between: string): Statement | null {
  if (between.length > LONGEST || NOT_SO.test(before.slice(-40)) || NOT_SO.test(between)) return null;
  for (const { kind, reversed, form } of FORMS) {
    const match = form.exec(between);
    if (!match) continue;
    const { title = '', joined } = match.groups ?? {};
    // "bãi bỏ A, sửa đổi B": what acts on B is not A; nor is it in "căn cứ A thực hiện B".
    const other = joined !== undefined && ACTED_ON.test(before);
    const ground = kind === 'implements' && GROUND.test(before);
    return other || ground || NEW_SUBJECT.test(title) ? null : { kind, reversed };
  }
  return null;
}

/** How a document stands to those that its sentence opens with: "Căn cứ Nghị định …", "Thực hiện Chỉ thị …". */
export function readOpening(before: string): 'issued-under' | 'implements' | null {
  return GROUNDS.test(before) ? 'issued-under' : TASKS.test(before) ? 'implements' : null;
}

/** Whether the words between two citations say that a body now issues the second: ", UBND tỉnh ban hành". */
export function isIssuing(between: string): boolean {
  return between.length <= LONGEST && ISSUING.test(between) && !NOT_SO.test(between);
}

const VERBS = {
  replaces: 'thay thế(?:\\scho)?',
  repeals: 'bãi bỏ|(?:hủy|huỷ) bỏ',
  amends: '(?:sửa đổi|điều chỉnh),?\\s(?:và\\s)?bổ sung|sửa đổi|bổ sung',
  implements:
    '(?:tổ chức\\s)?(?:triển khai\\s)?thực hiện|triển khai|hướng dẫn(?:\\schi tiết)?(?:\\s(?:thi hành|thực hiện))?|quy định chi tiết(?:\\svà hướng dẫn)?(?:\\sthi hành)?|thi hành|cụ thể (?:hóa|hoá)',
} as const;

/** The first document's title or force: "về việc …", "ban hành Quy chế …", "có hiệu lực từ ngày 1/1/2014". */
const TITLE =
  '(?<title>\\s{0,3},?\\s{0,3}(?:về|v/v|quy định|ban hành|phê duyệt|có hiệu lực)(?:\\s[^\\s;:]{1,30}){0,45}?)?';
const JOIN =
  '(?<joined>\\s{0,3},\\s{0,3}(?:và\\s{1,3})?|(?<=\\S)\\s{1,3}và\\s{1,3})?\\s{0,3}(?:(?:đã|để|nhằm)\\s{1,3})?';
/** Which part of the second document is meant: "một số điều của", "khoản 2 Điều 5", "Quy chế … ban hành kèm theo". */
const PART = `(?:\\s(?:${[
  '(?:một số|các|toàn bộ|một phần|nội dung|tên)(?:\\s[^\\s;:]{1,20}){0,8}?\\s(?:của|tại|trong)',
  '(?:điểm|khoản|Điều|Mục|Chương|Phụ lục)(?:\\s[^\\s;:]{1,12}){1,12}?',
  '(?:một số (?:điều|nội dung) của\\s)?(?:Quy chế|Quy định|Bản quy định|Đề án|Kế hoạch|Chương trình|Phương án)(?:\\s[^\\s;:]{1,20}){0,25}?\\s(?:ban hành\\s)?kèm theo',
].join('|')}))?`;
const START = '^[)”"»]?';
const END = '\\s{1,3}(?:các\\s{1,3})?$';

const FORMS = [
  ...(['replaces', 'repeals', 'amends'] as const).map((kind) => ({
    kind,
    reversed: false,
    form: new RegExp(`${START}${TITLE}${JOIN}(?:${VERBS[kind]})${PART}${END}`, 'iu'),
  })),
  {
    kind: 'implements',
    reversed: false,
    form: new RegExp(
      `${START}${TITLE}\\s{1,3}(?:(?:để|nhằm)\\s{1,3})?(?:${VERBS.implements})(?:\\s(?:có hiệu quả|hiệu quả|tốt|một số điều của|một số nội dung của))?${END}`,
      'iu',
    ),
  },
  ...(['replaces', 'repeals', 'amends', 'implements'] as const).map((kind) => ({
    kind,
    reversed: true,
    form: new RegExp(
      `${START}${TITLE}\\s{0,3},?\\s{0,3}\\(?(?:đã\\s{1,3})?(?:được|bị)\\s{1,3}(?:${VERBS[kind]})\\s{1,3}(?:bởi|bằng|theo|tại)${END}`,
      'iu',
    ),
  })),
  {
    kind: 'promulgates',
    reversed: true,
    form: new RegExp(
      `${START}\\s{0,3},?\\s{0,3}\\(?(?:được\\s{1,3})?ban hành\\s{1,3}kèm(?:\\stheo)?${END}`,
      'iu',
    ),
  },
  {
    kind: 'issued-under',
    reversed: false,
    form: new RegExp(
      `${START}${TITLE}\\s{1,3}(?:được\\s{1,3})?(?:ban hành|xây dựng)\\s{1,3}(?:căn cứ|trên cơ sở)(?:\\svào)?${END}`,
      'iu',
    ),
  },
] as const satisfies readonly { kind: RelationKind; reversed: boolean; form: RegExp }[];

const NOT_SO =
  /(?<!\p{L})(?:không(?!\sgian)|chưa|sẽ|dự kiến|dự thảo|đề nghị|đề xuất|kiến nghị|xem xét|nghiên cứu|nếu|có thể|thay vì|cần|phải|nên|sắp|trước khi|chuẩn bị)(?!\p{L})/iu;
/** The first citation is what another document or body acts on. */
const ACTED_ON = new RegExp(
  `(?<!\\p{L})(?:${Object.values(VERBS).join('|')}|theo)(?:\\s[^\\s,;:]{1,20}){0,12}\\s{1,3}$`,
  'iu',
);
const GROUND = /(?<!\p{L})(?:căn cứ|dựa (?:vào|trên)|theo|tại|bằng|cùng|với)\s{1,3}(?:các\s{1,3})?$/iu;
/** A comma, and someone else takes over. */
const NEW_SUBJECT = /,\s(?:\p{Lu}|các\s|đồng chí\s|đơn vị\s|tỉnh\s|huyện\s)/u;
const BULLET = '^[\\s“"(–-]{0,4}(?:\\d{1,2}[.)]\\s)?';
const GROUNDS = new RegExp(`${BULLET}căn cứ(?:\\svào)?\\s{1,3}(?:các\\s{1,3})?$`, 'iu');
const TASKS = new RegExp(
  `${BULLET}(?:để\\s)?(?:thực hiện|triển khai(?:\\sthực hiện)?|thi hành|cụ thể (?:hóa|hoá))\\s{1,3}(?:các\\s{1,3})?$`,
  'iu',
);
const ISSUING =
  /^(?:\s{1,3}(?:về|v\/v)(?:\s[^\s;:]{1,30}){1,40}?)?,\s{1,3}(?:(?:sáng |chiều )?ngày\s\S{6,10}\s)?\p{Lu}[^,;:.]{1,80}?\s(?:đã\s|vừa\s)?(?:ban hành|ký ban hành|ký|xây dựng|quyết định ban hành|có)\s{1,3}(?:các\s{1,3})?$/u;
/** Nothing plain is said over a greater distance, and a match must not depend on how long the text is. */
const LONGEST = 400;

/**
 * How one document stands to another: it `replaces`, `amends` or `repeals` it, it is `issued-under` it (căn cứ), it
 * `implements` it, it `promulgates` it (ban hành kèm theo).
 */
export type RelationKind = 'replaces' | 'amends' | 'repeals' | 'issued-under' | 'implements' | 'promulgates';

/** What the first document does to the second; the other way round where `reversed`. */
export interface Statement {
  readonly kind: RelationKind;
  readonly reversed: boolean;
}
