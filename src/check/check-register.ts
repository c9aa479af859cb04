import { shortDate } from '../domain/dates.ts';
import {
  buildRegister,
  type Register,
  type RegisterDocument,
  type ResolvedCitation,
} from '../domain/register.ts';
import { site as thisSite } from '../site.ts';
import type { ProblemKind } from '../intake/problems.ts';
import { faultyEntries } from './site-pages.ts';
import type { CheckedSite } from './site.ts';

/** Citations that found no document or several, documents that are not recorded, and days that contradict each other. */
export function checkRegister(site: CheckedSite, register: Register): void {
  const tellOf = new Map(site.content.reports.map(({ id, file }) => [id, site.tellOf(file)]));
  const say: Say = (citation, kind, value) => {
    const { line, column, text } = citation;
    const place = { start: { line, column }, end: { line, column: column + text.length } };
    tellOf.get(citation.report)?.(kind, place, { values: { text: citation.number, value } });
  };
  for (const citation of register.citations) {
    if (citation.status === 'undated') say(citation, 'citation-undated', citation.issuer);
    if (citation.status === 'ambiguous') say(citation, 'citation-ambiguous', bearers(register, citation));
  }
  const faulty = new Set(faultyEntries(site.content).map(({ id }) => id));
  for (const document of register.documents) {
    const { id, citations, recorded, issuer } = document;
    const [first] = citations;
    if (!recorded && first && !faulty.has(id)) say(first, 'citation-unrecorded', issuer);
    for (const citation of citations) {
      const other = otherDay(document, citation);
      if (other) say(citation, 'citation-date', other);
    }
  }
  checkIssuers(register, say);
}

/** The register as the content alone makes it, the pages that Astro makes left aside. */
export function registerOf({ content, outlines }: CheckedSite, { drafts }: { drafts: boolean }): Register {
  const reports = content.reports.filter(({ data }) => drafts || !data.draft);
  return buildRegister(
    content.documents.map(({ id, data }) => ({ id, ...data })),
    reports.map(({ id, file }) => ({ id, citations: outlines.get(file)?.citations ?? [] })),
    thisSite.place,
  );
}

/** Reports that give one number and year to two bodies: perhaps two documents, more likely a slip. */
function checkIssuers(register: Register, say: Say): void {
  const seen = new Map<string, ResolvedCitation>();
  for (const citation of register.citations) {
    const { report, number, year, issuer, issuerFrom } = citation;
    if (year === null || issuerFrom === 'default') continue;
    const key = [report, number, year].join('\n');
    const earlier = seen.get(key);
    if (!earlier) seen.set(key, citation);
    else if (earlier.issuer !== issuer)
      say(citation, 'citation-issuer', `dòng ${earlier.line} (${earlier.issuer})`);
  }
}

/** Where a citation's day is not the register's, or not the first that a report gave: what says otherwise. */
function otherDay({ recorded, citations }: RegisterDocument, citation: ResolvedCitation): string | null {
  const { issued, report } = citation;
  if (issued === null) return null;
  if (recorded) return recorded.issued === issued ? null : `trong sổ (${shortDate(recorded.issued)})`;
  const first = citations.find((one) => one.issued !== null);
  if (!first?.issued || first.issued === issued) return null;
  const where =
    first.report === report ? `dòng ${first.line}` : `content/reports/${first.report}.md:${first.line}`;
  return `ở ${where} (${shortDate(first.issued)})`;
}

function bearers({ documents }: Register, { number, issuer }: ResolvedCitation): string {
  return documents
    .filter((one) => one.number === number && one.issuer === issuer)
    .map(({ id }) => id)
    .join(', ');
}

type Say = (citation: ResolvedCitation, kind: ProblemKind, value: string) => void;
