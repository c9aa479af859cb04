/**
 * A number of things as Vietnamese writes it, with a dot before each three digits. (The year of a document and its number are
 * no such numbers.)
 *
 * @param count a whole number, not below 0
 * @example formatCount(12345) // '12.345'
 */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
}
