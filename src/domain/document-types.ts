import { parseNumber } from './document-number.ts';
import { isLegislature } from './issuer-symbols.ts';
import { typeOfSymbol } from './type-symbols.ts';

/**
 * The type that a number's symbol tells, in Vietnamese; null where it tells none (laws: `83/2015/QH13`).
 * A number that opens with its issuer is a dispatch (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục I.3).
 *
 * @example typeOf('1789/QĐ-UBND') // 'Quyết định'
 * @example typeOf('22-TT/TU') // 'Thông tri'
 * @example typeOf('3115/UBND-VX1') // 'Công văn'
 */
export function typeOf(number: string): string | null {
  const parsed = parseNumber(number);
  if (!parsed) return null;
  const { type, issuer } = parsed;
  if (type === null) return issuer !== null && isLegislature(issuer) ? null : 'Công văn';
  const known = typeOfSymbol(type);
  if (!known) return null;
  return (isPartyIssuer(issuer) ? known.party : undefined) ?? known.names[0];
}

/** Whether an issuer's symbol is one of the Party: `TW`, `VPTW`, `TU`, `BTGTU`, `HU` … */
function isPartyIssuer(issuer: string | null): boolean {
  return issuer !== null && /(?:TW|TU|HU|QU|ThU|ĐU)$/.test(issuer);
}
