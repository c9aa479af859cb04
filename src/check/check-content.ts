import type { VFile } from 'vfile';
import { VFile as File } from 'vfile';
import { createContentReader, type Content } from '../intake/read-content.ts';
import type { SourceFile } from '../intake/source-file.ts';
import { checkLinks } from './check-links.ts';
import { checkPictures } from './check-pictures.ts';
import { checkRegister } from './check-register.ts';
import { checkTitles } from './check-titles.ts';
import { lintText, type LintedText } from './lint-text.ts';
import { tellProblem } from './messages.ts';
import type { CheckedSite } from './site.ts';
import { officialTerms } from './terms.ts';

/**
 * Checks all of `content/`: every file by itself, then the files against each other. Never throws for what an editor wrote.
 *
 * @param root the project's folder
 */
export function checkContent(root: string): Promise<CheckedContent> {
  return createContentChecker(root)();
}

/** {@link checkContent} for checking again and again: only files that have changed are read and linted anew. */
export function createContentChecker(root: string): () => Promise<CheckedContent> {
  const read = createContentReader(root);
  const lint = keepLinted();
  return async () => {
    const content = await read();
    const files = new Map<string, VFile>();
    const fileOf = (path: string): VFile => {
      const known = files.get(path) ?? new File({ path, cwd: root });
      files.set(path, known);
      return known;
    };
    const terms = officialTerms(content);
    const outlines: CheckedSite['outlines'] = new Map();
    for (const source of content.sources) {
      const { file, outline } = await lint(source, terms);
      const own = fileOf(source.file);
      own.value = source.text;
      own.messages.push(...file.messages);
      if (outline) outlines.set(source.file, outline);
    }
    for (const problem of content.problems) tellProblem(fileOf(problem.file), problem);
    const site: CheckedSite = { root, content, outlines, fileOf };
    checkTitles(site);
    checkLinks(site);
    await checkPictures(site);
    checkRegister(site);
    for (const file of files.values()) file.messages.sort(byPlace);
    return { content, files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), site };
  };
}

/** Each file's own messages, for as long as neither the file nor the terms change. */
function keepLinted(): typeof lintText {
  const known = new WeakMap<SourceFile, { terms: string; linted: Promise<LintedText> }>();
  return (source, terms) => {
    const key = terms.join('\n');
    const last = known.get(source);
    if (last?.terms === key) return last.linted;
    const linted = lintText(source, terms);
    known.set(source, { terms: key, linted });
    return linted;
  };
}

function byPlace(a: VFile['messages'][number], b: VFile['messages'][number]): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** What the check found. */
export interface CheckedContent {
  readonly content: Content;
  /** Every Markdown file and every file with a message, by path; messages by place. */
  readonly files: readonly VFile[];
  readonly site: CheckedSite;
}
