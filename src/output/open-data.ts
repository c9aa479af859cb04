import { documentStatuses } from '../domain/document-status.ts';
import { anchored, paths } from '../domain/paths.ts';
import {
  citingReports,
  type Register,
  type RegisterDocument,
  type ResolvedCitation,
} from '../domain/register.ts';
import type { CitationRecord, DocumentRecord, ReportRecord } from './open-data-schemas.ts';

/** Every row of the open data, by the name of its file. */
export function openData(reports: readonly DescribedReport[], register: Register): OpenData {
  const citations = Map.groupBy(register.citations, ({ report }) => report);
  return {
    reports: reports.map((report) => reportToRecord(report, citations.get(report.id) ?? [])),
    documents: register.documents.map(documentToRecord),
    citations: register.citations.map(citationToRecord),
  };
}

function reportToRecord(report: DescribedReport, citations: readonly ResolvedCitation[]): ReportRecord {
  const { id, title, summary, date, topics, source, event, corrections } = report;
  return {
    id,
    url: fromRoot(paths.report(id)),
    title,
    summary,
    date,
    topics: topics.map((topic) => topic.id),
    source,
    event: event ?? null,
    corrections,
    documents: [...new Set(citations.flatMap(({ document }) => document ?? []))],
  };
}

function documentToRecord(document: RegisterDocument): DocumentRecord {
  const { id, number, year, issued, issuer, type, title, topics, recorded } = document;
  return {
    id,
    url: fromRoot(paths.document(id)),
    number,
    year,
    issued,
    issuer,
    type,
    title,
    topics: [...topics],
    status: recorded?.status ?? documentStatuses[0],
    statusAsOf: recorded?.statusAsOf ?? null,
    statusSource: recorded?.statusSource ?? null,
    recorded: recorded !== null,
    reports: [...citingReports(document)],
  };
}

function citationToRecord(citation: ResolvedCitation): CitationRecord {
  const { report, anchor, text, number, issued, issuer, issuerFrom, document, status, passage } = citation;
  return {
    report,
    url: fromRoot(anchored(paths.report(report), anchor)),
    text,
    number,
    issued,
    issuer,
    issuerFrom,
    document,
    status,
    passage,
    source: `content/reports/${report}.md:${citation.line}:${citation.column}`,
  };
}

function fromRoot(path: string): string {
  return path.slice(1);
}

type DescribedReport = Pick<ReportRecord, 'id' | 'title' | 'summary' | 'date' | 'source' | 'corrections'> & {
  readonly topics: readonly { readonly id: string }[];
  readonly event?: NonNullable<ReportRecord['event']> | undefined;
};

/** The rows of each file of the open data. */
export interface OpenData {
  readonly reports: readonly ReportRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly citations: readonly CitationRecord[];
}
