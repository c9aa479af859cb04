/**
 * FNV-1a (32 bits, Fowler, Noll and Vo) over the UTF-16 units of a text: the same on every machine, for a spread or a short mark; no
 * proof of anything.
 */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}
