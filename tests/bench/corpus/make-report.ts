import { longDate, shortDate, yearOf, type IsoDate } from '../../../src/domain/dates.ts';
import { slugify } from '../../../src/domain/fold.ts';
import type { MadeDocument } from './make-documents.ts';
import type { Random } from './random.ts';
import { fields, phrases, type Field } from './vocabulary.ts';
import { capital, dayOf, fill, type Subject } from './wording.ts';

/** Years that reports are about. */
export const YEARS = { first: 2014, count: 10 } as const;

/**
 * A report of about 600 words with three to eight citations, most of its own field's documents and more often of the
 * first in the list than of the last.
 */
export function makeReport(random: Random, documents: DocumentPool): MadeReport {
  const field = random.pick(fields);
  const date = dayOf(YEARS.first + random.between(0, YEARS.count - 1), random);
  const subject: Subject = { random, field, date };
  const cited = citedDocuments(random.between(3, 8), subject, documents);
  const title = fill(random.pick(phrases.titles), subject);
  return {
    slug: slugify(title)
      .slice(0, 70)
      .replace(/-[^-]*$/, ''),
    year: yearOf(date),
    date,
    title,
    summary: fill(random.pick(phrases.summaries), subject),
    topics: topicsOf(field, cited),
    field,
    event: random.chance(0.3) ? fill('Hội nghị về {thing} tại {place}', subject) : null,
    corrected: random.chance(0.02),
    body: bodyOf(subject, cited),
  };
}

/** The documents of a corpus, all and by field. */
export interface DocumentPool {
  readonly all: readonly MadeDocument[];
  readonly byField: ReadonlyMap<Field, readonly MadeDocument[]>;
}

function citedDocuments(count: number, { random, field, date }: Subject, pool: DocumentPool): MadeDocument[] {
  const own = pool.byField.get(field) ?? [];
  const cited: MadeDocument[] = [];
  for (let tries = 0; cited.length < count && tries < 60; tries += 1) {
    const list = own.length > 0 && random.chance(0.75) ? own : pool.all;
    const document = list[Math.floor(random.next() ** 3 * list.length)];
    if (!document || document.issued > date) continue;
    if (!cited.includes(document) || random.chance(0.5)) cited.push(document);
  }
  return cited;
}

function topicsOf(field: Field, cited: readonly MadeDocument[]): string[] {
  const other = cited.find((document) => document.field !== field)?.field.topic;
  return [...new Set([field.topic, ...(other === undefined ? [] : [other])])];
}

function bodyOf(subject: Subject, cited: readonly MadeDocument[]): string {
  const { random } = subject;
  const named = new Set<MadeDocument>();
  const waiting = [...cited];
  const cite = (): string => {
    const document = waiting.shift();
    if (!document) return '';
    const text = citationOf(document, named.has(document), random);
    named.add(document);
    return text;
  };
  const length = random.between(530, 630);
  const citingEvery = length / (cited.length + 1);
  const parts: string[] = [fill(random.pick(phrases.openings), subject)];
  let words = wordsOf(parts);
  const heading = random.deck(phrases.headings);
  const plain = random.deck(phrases.sentences);
  const citing = random.deck(phrases.citing);
  const sentence = (): string => {
    const isDue = waiting.length > 0 && words >= citingEvery * (cited.length - waiting.length + 1);
    const text = fill(isDue ? citing() : plain(), subject, cite);
    words += wordsOf([text]);
    return text;
  };
  while (words < length) {
    parts.push(`## ${fill(heading(), subject)}`);
    for (let left = random.between(1, 3); left > 0 && words < length; left -= 1) {
      const sentences = Array.from({ length: random.between(2, 5) }, sentence);
      const isList = random.chance(0.08);
      parts.push(sentences.map((text) => (isList ? `- ${text}` : text)).join(isList ? '\n' : ' '));
    }
  }
  while (waiting.length > 0) parts.push(fill(citing(), subject, cite));
  return parts.join('\n\n');
}

/** How a report names a document: in full the first time, shorter afterwards. */
function citationOf(document: MadeDocument, again: boolean, random: Random): string {
  const { type, number, issued, issuer, undated } = document;
  const elsewhere = /^(UBND|HĐND) tỉnh (?!Thanh Hóa)/.test(issuer) ? ` của ${issuer}` : '';
  const name = `${type} ${random.chance(0.3) ? 'số ' : ''}${number}`;
  if (again || undated) return name + elsewhere;
  const manner = random.next();
  if (manner < 0.06) return name + elsewhere;
  if (manner < 0.6) return `${name} ngày ${shortDate(issued)}${elsewhere}`;
  return `${name} ngày ${longDate(issued)}${elsewhere || (manner < 0.8 ? ` của ${issuer}` : '')}`;
}

function wordsOf(texts: readonly string[]): number {
  return texts.join(' ').split(/\s+/).length;
}

/** A report before it is written as a file. */
export interface MadeReport {
  readonly slug: string;
  readonly year: number;
  readonly date: IsoDate;
  readonly title: string;
  readonly summary: string;
  readonly topics: readonly string[];
  readonly field: Field;
  readonly event: string | null;
  readonly corrected: boolean;
  readonly body: string;
}

/** The Markdown file of a report. */
export function reportFile({
  title,
  summary,
  date,
  topics,
  field,
  event,
  corrected,
  body,
}: MadeReport): string {
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    `summary: ${JSON.stringify(summary)}`,
    `date: ${date}`,
    `topics: [${topics.join(', ')}]`,
    'source:',
    `  name: ${JSON.stringify(`Trang tin ${field.agency}`)}`,
    `  title: ${JSON.stringify(capital(title))}`,
    ...(event === null ? [] : [`event: { name: ${JSON.stringify(event)}, date: ${date} }`]),
    ...(corrected ? [`corrections: [{ date: ${date}, note: "Sửa một con số ở phần kết quả." }]`] : []),
    '---',
    '',
    body,
    '',
  ].join('\n');
}

/** The Markdown file of a recorded document. */
export function documentFile({ number, issued, issuer, title, field }: MadeDocument): string {
  return [
    '---',
    `number: ${JSON.stringify(number)}`,
    `issued: ${issued}`,
    `issuer: ${issuer}`,
    `title: ${JSON.stringify(title)}`,
    `topics: [${field.topic}]`,
    '---',
    '',
    `${field.agency} tham mưu, trình ban hành.`,
    '',
  ].join('\n');
}
