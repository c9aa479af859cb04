import { yearOf, type IsoDate } from '../../../src/domain/dates.ts';
import { documentId } from '../../../src/domain/document-identity.ts';
import { parseNumber } from '../../../src/domain/document-number.ts';
import { defaultIssuer, issuerOf } from '../../../src/domain/issuers.ts';
import type { Place } from '../../../src/domain/place.ts';
import type { Random } from './random.ts';
import { fields, type Field } from './vocabulary.ts';
import { dayOf } from './wording.ts';

/**
 * The documents that a corpus cites, in no order of time. About six in ten are recorded; one in thirty is never dated
 * where it is cited; one in twelve bears the number of another document, of another year or another province.
 */
export function makeDocuments(count: number, random: Random, place: Place): MadeDocument[] {
  const documents = new Map<string, MadeDocument>();
  while (documents.size < count) {
    const twin = random.chance(1 / 12) ? homonym([...documents.values()].at(-1), random) : null;
    const document = twin ?? someDocument(random, place);
    const id = documentId({ ...document, year: yearOf(document.issued) }, place);
    if (!documents.has(id)) documents.set(id, { ...document, id });
  }
  return [...documents.values()];
}

/** Years in which documents were issued. */
const [FIRST, LAST] = [2009, 2023];

/** The kinds of documents, how many of 100 are of each, and the highest number that a year reaches. */
const KINDS: readonly Kind[] = [
  { type: 'Quyết định', share: 30, highest: 4900, number: ({ n }) => `${n}/QĐ-UBND` },
  { type: 'Kế hoạch', share: 15, highest: 280, number: ({ n }) => `${n}/KH-UBND` },
  { type: 'Quyết định', share: 9, highest: 60, number: ({ n, year }) => `${n}/${year}/QĐ-UBND` },
  { type: 'Nghị định', share: 8, highest: 180, number: ({ n, year }) => `${n}/${year}/NĐ-CP` },
  { type: 'Nghị quyết', share: 7, highest: 320, number: ({ n, year }) => `${n}/${year}/NQ-HĐND` },
  { type: 'Quyết định', share: 7, highest: 2500, number: ({ n }) => `${n}/QĐ-TTg` },
  {
    type: 'Thông tư',
    share: 6,
    highest: 60,
    number: ({ n, year, field }) => `${n}/${year}/TT-${field.ministry}`,
  },
  { type: 'Công văn', share: 6, highest: 9000, number: ({ n }) => `${n}/UBND-KGVX` },
  { type: 'Chỉ thị', share: 4, highest: 25, number: ({ n }) => `${n}/CT-UBND` },
  { type: 'Hướng dẫn', share: 4, highest: 3000, number: ({ n, field }) => `${n}/HD-${field.symbol}` },
  { type: 'Nghị quyết', share: 4, highest: 80, number: ({ n }) => `${n}-NQ/TU` },
];

const TITLES: readonly string[] = [
  'Quy chế quản lý # trên địa bàn tỉnh',
  'Kế hoạch phát triển # giai đoạn @',
  'Đề án nâng cao chất lượng # đến năm $',
  'Quy định phân cấp quản lý # cho cấp huyện, cấp xã',
  'Tăng cường quản lý nhà nước đối với #',
  'Chính sách hỗ trợ # ở các xã miền núi',
  'Định mức kinh tế – kỹ thuật về #',
  'Chương trình mục tiêu về # giai đoạn @',
  'Phân công nhiệm vụ kiểm tra # năm $',
];

const OTHER_PROVINCES = ['Khánh Hòa', 'Nghệ An', 'Ninh Bình', 'Hòa Bình'];

function someDocument(random: Random, place: Place): MadeDocument {
  const field = random.pick(fields);
  const kind = kindAt(random.next() * 100);
  const year = random.between(FIRST, LAST);
  const drawn = kind.number({ n: random.between(1, kind.highest), year, field });
  const number = parseNumber(drawn)?.canonical ?? drawn;
  const recorded = random.chance(0.6);
  const title = random
    .pick(TITLES)
    .replace('#', random.pick(field.things))
    .replace('@', `${year + 1}–${year + 5}`)
    .replace('$', String(year + random.between(0, 7)));
  return {
    id: '',
    number,
    type: kind.type,
    issued: dayOf(year, random),
    issuer: issuerOf(number, place)?.name ?? defaultIssuer(place),
    title,
    field,
    recorded,
    undated: !recorded && parseNumber(number)?.year === null && random.chance(1 / 12),
  };
}

/** Another document of the same number: of another year, or where the number holds the year, of another province. */
function homonym(document: MadeDocument | undefined, random: Random): MadeDocument | null {
  if (!document) return null;
  if (parseNumber(document.number)?.year === null) {
    return { ...document, issued: dayOf(random.between(FIRST, LAST), random) };
  }
  if (!/-(UBND|HĐND)$/.test(document.number)) return null;
  const body = document.number.endsWith('UBND') ? 'UBND' : 'HĐND';
  return { ...document, issuer: `${body} tỉnh ${random.pick(OTHER_PROVINCES)}` };
}

function kindAt(percentile: number): Kind {
  let sum = 0;
  const kind = KINDS.find(({ share }) => (sum += share) > percentile);
  if (!kind) throw new RangeError(`The shares of the kinds end before ${percentile}.`);
  return kind;
}

/** A document as the reports of the corpus cite it. */
export interface MadeDocument {
  /** `<year>/<number-slug>` */
  readonly id: string;
  readonly number: string;
  readonly type: string;
  readonly issued: IsoDate;
  readonly issuer: string;
  readonly title: string;
  readonly field: Field;
  /** Whether it has a file; the others are only cited. */
  readonly recorded: boolean;
  /** Whether the reports leave its day out. */
  readonly undated: boolean;
}

interface Kind {
  readonly type: string;
  readonly share: number;
  readonly highest: number;
  readonly number: (parts: { n: number; year: number; field: Field }) => string;
}
