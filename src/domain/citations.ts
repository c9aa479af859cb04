import type { Citation } from './citation.ts';
import type { TypeWord } from './citation-context.ts';
import type { DocumentNumber } from './document-number.ts';
import { typeOf } from './document-types.ts';
import { defaultIssuer, issuerOf } from './issuers.ts';
import { readNumbers, type NumberInText } from './numbers-in-text.ts';
import type { Place } from './place.ts';
import { typeOfSymbol } from './type-symbols.ts';

/**
 * Finds the citations of documents in one block of running text (a paragraph, heading, cell or list item), in order.
 * What is not text (code, links) is to be replaced by U+FFFC; no citation crosses it. The text is NFC.
 *
 * @param place whose committee, council and departments are meant where the text names none
 * @param numbers what `readNumbers` gives for the text, for callers that have it
 * @example findCitations('Quyết định 1789/QĐ-UBND ngày 5/6/2013', thanhHoa)
 * // [{ text: '1789/QĐ-UBND', start: 11, number: '1789/QĐ-UBND', issued: '2013-06-05', year: 2013, … }]
 */
export function findCitations(
  text: string,
  place: Place,
  numbers: readonly NumberInText[] = readNumbers(text, place),
): readonly Citation[] {
  return numbers.map((one) => toCitation(one, text, place));
}

function toCitation(
  { start, end, number, word, date, said }: NumberInText,
  text: string,
  place: Place,
): Citation {
  const told = issuerOf(number.canonical, place) ?? { name: defaultIssuer(place), from: 'default' };
  return {
    text: text.slice(start, end),
    start,
    end,
    number: number.canonical,
    type: typeNamed(number, word),
    issued: date?.issued ?? null,
    year: number.year ?? date?.year ?? null,
    issuer: said?.name ?? told.name,
    issuerFrom: said ? 'text' : told.from,
  };
}

/** The type by the symbol, unless it has several meanings and the word before is one of them (QĐ: "Quy định"). */
function typeNamed(number: DocumentNumber, word: TypeWord | null): string | null {
  const bySymbol = typeOf(number.canonical);
  if (!word || word.type === 'Văn bản') return bySymbol;
  if (number.type === null) return word.type;
  return typeOfSymbol(number.type)?.names.includes(word.type) ? word.type : bySymbol;
}
