import { parseNumber } from './document-number.ts';
import { slugify } from './fold.ts';
import { readIssuer } from './issuer-names.ts';
import { issuerOfSymbol, issuerSymbol } from './issuer-symbols.ts';
import type { LocalIssuer } from './local-issuers.ts';
import { fullName, type Place } from './place.ts';
import { mendTonePlacement } from './tone-placement.ts';

/** Whose documents a site takes those to be whose number names no issuer at all: its province's committee. */
export function defaultIssuer(place: Place): string {
  return `UBND ${fullName(place)}`;
}

/**
 * The issuer that a number tells. `symbol` where the letters name the body for any reader (`-CP`, `-BTTTT`), `default`
 * where they name a kind of body that every province has (`-UBND`, `/TU`, `-STTTT`) and the site's place is supplied.
 * A symbol that no table knows stands for itself: the issuer of `12/QĐ-XYZ` is `XYZ`, which is all that can be said.
 *
 * @returns null where the text is no number or its number holds no issuer (`25/BC`)
 * @example issuerOf('684-QĐ/TU', thanhHoa) // { name: 'Tỉnh ủy Thanh Hóa', from: 'default' }
 */
export function issuerOf(number: string, place: Place): { name: string; from: 'symbol' | 'default' } | null {
  const parsed = parseNumber(number);
  if (!parsed?.issuer) return null;
  const symbols = parsed.joint ? parsed.issuer.split('-') : [parsed.issuer];
  const bodies = symbols.map((symbol) => nameOf(symbol, place));
  return {
    name: bodies.map(({ name }) => name).join(', '),
    from: bodies.some(({ from }) => from === 'default') ? 'default' : 'symbol',
  };
}

/**
 * What a document's address needs beside its number so that the issuer is told: null where the symbol itself tells it
 * or the issuer is the site's default, else the issuer's place.
 *
 * @example issuerSlug('40/2012/QĐ-UBND', 'UBND tỉnh Khánh Hòa', thanhHoa) // 'khanh-hoa'
 * @example issuerSlug('12/QĐ-UBND', 'UBND huyện Thọ Xuân', thanhHoa) // 'huyen-tho-xuan'
 */
export function issuerSlug(number: string, issuer: string, place: Place): string | null {
  const parsed = parseNumber(number);
  const symbol = parsed?.issuer ? issuerSymbol(parsed.issuer) : null;
  const body = symbol === null ? undefined : issuerOfSymbol(symbol);
  if (body?.reach === 'national' || parsed?.joint || (parsed?.issuer && !body)) return null;
  const name = issuerName(issuer, place);
  if (name === (issuerOf(number, place)?.name ?? defaultIssuer(place))) return null;
  return slugify(body ? placeIn(name, body) : name) || null;
}

/**
 * An issuer's name in its canonical form: "Uỷ ban nhân dân tỉnh Khánh Hoà" is "UBND tỉnh Khánh Hòa", "Sở TT&TT" is that
 * of the place. Names of unknown bodies keep their words; white space and tone placement are mended.
 */
export function issuerName(text: string, place: Place): string {
  const plain = text.trim().replace(/\s+/gu, ' ');
  const read = readIssuer(plain, 0, place);
  return read?.end === plain.length ? read.name : mendTonePlacement(plain);
}

function nameOf(letters: string, place: Place): { name: string; from: 'symbol' | 'default' } {
  const symbol = issuerSymbol(letters);
  const body = symbol === null ? undefined : issuerOfSymbol(symbol);
  if (!body) return { name: letters, from: 'symbol' };
  if (body.reach === 'national') return { name: body.name, from: 'symbol' };
  return body.at ? { name: body.at(place), from: 'default' } : { name: body.body, from: 'symbol' };
}

/** The place in the name of a local body: "UBND tỉnh Khánh Hòa" → "Khánh Hòa", "Thành ủy Hà Nội" → "thành phố Hà Nội". */
function placeIn(name: string, { body, also = [], at }: LocalIssuer): string {
  const inProvince = at?.({ name: '', kind: 'tỉnh' }) ?? body;
  const inCity = also.find((one) => one.endsWith('Thành ủy'));
  if (name.startsWith(inProvince)) return name.slice(inProvince.length);
  if (inCity !== undefined && name.startsWith(inCity)) return `thành phố ${name.slice(inCity.length)}`;
  return name.startsWith(body) ? name.slice(body.length) : name;
}
