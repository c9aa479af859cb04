import { getCollection } from 'astro:content';
import { paths } from '../domain/paths.ts';
import {
  buildRegister,
  citingReports,
  type Register,
  type RegisterDocument,
  type ResolvedCitation,
} from '../domain/register.ts';
import { numberSlug } from '../domain/document-number.ts';
import { site } from '../site.ts';
import { once } from './once.ts';
import { getReports, getReportsById, type Report } from './reports.ts';

/** The register of this site: `content/documents/` joined with every citation of every report. */
export const getRegister = once(async (): Promise<Register> => {
  const recorded = await getCollection('documents');
  return buildRegister(
    recorded.map(({ id, data }) => ({ id, ...data })),
    await getReports(),
    site.place,
  );
});

/** The documents of the register by id. */
export const getDocumentsById = once(async (): Promise<ReadonlyMap<string, RegisterDocument>> => {
  const { documents } = await getRegister();
  return new Map(documents.map((document) => [document.id, document]));
});

/** The citations of each report by its id, in the order of the page. */
export const getCitationsByReport = once(async (): Promise<ReadonlyMap<string, ResolvedCitation[]>> => {
  const byReport = new Map<string, ResolvedCitation[]>();
  for (const citation of (await getRegister()).citations) {
    const list = byReport.get(citation.report);
    if (list) list.push(citation);
    else byReport.set(citation.report, [citation]);
  }
  return byReport;
});

/** Where the link of a citation leads: its document, or else the candidates of its number. */
export function citationPath({ document, number }: ResolvedCitation): string {
  return document === null ? paths.candidates(numberSlug(number)) : paths.document(document);
}

/** A document as a row of the register shows it. */
export function registerRow(document: RegisterDocument) {
  const { id, number, type, issued, year, title, issuer, recorded } = document;
  return {
    path: paths.document(id),
    number,
    type,
    issued,
    year,
    title,
    issuer,
    reports: citingReports(document).length,
    recorded: recorded !== null,
  };
}

/** A row of the register. */
export type RegisterRow = ReturnType<typeof registerRow>;

/** The documents that citations name, each once, in the order of their first citation. */
export async function citedDocuments(citations: readonly ResolvedCitation[]) {
  const byId = await getDocumentsById();
  const ids = new Set(citations.flatMap(({ document }) => document ?? []));
  return [...ids].flatMap((id) => byId.get(id) ?? []).map(registerRow);
}

/** The rows of the register by year, in its order. */
export const getDocumentsByYear = once(async () => {
  return Map.groupBy((await getRegister()).documents.map(registerRow), ({ year }) => year);
});

/** The reports that cite a document, newest first. */
export async function reportsCiting(document: RegisterDocument): Promise<Report[]> {
  const byId = await getReportsById();
  return citingReports(document).flatMap((id) => byId.get(id) ?? []);
}

/** The documents that most reports cite, at most `limit`, the most cited first. */
export async function getMostCited(limit: number) {
  const rows = (await getRegister()).documents.map(registerRow).filter(({ reports }) => reports > 1);
  return rows.sort((a, b) => b.reports - a.reports).slice(0, limit);
}

/** The documents that reports cite and nobody has recorded, the most cited first. */
export async function getUnrecorded() {
  const rows = (await getRegister()).documents.map(registerRow).filter(({ recorded }) => !recorded);
  return rows.sort((a, b) => b.reports - a.reports);
}
