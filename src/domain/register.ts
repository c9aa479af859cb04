import type { ReportCitation } from './citation.ts';
import { yearOf, type IsoDate } from './dates.ts';
import { documentId, type DocumentIdentity } from './document-identity.ts';
import type { DocumentStatus } from './document-status.ts';
import { numberSlug } from './document-number.ts';
import { typeOf } from './document-types.ts';
import { compareVietnamese } from './dictionary-order.ts';
import { issuerSlug } from './issuers.ts';
import type { Place } from './place.ts';
import { settleWithin } from './settle-citations.ts';

/**
 * Joins the recorded documents with all that reports cite.
 *
 * A citation's year comes from its number, else from the date beside it, else from an earlier dated citation of that
 * number in the same report, else from the register when only one document fits. Nothing is guessed: a citation that
 * fits no document is `undated`, one that fits several is `ambiguous`, and neither gets a document.
 */
export function buildRegister(
  recorded: readonly RecordedDocument[],
  reports: readonly CitingReport[],
  place: Place,
): Register {
  const settled = reports.flatMap(({ id, citations }) =>
    settleWithin(citations).map((citation) => ({ ...citation, report: id })),
  );
  const documents = new Map<string, Draft>(
    recorded.map((document) => {
      return [document.id, draftOf({ ...document, year: yearOf(document.issued) }, document)];
    }),
  );
  const named = new Set<string>();
  for (const { number, year, issuer } of settled) {
    const identity = `${number}\n${year}\n${issuer}`;
    if (year === null || named.has(identity)) continue;
    named.add(identity);
    const id = documentId({ number, year, issuer }, place);
    if (!documents.has(id)) documents.set(id, draftOf({ id, number, year, issuer }, null));
  }

  const byNumber = Map.groupBy(documents.values(), ({ number }) => numberSlug(number));
  const slugOf = rememberedSlugs(place);
  const fitting = ({ number, year, issuer }: ReportCitation): readonly Draft[] => {
    const bearers = byNumber.get(numberSlug(number)) ?? [];
    const by = slugOf(number, issuer);
    return bearers.filter((one) => {
      return (year === null || one.year === year) && slugOf(number, one.issuer) === by;
    });
  };
  const citations = settled.map((citation): ResolvedCitation => {
    const [only, ...others] = fitting(citation);
    if (!only) return { ...citation, status: 'undated', document: null };
    if (others.length > 0) return { ...citation, status: 'ambiguous', document: null };
    const resolved = { ...citation, status: 'resolved', document: only.id } as const;
    only.citations.push(resolved);
    return resolved;
  });

  return {
    documents: [...documents.values()].map(finish).sort(byIssue),
    candidates: candidatesOf(byNumber, citations),
    citations,
  };
}

/** {@link issuerSlug}, worked out once for each number and issuer: large sites cite the same documents again and again. */
function rememberedSlugs(place: Place): (number: string, issuer: string) => string | null {
  const known = new Map<string, string | null>();
  return (number, issuer) => {
    const key = `${number}\n${issuer}`;
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const slug = issuerSlug(number, issuer, place);
    known.set(key, slug);
    return slug;
  };
}

/** Orders documents by the day of issue (those without one by their year, last), then by number: 84 before 168. */
export function byIssue(a: RegisterDocument, b: RegisterDocument): number {
  const dayA = a.issued ?? `${a.year}-99`;
  const dayB = b.issued ?? `${b.year}-99`;
  return dayA < dayB ? -1 : dayA > dayB ? 1 : compareVietnamese(a.id, b.id);
}

/** The ids of the reports that cite a document or a number, each once, in the register's order. */
export function citingReports({ citations }: Cited): readonly string[] {
  return [...new Set(citations.map(({ report }) => report))];
}

/** The type of a document or of a number, which its symbol or a citation of it tells. */
export function citedType({ number, citations }: Cited): string | null {
  return typeOf(number) ?? citations.find(({ type }) => type !== null)?.type ?? null;
}

