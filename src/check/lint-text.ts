import type { Root } from 'mdast';
import type { Position } from 'unist';
import remarkGfm from 'remark-gfm';
import remarkLintHeadingIncrement from 'remark-lint-heading-increment';
import remarkLintNoDuplicateDefinitions from 'remark-lint-no-duplicate-definitions';
import remarkLintNoEmphasisAsHeading from 'remark-lint-no-emphasis-as-heading';
import remarkLintNoEmptyUrl from 'remark-lint-no-empty-url';
import remarkLintNoUndefinedReferences from 'remark-lint-no-undefined-references';
import remarkLintNoUnusedDefinitions from 'remark-lint-no-unused-definitions';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { splitFrontMatter } from '../intake/front-matter.ts';
import { problemKinds, type ProblemKind } from '../intake/problems.ts';
import type { SourceFile } from '../intake/source-file.ts';
import { tell } from './messages.ts';
import { nodesByType } from './nodes.ts';
import { outlineOf, type Outline } from './outline.ts';
import { proseOf } from './prose.ts';
import { doubleSpaces } from './rules/double-spaces.ts';
import { emptiness } from './rules/emptiness.ts';
import { headings } from './rules/headings.ts';
import { impossibleDays } from './rules/impossible-days.ts';
import { linkSchemes } from './rules/links.ts';
import { mixedTones } from './rules/mixed-tones.ts';
import { pictureMarks } from './rules/picture-marks.ts';
import { rawHtml } from './rules/raw-html.ts';
import type { Rule } from './rules/rule.ts';
import { straightQuotes } from './rules/straight-quotes.ts';
import { termSlips } from './rules/term-slips.ts';

/**
 * Checks the Markdown of one file by itself: remark-lint's rules and this site's own, whose messages are on the file that
 * comes back; and what other files have to be asked about.
 *
 * @param terms official terms, see {@link termSlips}; the same array for all files
 */
export async function lintText(
  { file: path, text }: SourceFile,
  terms: readonly string[],
): Promise<LintedText> {
  const file = new VFile({ path, value: text });
  try {
    const tree = parser.parse(new VFile({ path, value: withoutFrontMatter(text) })) as Root;
    const nodes = nodesByType(tree);
    const checked = { tree, source: text, nodes, prose: proseOf(nodes('text'), text), terms };
    for (const rule of rules) rule(checked, file);
    await remarkLint.run(tree, file);
    file.messages = file.messages.flatMap((message) => inOurWords(message, file));
    return { file, outline: await outlineOf(tree) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Blocks within blocks beyond what a stack holds.
    const refused = new VFile({ path, value: text });
    tell(refused, 'too-complex', { line: 1, column: 1 });
    return { file: refused, outline: null };
  }
}

/** This site's own rules, in the order in which their messages come at one place. */
const rules: readonly Rule[] = [
  emptiness,
  rawHtml,
  headings,
  linkSchemes,
  pictureMarks,
  doubleSpaces,
  straightQuotes,
  impossibleDays,
  mixedTones,
  termSlips,
];

const parser = unified().use(remarkParse).use(remarkGfm);

const remarkLint = unified()
  .use(remarkLintHeadingIncrement)
  .use(remarkLintNoDuplicateDefinitions)
  .use(remarkLintNoEmphasisAsHeading)
  .use(remarkLintNoEmptyUrl)
  .use(remarkLintNoUndefinedReferences)
  .use(remarkLintNoUnusedDefinitions);

/** A message of remark-lint in the words of the table of problems; ours as they are. */
function inOurWords(message: VFileMessage, file: VFile): VFileMessage[] {
  if (message.source !== 'remark-lint' || !isKind(message.ruleId)) return [message];
  const { place } = message;
  if (!place) return [];
  const start = 'start' in place ? place.start : place;
  const shown = 'start' in place ? textAt(file, place) : '';
  const own = new VFile({ path: file.path });
  tell(own, message.ruleId, 'start' in place ? place : start, { values: { text: shown } });
  return own.messages;
}

function isKind(ruleId: string | undefined): ruleId is ProblemKind {
  return ruleId !== undefined && ruleId in problemKinds;
}

function textAt(file: VFile, { start, end }: Position): string {
  return String(file).slice(start.offset ?? 0, end.offset ?? 0);
}

/** The text with blanks in place of its front matter, so that every offset stays what it was. */
function withoutFrontMatter(text: string): string {
  const parts = splitFrontMatter(text);
  if (!parts) return text;
  const length = text.length - parts.body.trimStart().length;
  return text.slice(0, length).replace(/[^\n]/g, ' ') + text.slice(length);
}

/** A file with its messages, and what its text holds; null where the text cannot be read. */
export interface LintedText {
  readonly file: VFile;
  readonly outline: Outline | null;
}
