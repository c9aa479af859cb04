import { Document, isSeq } from 'yaml';
import { yearOf } from '../domain/dates.ts';
import { documentId } from '../domain/document-identity.ts';
import { slugify } from '../domain/fold.ts';
import { issuerName } from '../domain/issuers.ts';
import { site } from '../site.ts';

/**
 * The file of a new report. Its name is made from the title, as long as an address should be.
 *
 * @example newReport({ title: 'Họp tổng kết', date: '2014-01-08', … }).file // 'content/reports/2014/hop-tong-ket.md'
 */
export function newReport({ slug, ...fields }: NewReport): NewFile {
  const name = slug ?? slugFor(fields.title);
  const { title, summary, date, topics, source, sourceTitle, url, draft } = fields;
  const data = {
    title,
    summary,
    date,
    topics: [...topics],
    source: { name: source, title: sourceTitle, ...(url ? { url } : {}) },
    ...(draft ? { draft: true } : {}),
  };
  return { file: `content/reports/${yearOf(date)}/${name}.md`, text: withFrontMatter(data) };
}

/** The file of a new record of a document. Its name is the document's address. */
export function newDocument({ number, issued, issuer, title, topics }: NewDocument): NewFile {
  const identity = { number, year: yearOf(issued), issuer: issuerName(issuer, site.place) };
  const data = { number: identity.number, issued, issuer: identity.issuer, title, topics: [...topics] };
  return {
    file: `content/documents/${documentId(identity, site.place)}.md`,
    text: withFrontMatter(data),
  };
}

/** An ASCII name for a title, cut at a word where it is long. */
export function slugFor(title: string): string {
  const slug = slugify(title);
  if (slug.length <= LONGEST_SLUG) return slug;
  return slug.slice(0, LONGEST_SLUG + 1).replace(/-[^-]*$/, '');
}

const LONGEST_SLUG = 60;

function withFrontMatter(data: Readonly<Record<string, unknown>>): string {
  const document = new Document(data);
  const topics = document.get('topics');
  if (isSeq(topics)) topics.flow = true;
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`;
}

/** A file to be written. */
export interface NewFile {
  /** Path from the project's root. */
  readonly file: string;
  readonly text: string;
}

/** What a new report says of itself. */
export interface NewReport {
  readonly title: string;
  readonly summary: string;
  /** ISO date. */
  readonly date: string;
  readonly topics: readonly string[];
  /** Where the facts come from, and the title there. */
  readonly source: string;
  readonly sourceTitle: string;
  readonly url?: string | undefined;
  readonly draft: boolean;
  /** The file's name, where it is not to be made from the title. */
  readonly slug?: string | undefined;
}

/** What a new record of a document says. */
export interface NewDocument {
  /** Canonical. */
  readonly number: string;
  /** ISO date. */
  readonly issued: string;
  readonly issuer: string;
  readonly title: string;
  readonly topics: readonly string[];
}