/** Numbers that need a page of their own: several documents bear them, or a citation of them found no document. */
function candidatesOf(
  byNumber: ReadonlyMap<string, readonly Draft[]>,
  citations: readonly ResolvedCitation[],
): NumberCandidates[] {
  const unresolved = citations.filter(({ document }) => document === null);
  const open = Map.groupBy(unresolved, ({ number }) => numberSlug(number));
  const slugs = [...byNumber].filter(([, drafts]) => drafts.length > 1).map(([slug]) => slug);
  return [...new Set([...slugs, ...open.keys()])].sort().map((slug) => {
    const documents = (byNumber.get(slug) ?? []).map(finish).sort(byIssue);
    const homeless = open.get(slug) ?? [];
    const number = documents[0]?.number ?? homeless[0]?.number ?? slug;
    return { slug, number, documents, citations: homeless };
  });
}

function finish({ recorded, citations, ...identity }: Draft): RegisterDocument {
  const dates = [...new Set(citations.flatMap(({ issued }) => issued ?? []))];
  return {
    ...identity,
    issued: recorded?.issued ?? (dates.length === 1 ? (dates[0] ?? null) : null),
    type: citedType({ number: identity.number, citations }),
    title: recorded?.title ?? null,
    topics: recorded?.topics ?? [],
    recorded: recorded ?? null,
    citations,
    otherDates: dates.filter((date) => date !== (recorded?.issued ?? dates[0])),
  };
}

function draftOf(identity: DocumentIdentity & { id: string }, recorded: RecordedDocument | null): Draft {
  const { id, number, year, issuer } = identity;
  return { id, number, year, issuer, recorded, citations: [] };
}

/** A document that an editor has recorded. */
export interface RecordedDocument {
  /** `<year>/<number-slug>` */
  readonly id: string;
  readonly number: string;
  readonly issued: IsoDate;
  readonly issuer: string;
  readonly title: string;
  readonly topics: readonly string[];
  readonly status: DocumentStatus;
  readonly statusAsOf?: IsoDate | undefined;
  readonly statusSource?: string | undefined;
}

/** A report, as far as the register needs it. */
export interface CitingReport {
  /** `<year>/<slug>` */
  readonly id: string;
  readonly citations: readonly ReportCitation[];
}

/** A citation with the document that it names. */
export interface ResolvedCitation extends ReportCitation {
  /** `<year>/<slug>` of the citing report. */
  readonly report: string;
  readonly status: 'resolved' | 'ambiguous' | 'undated';
  /** The document's id, null unless resolved. */
  readonly document: string | null;
}

/** A document of the register: recorded, cited, or both. */
export interface RegisterDocument {
  /** `<year>/<number-slug>` */
  readonly id: string;
  readonly number: string;
  readonly year: number;
  readonly issuer: string;
  /** The recorded day, else the one that all dated citations agree on, else null. */
  readonly issued: IsoDate | null;
  readonly type: string | null;
  /** Null where the document is not recorded: nothing is invented. */
  readonly title: string | null;
  readonly topics: readonly string[];
  readonly recorded: RecordedDocument | null;
  /** In the order of the reports, then of the page. */
  readonly citations: readonly ResolvedCitation[];
  /** Days that citations give and that contradict `issued`. */
  readonly otherDates: readonly IsoDate[];
}

/** The documents that bear one number, and the citations of it that found none. */
export interface NumberCandidates {
  readonly slug: string;
  readonly number: string;
  readonly documents: readonly RegisterDocument[];
  readonly citations: readonly ResolvedCitation[];
}

/** All documents known, and every citation with what became of it. */
export interface Register {
  readonly documents: readonly RegisterDocument[];
  readonly candidates: readonly NumberCandidates[];
  readonly citations: readonly ResolvedCitation[];
}

type Cited = Pick<NumberCandidates, 'number' | 'citations'>;

type Draft = Pick<RegisterDocument, 'id' | 'number' | 'year' | 'issuer'> & {
  recorded: RecordedDocument | null;
  citations: ResolvedCitation[];
};
