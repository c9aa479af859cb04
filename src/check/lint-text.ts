import remarkLintHeadingIncrement from 'remark-lint-heading-increment';
import remarkLintNoDuplicateDefinitions from 'remark-lint-no-duplicate-definitions';
import remarkLintNoEmphasisAsHeading from 'remark-lint-no-emphasis-as-heading';
import remarkLintNoEmptyUrl from 'remark-lint-no-empty-url';
import remarkLintNoUndefinedReferences from 'remark-lint-no-undefined-references';
import remarkLintNoUnusedDefinitions from 'remark-lint-no-unused-definitions';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { splitFrontMatter } from '../intake/front-matter.ts';
import { problemKinds, type Problem, type ProblemKind } from '../intake/problems.ts';
import { tooComplexAt } from '../intake/text-limits.ts';
import { reading } from '../markdown/reading.ts';
import type { ShapedText } from '../markdown/shape-text.ts';
import type { SourceFile } from '../intake/source-file.ts';
import { nodesByType } from './nodes.ts';
import { outlineOf, type Outline } from './outline.ts';
import { proseOf } from './prose.ts';
import { doubleSpaces } from './rules/double-spaces.ts';
import { doubtfulNumbers } from './rules/doubtful-numbers.ts';
import { emptiness } from './rules/emptiness.ts';
import { headings } from './rules/headings.ts';
import { linkSchemes } from './rules/links.ts';
import { mixedTones } from './rules/mixed-tones.ts';
import { pictureMarks } from './rules/picture-marks.ts';
import { rawHtml } from './rules/raw-html.ts';
import type { Rule } from './rules/rule.ts';
import { straightQuotes } from './rules/straight-quotes.ts';
import { termSlips } from './rules/term-slips.ts';
import { teller, type Tell } from './tell.ts';

/**
 * Checks the Markdown of one file by itself, by remark-lint's rules and this site's own, and notes what other files have to
 * be asked about. The result is plain data.
 *
 * @param terms official terms, see {@link termSlips}; the same array for all files
 */
export async function lintText(source: SourceFile, terms: readonly string[]): Promise<LintedText> {
  return (await readText(source, terms)).linted;
}

/**
 * {@link lintText}, with the text as its page has it; null where it is too complex to be read.
 *
 * @param terms null for a build, which stops at errors and tells nothing else: rules that only warn are then left out
 */
export async function readText(
  { file: path, text }: SourceFile,
  terms: readonly string[] | null,
): Promise<{ linted: LintedText; shaped: ShapedText | null }> {
  const problems: Problem[] = [];
  const tell = teller(path, problems);
  const body = withoutFrontMatter(text);
  if (tooComplexAt(body)) return { linted: { problems, outline: null }, shaped: null };
  const tree = reading.parse(body);
  const nodes = nodesByType(tree);
  const warns = terms !== null;
  const prose = warns ? proseOf(nodes('text'), text) : [];
  const checked = { path, tree, source: text, nodes, prose, terms: terms ?? [] };
  for (const rule of warns ? [...errorRules, ...warningRules] : errorRules) rule(checked, tell);
  const file = new VFile({ path, value: text });
  await (warns ? remarkLint : remarkLintErrors).run(tree, file);
  for (const message of file.messages) retell(message, text, tell);
  const { outline, shaped } = outlineOf(tree);
  return { linted: { problems, outline }, shaped };
}

/** This site's own rules that a build stops at. */
const errorRules: readonly Rule[] = [linkSchemes, pictureMarks];

/** Those that warn, in the order in which their messages come at one place. */
const warningRules: readonly Rule[] = [
  emptiness,
  rawHtml,
  headings,
  doubleSpaces,
  straightQuotes,
  doubtfulNumbers,
  mixedTones,
  termSlips,
];

const remarkLintErrors = unified().use(remarkLintNoEmptyUrl).freeze();

const remarkLint = remarkLintErrors()
  .use(remarkLintHeadingIncrement)
  .use(remarkLintNoDuplicateDefinitions)
  .use(remarkLintNoEmphasisAsHeading)
  .use(remarkLintNoUndefinedReferences)
  .use(remarkLintNoUnusedDefinitions);

/** Says in our words what a message of remark-lint says: its rules have the same names in the table of problems. */
function retell({ ruleId, place }: VFileMessage, text: string, tell: Tell): void {
  if (!isKind(ruleId) || !place) return;
  const shown = 'start' in place ? text.slice(place.start.offset, place.end.offset) : '';
  tell(ruleId, place, { values: { text: shown } });
}

function isKind(ruleId: string | undefined): ruleId is ProblemKind {
  return ruleId !== undefined && ruleId in problemKinds;
}

/** The text with blanks in place of its front matter, so that every offset stays what it was. */
function withoutFrontMatter(text: string): string {
  const parts = splitFrontMatter(text);
  if (!parts) return text;
  const length = text.length - parts.body.replace(/^\n+/, '').length;
  return text.slice(0, length).replace(/[^\n]/g, ' ') + text.slice(length);
}

/** What is wrong with a text, and what it holds; null where it is too complex to be read, which the intake tells. */
export interface LintedText {
  readonly problems: readonly Problem[];
  readonly outline: Outline | null;
}
