/** Whether a document number fits on one line of a phone (320 px); a longer one may break after "/" and "-". */
export function fitsOneLine(number: string): boolean {
  return number.length <= 24;
}
