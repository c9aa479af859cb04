import { slugify } from './fold.ts';
import { allIssuers, type Issuer } from './issuer-symbols.ts';
import type { LocalIssuer } from './local-issuers.ts';
import { readUnit } from './place-names.ts';
import type { Place } from './place.ts';
import { spellings } from './tone-placement.ts';

/**
 * Reads the name of a body from where it begins in a text, in any of its spellings: "Uỷ ban nhân dân tỉnh Khánh Hoà",
 * "Chủ tịch UBND tỉnh", "Bộ TT&TT", "Ban Thường vụ Tỉnh ủy", "Bộ trưởng Bộ Nội vụ".
 * Officers and standing organs sign with their body's symbol, so the body is what is read.
 *
 * @param home whose bodies "UBND tỉnh" and "Sở Y tế" are
 * @returns null where no known body begins there, or one that lacks its place ("UBND")
 */
export function readIssuer(text: string, at: number, home: Place): IssuerReading | null {
  const match = BODY.exec(text.slice(at, at + LONGEST));
  const known = match && BY_NAME.get(keyOf(match.groups?.['body'] ?? ''));
  if (!match || !known) return null;
  const end = at + match[0].length;
  const { issuer, name } = known;
  if (issuer.reach === 'local') return readLocal(issuer, name, text, end, home);
  return { issuer, name, end: end + (TERM.exec(text.slice(end, end + LONGEST))?.[0].length ?? 0) };
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

/** The same for all spellings of a name. */
function keyOf(name: string): string {
  return slugify(name.replaceAll('&', ' và '));
}

const COMMITTEES = {
  'Tỉnh ủy': 'tỉnh',
  'Thành ủy': 'thành phố',
  'Huyện ủy': 'huyện',
  'Quận ủy': 'quận',
  'Thị ủy': 'thị xã',
} as const;

/** Every name of a body, with the name that it is known by. */
const NAMES: readonly { spelling: string; name: string; issuer: Issuer }[] = allIssuers.flatMap(
  (issuer): { spelling: string; name: string; issuer: Issuer }[] =>
    issuer.reach === 'national'
      ? [
          ...[issuer.name, ...(issuer.also ?? [])].map((spelling) => ({
            spelling,
            name: issuer.name,
            issuer,
          })),
          ...(issuer.shared ?? []).map((spelling) => ({ spelling, name: spelling, issuer })),
        ]
      : [issuer.body, ...(issuer.also ?? [])].map((spelling) => ({
          spelling,
          name: kindToldBy(spelling) ? spelling : issuer.body,
          issuer,
        })),
);
const BY_NAME = new Map(NAMES.map(({ spelling, ...known }) => [keyOf(spelling), known]));
const OFFICE = [
  ...[
    'Bộ trưởng',
    'Chủ tịch',
    'Bí thư',
    'Giám đốc',
    'Tổng Giám đốc',
    'Chánh án',
    'Chánh Văn phòng',
    'Viện trưởng',
  ],
  ...[
    'Thống đốc',
    'Chủ nhiệm',
    'Tổng Thanh tra',
    'Ban Thường vụ',
    'BTV',
    'Thường trực',
    'Ban Chấp hành',
    'BCH',
  ],
];
const BODY = new RegExp(
  `^(?:(?:${OFFICE.map(spellings).join('|')})\\s{1,4})?(?<body>${NAMES.map(({ spelling }) => spelling)
    .toSorted((a, b) => b.length - a.length)
    .map(spellings)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);
/** "Quốc hội khóa XIII", "Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam", "Trung ương Đảng (khóa XI)". */
const TERM =
  /^(?:\s{1,4}(?:nước\s(?:CHXHCN|Cộng (?:hòa|hoà) xã hội chủ nghĩa)\sViệt Nam|Cộng sản Việt Nam|\(?(?:khóa|khoá)\s[IVX\d]{1,6}\)?)){1,2}/iu;
/** No name of a body is longer, and a match must not depend on how long the text is. */
const LONGEST = 120;

/** A body read from a text. */
export interface IssuerReading {
  readonly issuer: Issuer;
  /** Its canonical name, `UBND tỉnh Khánh Hòa`. */
  readonly name: string;
  /** UTF-16 offset behind the name. */
  readonly end: number;
}
