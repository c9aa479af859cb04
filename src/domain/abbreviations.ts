/**
 * Finds the first place of each abbreviation in a text. A longer one wins over one that it holds ("Sở TT&TT" over
 * "TT&TT"), and letters or digits on either side, or a document number around it, make it no abbreviation.
 *
 * @param glossary abbreviation → expansion
 * @param known abbreviations that have been explained already
 * @returns in the order of the text; positions are UTF-16 offsets
 */
export function findAbbreviations(
  text: string,
  glossary: Readonly<Record<string, string>>,
  known: ReadonlySet<string>,
): readonly FoundAbbreviation[] {
  const names = Object.keys(glossary).sort((a, b) => b.length - a.length);
  if (names.length === 0) return [];
  const form = new RegExp(
    `(?<![\\p{L}\\p{N}/&-])(?:${names.map(escape).join('|')})(?![\\p{L}\\p{N}/&-])`,
    'gu',
  );
  const seen = new Set(known);
  const found: FoundAbbreviation[] = [];
  for (const { 0: short, index: start } of text.matchAll(form)) {
    const expansion = glossary[short];
    if (expansion === undefined || seen.has(short)) continue;
    seen.add(short);
    found.push({ short, expansion, start, end: start + short.length });
  }
  return found;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** An abbreviation at its place. */
export interface FoundAbbreviation {
  readonly short: string;
  readonly expansion: string;
  readonly start: number;
  readonly end: number;
}
