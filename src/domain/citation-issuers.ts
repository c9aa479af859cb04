import { readDateBefore, type DateReading } from './citation-dates.ts';
import type { TypeWord } from './citation-context.ts';
import type { DocumentNumber } from './document-number.ts';
import { readIssuer, type IssuerReading } from './issuer-names.ts';
import { issuerOfSymbol, issuerSymbol, type Issuer } from './issuer-symbols.ts';
import { readUnit } from './place-names.ts';
import { fullName, type Place } from './place.ts';
import { mendTonePlacement } from './tone-placement.ts';

/**
 * Reads the issuer that stands right behind a place in a text: "của UBND tỉnh Khánh Hòa", "do Bộ TT&TT ban hành",
 * "(UBND huyện Thọ Xuân)", and behind `-UBND`, `-HĐND` also "tỉnh Khánh Hòa".
 * Only a body that the number's symbol may stand for: "thực hiện Quyết định 1789/QĐ-UBND của Sở" tells no issuer.
 */
export function readIssuerBeside(text: string, at: number, number: DocumentNumber, home: Place): Said | null {
  const lead = LEAD.exec(text.slice(at, at + 16));
  if (lead) {
    const said = readNamed(text, at + lead[0].length, number, home);
    if (!said) return null;
    const closing = CLOSING[leadKind(lead)].exec(text.slice(said.end, said.end + 30));
    return closing ? { ...said, end: said.end + closing[0].length } : null;
  }
  const gap = /^\s{1,3}/u.exec(text.slice(at, at + 4))?.[0].length;
  return gap === undefined ? null : readSeat(text, at + gap, number, home);
}

/**
 * Reads who issues a document from the clause before it: "Ngày 5/6/2013, Chủ tịch UBND tỉnh Khánh Hòa đã ban hành
 * Quyết định số …", with the date when it opens that clause.
 *
 * @param word the type's name before the number
 * @param after where the citation before it ends
 */
export function readAgent(
  text: string,
  word: TypeWord,
  number: DocumentNumber,
  home: Place,
  after: number,
): Agent | null {
  const from = Math.max(after, word.start - 140);
  const window = text.slice(from, word.start);
  const verb = VERB.exec(window);
  if (!verb) return null;
  for (const { index } of window.matchAll(CAPITAL)) {
    if (index >= verb.index) return null;
    const said = readKnown(text, from + index, number, home);
    if (said?.end !== from + verb.index) continue;
    return { ...said, date: readDateBefore(text.slice(from, from + index)) };
  }
  return null;
}

function leadKind({ groups }: RegExpExecArray): keyof typeof CLOSING {
  const word = groups?.['word']?.toLowerCase();
  return word === undefined ? 'bracket' : word === 'của' ? word : 'do';
}

function readNamed(text: string, at: number, number: DocumentNumber, home: Place): Said | null {
  const known = readKnown(text, at, number, home);
  const strange = number.issuer !== null && !number.joint && !bodyOf(number);
  return known ?? (strange ? readUnknown(text, at) : null);
}

/** A body of the tables; where the number's symbol is of the tables too, the one that it names. */
function readKnown(text: string, at: number, number: DocumentNumber, home: Place): Said | null {
  if (number.joint) return null;
  const body = bodyOf(number);
  const read = readIssuer(text, at, home);
  if (read && (body === undefined || read.issuer === body)) return read;
  return readSeat(text, at, number, home);
}

/** "tỉnh Khánh Hòa" behind `-UBND` or `-HĐND`, which leave out the body's name. */
function readSeat(text: string, at: number, number: DocumentNumber, home: Place): Said | null {
  const body = bodyOf(number);
  if (body?.reach !== 'local' || !SEATED.has(body.body) || !KIND.test(text.slice(at, at + 12))) return null;
  const unit = readUnit(text, at, home);
  if (!unit) return null;
  return { name: `${body.body} ${'province' in unit ? fullName(unit.province) : unit.local}`, end: unit.end };
}

/** A body that no table knows, beside a symbol that none knows either: "12/QĐ-CTMT" + "của Công ty Môi trường …". */
function readUnknown(text: string, at: number): Said | null {
  const name = UNKNOWN.exec(text.slice(at, at + 90))?.[0];
  return name === undefined
    ? null
    : { name: mendTonePlacement(name.replace(/\s+/gu, ' ')), end: at + name.length };
}

/** The known body that a number's symbol names. */
export function bodyOf({ issuer }: DocumentNumber): Issuer | undefined {
  const symbol = issuer === null ? null : issuerSymbol(issuer);
  return symbol === null ? undefined : issuerOfSymbol(symbol);
}

const SEATED: ReadonlySet<string> = new Set(['UBND', 'HĐND']);
const LEAD = /^\s{0,4},?\s{0,4}(?:(?<word>của|do|(?:đã\s)?được)\s{1,3}|\((?:của\s{1,3})?)/iu;
/** What must follow the name ("do" and "được" take a verb), so that "do UBND tỉnh chủ trì" and "(Bộ Y tế trả lời)" name no issuer. */
const CLOSING = {
  của: /^/u,
  do: /^\s{1,3}(?:đã\s)?(?:ký ban hành|ban hành|ký|phê duyệt|thông qua|phát hành|cấp)/iu,
  bracket: /^\s?\)/u,
} as const;
const KIND = /^(?:tỉnh|thành phố|TP|thị xã|thị trấn|huyện|quận|xã|phường)(?!\p{L})/iu;
const VERB =
  /\s{1,3}(?:(?:đã|vừa|cũng|tiếp tục|kịp thời|sẽ)\s{1,3}){0,2}(?:ký ban hành|ban hành|ký|ra|có|phát hành|thông qua)\s{1,3}(?:(?:các|một số|những)\s{1,3})?$/iu;
const CAPITAL = /(?<!\p{L})\p{Lu}/gu;
/** Up to what cannot belong to a name: a verb, a preposition, a mark, or the next document. */
const UNKNOWN = (() => {
  const words =
    'về|ngày|ban hành|quy định|phê duyệt|hướng dẫn|thông qua|ký|cấp|đã|được|do|với|tại|để|trong|có|là|cho|năm|v/v';
  const next =
    'và\\s(?:các\\s)?(?:Quyết|Nghị|Chỉ|Kế|Thông|Công văn|Công điện|Hướng|Báo cáo|Luật|Kết|Tờ|Quy|Chương|số)';
  return new RegExp(`^\\p{Lu}[^.,;:()\\d\\uFFFC\\n]{1,70}?(?=\\s(?:${words}|${next})\\s|[.,;:()]|$)`, 'u');
})();

/** An issuer that the text names. */
export type Said = Pick<IssuerReading, 'name' | 'end'>;

/** An issuer named as the one who acts, with the day on which it does. */
export interface Agent extends Said {
  readonly date: DateReading | null;
}
