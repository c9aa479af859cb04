import { createNameIndex } from './name-index.ts';
import type { Place } from './place.ts';
import { provinces } from './provinces.ts';
import { mendTonePlacement } from './tone-placement.ts';

/**
 * Reads the unit that a body belongs to, from where it begins in a text: "tỉnh Khánh Hòa", "huyện Thọ Xuân, tỉnh Thanh
 * Hóa", "TP. Hồ Chí Minh", "TPHCM", "Nghệ An", "tỉnh".
 *
 * @param home the province that "tỉnh" alone means
 * @param told the kind of the unit where the body's name tells it (Thành ủy: thành phố), so that only a name follows
 * @returns null where no unit begins there
 */
export function readUnit(
  text: string,
  at: number,
  home: Place,
  told: string | null = null,
): UnitReading | null {
  const window = sliceAt(text, at);
  const short = SAI_GON.exec(window);
  if (short) return { province: { name: 'Hồ Chí Minh', kind: 'thành phố' }, end: at + short[0].length };

  const word = KIND.exec(window);
  const kind = word ? kindOf(word.groups?.['kind'] ?? '') : told;
  const from = at + (word?.[0].length ?? 0);
  const named = readName(text, from);
  if (kind === null) return named?.province ? { province: named.province, end: named.end } : null;
  if (!named) return word ? nameless(kind, at + word[0].trimEnd().length, home) : null;
  const { province, end } = named;
  if (province?.kind === kind) return { province, end };
  return withUnitsAbove(`${kind} ${named.name}`, text, end, home);
}

/** "UBND tỉnh" is that of the home province, "UBND huyện" of some district that the text does not name. */
function nameless(kind: string, end: number, home: Place): UnitReading {
  return kind === home.kind ? { province: home, end } : { local: kind, end };
}

/** A unit below the province, with the ones above it that follow; the home province goes without saying. */
function withUnitsAbove(local: string, text: string, end: number, home: Place): UnitReading {
  const above = (COMMUNE.test(local) ? ABOVE_COMMUNE : ABOVE_DISTRICT).exec(sliceAt(text, end));
  const unit = above && readUnit(text, end + above[0].length, home);
  if (!unit) return { local, end };
  if ('local' in unit) return { local: `${local}, ${unit.local}`, end: unit.end };
  const { name, kind } = unit.province;
  return { local: name === home.name ? local : `${local}, ${kind} ${name}`, end: unit.end };
}

function readName(text: string, at: number): { name: string; province: Place | null; end: number } | null {
  const known = readProvince(text, at);
  if (known) return { name: known.value.name, province: known.value, end: known.end };
  const name = CAPITALISED.exec(sliceAt(text, at))?.[0];
  return name === undefined
    ? null
    : { name: mendTonePlacement(unshout(name)), province: null, end: at + name.length };
}

/** "THỌ XUÂN" in a headline is "Thọ Xuân". */
function unshout(name: string): string {
  const shouted = name === name.toUpperCase() && /\p{L}{2}/u.test(name);
  return shouted ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase()) : name;
}

function kindOf(written: string): string {
  const kind = written.toLowerCase();
  return kind.startsWith('tp') || kind.startsWith('t.p')
    ? 'thành phố'
    : kind.startsWith('tx')
      ? 'thị xã'
      : kind;
}

/** No name of a unit is longer, and a match must not depend on how long the text is. */
function sliceAt(text: string, at: number): string {
  return text.slice(at, at + 80);
}

const SAI_GON = /^(?:TP\s?\.?\s?HCM|thành phố HCM)(?![\p{L}\p{N}])/iu;
const KIND =
  /^(?<kind>tỉnh|thành phố|tp\.|tp|t\.p\.?|thị xã|tx\.|tx|thị trấn|huyện|quận|xã|phường|đặc khu)(?:\s+|(?<=\.)|$|(?![\p{L}\p{N}]))/iu;
const COMMUNE = /^(?:xã|phường|thị trấn|đặc khu) /u;
const ABOVE_COMMUNE = /^,?\s{1,3}(?=(?:huyện|quận|thị xã|TX|thành phố|TP|tỉnh)[\s.])/iu;
const ABOVE_DISTRICT = /^,?\s{1,3}(?=(?:tỉnh|thành phố|TP)[\s.])/iu;
const readProvince = createNameIndex(provinces.map((province) => [province.name, province]));
/** "Thọ Xuân", "Phú Nhuận", "1" (quận 1); words that open what follows a name in a headline are not part of it. */
const NAME_WORD =
  "(?!(?:VỀ|VIỆC|BAN|NGÀY|QUY|PHÊ|NĂM|VÀ|ĐÃ|Về|Ban|Ngày|Quy|Phê|Năm)(?!\\p{L}))\\p{Lu}[\\p{L}’']{0,12}";
const CAPITALISED = new RegExp(`^(?:${NAME_WORD}(?:[ -]${NAME_WORD}){0,3}|\\d{1,2}(?![\\d/.-]))`, 'u');

/** A unit read from a text: one of the province level, or one below it with its kind (`huyện Thọ Xuân`). */
export type UnitReading = { readonly end: number } & (
  { readonly province: Place } | { readonly local: string }
);
