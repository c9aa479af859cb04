import { byPlace, type Problem } from '../intake/problems.ts';
import { readContent, type Content, type ContentTexts } from '../intake/read-content.ts';
import { openRendering } from '../intake/rendering.ts';
import type { Register } from '../domain/register.ts';
import { checkLinks } from './check-links.ts';
import { checkPictures } from './check-pictures.ts';
import { checkRegister, registerOf } from './check-register.ts';
import { checkTitles } from './check-titles.ts';
import { keepLinted, type LintMemory } from './linted-texts.ts';
import type { CheckedSite } from './site.ts';
import { teller } from './tell.ts';
import { officialTerms } from './terms.ts';

/**
 * Checks all of `content/`: every file by itself, then the files against each other. Never throws for what an editor wrote.
 *
 * @param root the project's folder
 * @param memory what earlier runs found in files that are still the same
 */
export function checkContent(
  root: string,
  memory?: LintMemory,
  options: CheckOptions = {},
): Promise<CheckedContent> {
  return createContentChecker(root, memory, options)();
}

/** {@link checkContent} for checking again and again: only files that have changed are read and linted anew. */
export function createContentChecker(
  root: string,
  memory?: LintMemory,
  { render = false, progress }: CheckOptions = {},
): () => Promise<CheckedContent> {
  const lint = keepLinted(memory, progress);
  const lintTexts = async (texts: ContentTexts) => {
    const rendering = render ? await openRendering(root, texts.glossary) : undefined;
    return lint(texts.sources, officialTerms(texts), rendering);
  };
  return async () => {
    const texts = Promise.withResolvers<ContentTexts>();
    const [content, linted] = await Promise.all([
      readContent(root, texts.resolve),
      texts.promise.then(lintTexts),
    ]);
    const problems: Problem[] = [...content.problems];
    const outlines: CheckedSite['outlines'] = new Map();
    for (const source of content.sources) {
      const { problems: own = [], outline } = linted.get(source) ?? {};
      problems.push(...own);
      if (outline) outlines.set(source.file, outline);
    }
    const site: CheckedSite = { root, content, outlines, tellOf: (file) => teller(file, problems) };
    const register = registerOf(site, { drafts: true });
    const hasDrafts = content.reports.some(({ data }) => data.draft);
    checkTitles(site);
    checkLinks(site, hasDrafts ? registerOf(site, { drafts: false }) : register);
    await checkPictures(site);
    checkRegister(site, register);
    return { content, register, problems: problems.sort(byPlace) };
  };
}

export interface CheckOptions {
  /** Whether pages will be made of the texts: they are rendered, too, and errors alone are told of them. */
  readonly render?: boolean;
  /** Is told, after each text that had to be read, how many have been and how many there are. */
  readonly progress?: (done: number, all: number) => void;
}

/** What the check found. */
export interface CheckedContent {
  readonly content: Content;
  /** Of all documents and reports, drafts included. */
  readonly register: Register;
  /** By file and place. */
  readonly problems: readonly Problem[];
}
