import type { CheckedContent } from '../check/check-content.ts';
import { longDate, yearLabel } from '../domain/dates.ts';
import { paths } from '../domain/paths.ts';
import type { ResolvedCitation } from '../domain/register.ts';
import { problemKinds, wordsOf, type Problem } from '../intake/problems.ts';

/**
 * What an editor should know of the page at a path: the messages on the file that it is made from and the citations found in
 * it, or, on a page made from many files, what is wrong anywhere.
 */
export function pageReport(path: string, { content, register, problems }: CheckedContent): PageReport {
  const file = fileOf(path);
  const report = content.reports.find((one) => one.file === file);
  const own = file === null ? problems : problems.filter((problem) => problem.file === file);
  return {
    file,
    draft: report?.data.draft ?? false,
    messages: own.slice(0, MOST_MESSAGES).map(toMessage),
    more: Math.max(0, own.length - MOST_MESSAGES),
    citations: report ? register.citations.filter((one) => one.report === report.id).map(toCitation) : [],
  };
}

/** What fits a window; the rest is for `npm run check`. */
const MOST_MESSAGES = 50;

/** The Markdown file behind a page of its own. */
function fileOf(path: string): string | null {
  const id = /(\d{4}\/[^/]+)\/$/.exec(decodeURI(path))?.[1];
  if (id === undefined) return null;
  if (path.endsWith(paths.report(id))) return `content/reports/${id}.md`;
  return path.endsWith(paths.document(id)) ? `content/documents/${id}.md` : null;
}

function toMessage(problem: Problem): PageMessage {
  const { kind, file, line, column } = problem;
  return { place: `${file}:${line}:${column}`, severity: problemKinds[kind].severity, ...wordsOf(problem) };
}

function toCitation({
  number,
  issuer,
  issued,
  year,
  status,
  document,
  line,
}: ResolvedCitation): PageCitation {
  const when = issued ? `ngày ${longDate(issued)}` : yearLabel(year);
  return {
    text: `${number}, ${when}, ${issuer}`,
    line,
    path: document === null ? null : paths.document(document),
    status: STATUSES[status],
  };
}

const STATUSES = {
  resolved: 'đã rõ văn bản',
  ambiguous: 'nhiều văn bản cùng số',
  undated: 'chưa rõ năm',
} as const satisfies Record<ResolvedCitation['status'], string>;

/** What the dev toolbar tells of a page. */
export interface PageReport {
  /** The file that the page is made from; null for a page made from many. */
  readonly file: string | null;
  readonly draft: boolean;
  readonly messages: readonly PageMessage[];
  /** How many messages more there are. */
  readonly more: number;
  readonly citations: readonly PageCitation[];
}

/** A message of the check. */
export interface PageMessage {
  /** `file:line:column` */
  readonly place: string;
  readonly severity: 'error' | 'warning';
  readonly what: string;
  readonly remedy: string;
}

/** A citation of a report. */
export interface PageCitation {
  readonly text: string;
  readonly line: number;
  /** The document's page, or null where it is not known. */
  readonly path: string | null;
  readonly status: string;
}
