import { readNumbers, type NumberInText } from './numbers-in-text.ts';
import type { Place } from './place.ts';
import { isIssuing, readOpening, readStatement, type RelationKind } from './relation-grammar.ts';
import { sentenceEnds } from './sentences.ts';

/**
 * The relations between documents that a block of text states plainly, within one sentence. Where a verb is denied,
 * planned or asked for ("chưa", "sẽ", "đề nghị") or another body comes in between, nothing is claimed.
 *
 * @param numbers what `readNumbers` gives for the text, for callers that have it
 * @returns pairs of indexes into what `findCitations` gives for the same text: `from` replaces, amends … `to`
 * @example findRelations('Quyết định 12/QĐ-UBND thay thế Quyết định 9/QĐ-UBND.', thanhHoa)
 * // [{ kind: 'replaces', from: 0, to: 1 }]
 */
export function findRelations(
  text: string,
  place: Place,
  numbers: readonly NumberInText[] = readNumbers(text, place),
): readonly Relation[] {
  const relations: Relation[] = [];
  let begin = 0;
  let first = 0;
  for (const end of [...sentenceEnds(text), text.length]) {
    let last = first;
    while ((numbers[last]?.start ?? Infinity) < end) last += 1;
    relations.push(...relate(text, begin, numbers.slice(first, last), first));
    [begin, first] = [end, last];
  }
  return relations;
}

/** The relations in a sentence that begins at `begin` and whose first number has the index `first`. */
function relate(text: string, begin: number, numbers: readonly NumberInText[], first: number): Relation[] {
  const relations: Relation[] = [];
  const opening = openingOf(text, begin, numbers);
  let claim: Claim | null = null;
  for (const [at, here] of numbers.entries()) {
    if (at === 0) continue;
    // What is said of one document of a list is said of those that go on with it.
    if (!here.closely) claim = claimBefore(text, begin, numbers, at, opening);
    for (const subject of claim?.subjects ?? []) {
      if (claim === null || sameNumber(numbers[subject], here)) continue;
      const [from, to] = claim.reversed ? [at, subject] : [subject, at];
      relations.push({ kind: claim.kind, from: first + from, to: first + to });
    }
  }
  return relations;
}

/** The documents that a sentence opens with: "Căn cứ A và B", "Thực hiện A". */
function openingOf(text: string, begin: number, numbers: readonly NumberInText[]): Claim | null {
  const [opener] = numbers;
  const kind = opener ? readOpening(wordsBefore(text, begin, opener)) : null;
  const others = numbers.findIndex(({ closely }, index) => index > 0 && !closely);
  return kind && others > 0 && others <= MOST_OPENERS
    ? { kind, subjects: [...numbers.keys()].slice(0, others), reversed: true }
    : null;
}

/** What is said of the document at `at` and of the one before it, or of all that the sentence opens with. */
function claimBefore(
  text: string,
  begin: number,
  numbers: readonly NumberInText[],
  at: number,
  opening: Claim | null,
): Claim | null {
  const [prior, here] = [numbers[at - 1], numbers[at]];
  if (!prior || !here) return null;
  const between = wordsBefore(text, prior.reach, here);
  if (opening?.subjects.length === at && isIssuing(between)) return opening;
  // Of "A và B thay thế C" one cannot tell whether A does.
  if (prior.closely) return null;
  const said = readStatement(wordsBefore(text, numbers[at - 2]?.reach ?? begin, prior), between);
  return said && { ...said, subjects: [at - 1] };
}

/** A sentence that opens with more documents is no sentence, and each is paired with each that follows. */
const MOST_OPENERS = 20;

/** The words from a place to the name of a number's type. */
function wordsBefore(text: string, from: number, { start, word }: NumberInText): string {
  return text.slice(from, word && word.start >= from ? word.start : start);
}

function sameNumber(one: NumberInText | undefined, other: NumberInText): boolean {
  return one?.number.canonical === other.number.canonical;
}

/** A relation between two documents that one block of text cites, by the indexes of the citations. */
export interface Relation {
  readonly kind: RelationKind;
  readonly from: number;
  readonly to: number;
}

/** What a sentence says of documents that it has named, to be completed by the next: each does it to that one. */
interface Claim {
  readonly kind: RelationKind;
  readonly subjects: readonly number[];
  /** Whether the next one does it to them. */
  readonly reversed: boolean;
}
