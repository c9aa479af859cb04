/**
 * Where the sentences of a Vietnamese text end: UTF-16 offsets behind the closing mark and the quotes and brackets that
 * close with it. A mark ends a sentence where white space and a capital, a digit or an opening sign follow; abbreviations
 * ("TP. Thanh Hóa", "TS. Nguyễn"), initials, list numbers and "Điều 1." do not end one.
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(MARK)) {
    const { mark = '', close = '' } = match.groups ?? {};
    const before = text.slice(ends.at(-1) ?? 0, match.index);
    if (mark !== '.' || close !== '' || !goesOn(before)) ends.push(match.index + match[0].length);
  }
  return ends;
}

/** Whether a full stop behind a text belongs to its last word. */
function goesOn(before: string): boolean {
  return ABBREVIATION.test(before.slice(-12)) || LIST_NUMBER.test(before) || ARTICLE.test(before.slice(-24));
}

const MARK =
  /(?<mark>\.{1,6}|[!?…]{1,3})(?<close>[)\]}"”’»]{0,4})(?=\s{1,8}[\p{Lu}\d"“‘«([{\uFFFC–-]|\s*$)/gu;
/** Titles, units and places that are cut short, and the initials of a name. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:TP|Tp|TX|Tx|TT|TS|ThS|Ths|PGS|GS|BS|KS|KTS|DS|LS|NCS|VS|CN|GĐ|PGĐ|Đ\/c|đ\/c|ĐC|Mr|Mrs|Ms|Dr|St|No|NXB|Nxb|Tr|tr|\p{Lu})$/u;
/** "1.", "2.1.", "II.", "a." where a sentence begins. */
const LIST_NUMBER = /^\s*(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[a-zđ])$/u;
const ARTICLE =
  /(?<!\p{L})(?:Điều|Khoản|Mục|Chương|Phần|Bảng|Biểu|Hình|Phụ lục|Câu|Bài)\s(?:\d{1,3}|[IVX]{1,5})$/u;
