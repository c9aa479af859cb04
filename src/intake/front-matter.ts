/**
 * Splits a Markdown file into its front matter and its body.
 * The body keeps the file's line numbers: the lines before it are blank, so a position in it is a position in the file.
 * Returns null where the file does not open with `---` or the front matter is never closed.
 */
export function splitFrontMatter(text: string): FrontMatter | null {
  const match = /^---[ \t]*\r?\n(?<yaml>(?:(?!---[ \t]*\r?$).*\r?\n)*?)---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0) return null;
  const lines = match[0].split('\n').length - (match[0].endsWith('\n') ? 1 : 0);
  return { yaml: match.groups?.['yaml'] ?? '', body: '\n'.repeat(lines) + text.slice(match[0].length) };
}

/** The YAML begins on line 2 of the file. */
export const FRONT_MATTER_FIRST_LINE = 2;

/** A Markdown file in two parts. */
export interface FrontMatter {
  readonly yaml: string;
  readonly body: string;
}
