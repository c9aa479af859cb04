import { allIssuers, type Issuer } from './issuer-symbols.ts';
import type { LocalIssuer } from './local-issuers.ts';
import { createNameIndex } from './name-index.ts';
import { readUnit } from './place-names.ts';
import type { Place } from './place.ts';

/**
 * Reads the name of a body from where it begins in a text, in any of its spellings: "Uỷ ban nhân dân tỉnh Khánh Hoà",
 * "Chủ tịch UBND tỉnh", "Bộ TT&TT", "Ban Thường vụ Tỉnh ủy", "Bộ trưởng Bộ Nội vụ".
 * Officers and standing organs sign with their body's symbol, so the body is what is read.
 *
 * @param home whose bodies "UBND tỉnh" and "Sở Y tế" are
 * @returns null where no known body begins there, or one that lacks its place ("UBND")
 */
export function readIssuer(text: string, at: number, home: Place): IssuerReading | null {
  const known = readBody(text, at) ?? readSignedBody(text, at);
  if (!known) return null;
  const { value, end } = known;
  if (value.issuer.reach === 'local') return readLocal(value.issuer, value.name, text, end, home);
  return { ...value, end: end + (TERM.exec(text.slice(end, end + LONGEST_TERM))?.[0].length ?? 0) };
}

/** "Chủ tịch" + "UBND tỉnh", "Ban Thường vụ" + "Tỉnh ủy". */
function readSignedBody(text: string, at: number): ReturnType<typeof readBody> {
  const office = readOffice(text, at);
  const gap = office && /^\s{1,4}/u.exec(text.slice(office.end, office.end + 4));
  return office && gap ? readBody(text, office.end + gap[0].length) : null;
}

/** A body of a place, with the place that follows: "Sở Y tế" + "Khánh Hòa", "Thành ủy" + "Đà Nẵng". */
function readLocal(
  issuer: { readonly reach: 'local' } & LocalIssuer,
  body: string,
  text: string,
  end: number,
  home: Place,
): IssuerReading | null {
  const kind = kindToldBy(body);
  const gap = /^\s{1,4}/u.exec(text.slice(end, end + 4))?.[0].length;
  const unit = gap === undefined ? null : readUnit(text, end + gap, home, kind);
  if (unit && 'province' in unit && issuer.at) {
    return { issuer, name: issuer.at(unit.province), end: unit.end };
  }
  if (unit) {
    const place = 'province' in unit ? unit.province.name : unit.local;
    return { issuer, name: `${body} ${kind === null ? place : withoutKind(place, kind)}`, end: unit.end };
  }
  // Tỉnh ủy or a department without a place is the home one, Huyện ủy is some district's, "UBND" alone is nobody's.
  if (issuer.at === null) return { issuer, name: body, end };
  return kind === home.kind || body.startsWith('Sở ') ? { issuer, name: issuer.at(home), end } : null;
}

function kindToldBy(body: string): string | null {
  return Object.entries(COMMITTEES).find(([committee]) => body.endsWith(committee))?.[1] ?? null;
}

function withoutKind(place: string, kind: string): string {
  return place.startsWith(`${kind} `) ? place.slice(kind.length + 1) : place;
}

const COMMITTEES = {
  'Tỉnh ủy': 'tỉnh',
  'Thành ủy': 'thành phố',
  'Đảng bộ tỉnh': 'tỉnh',
  'Đảng bộ thành phố': 'thành phố',
  'Huyện ủy': 'huyện',
  'Quận ủy': 'quận',
  'Thị ủy': 'thị xã',
} as const;

/** Every name of a body, with the name that it is known by. */
const NAMES: readonly (readonly [string, { name: string; issuer: Issuer }])[] = allIssuers.flatMap(
  (issuer): (readonly [string, { name: string; issuer: Issuer }])[] =>
    issuer.reach === 'national'
      ? [
          ...[issuer.name, ...(issuer.also ?? [])].map(
            (name) => [name, { name: issuer.name, issuer }] as const,
          ),
          ...(issuer.shared ?? []).map((name) => [name, { name, issuer }] as const),
        ]
      : [issuer.body, ...(issuer.also ?? [])].map(
          (name) => [name, { name: kindToldBy(name) ? name : issuer.body, issuer }] as const,
        ),
);
const readBody = createNameIndex(NAMES);
const readOffice = createNameIndex(
  [
    ...['Bộ trưởng', 'Chủ tịch', 'Bí thư', 'Giám đốc', 'Tổng Giám đốc', 'Chánh án', 'Chánh Văn phòng'],
    ...['Viện trưởng', 'Thống đốc', 'Chủ nhiệm', 'Tổng Thanh tra', 'Ban Thường vụ', 'BTV', 'Thường trực'],
    ...['Ban Chấp hành', 'BCH'],
  ].map((office) => [office, office]),
);
/** "Quốc hội khóa XIII", "Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam", "Trung ương Đảng (khóa XI)". */
const TERM =
  /^(?:\s{1,4}(?:nước\s(?:CHXHCN|Cộng (?:hòa|hoà) xã hội chủ nghĩa)\sViệt Nam|Cộng sản Việt Nam|\(?(?:khóa|khoá)\s[IVX\d]{1,6}\)?)){1,2}/iu;
/** No such addition is longer, and a match must not depend on how long the text is. */
const LONGEST_TERM = 120;

/** A body read from a text. */
export interface IssuerReading {
  readonly issuer: Issuer;
  /** Its canonical name, `UBND tỉnh Khánh Hòa`. */
  readonly name: string;
  /** UTF-16 offset behind the name. */
  readonly end: number;
}
