import { z } from 'astro/zod';
import { isIsoDate } from '../domain/dates.ts';
import { documentStatuses } from '../domain/document-status.ts';

const text = z.string().trim().min(1);
const date = z.string().refine(isIsoDate, { params: { kind: 'wrong-date' } });
const webAddress = z.string().regex(/^https?:\/\/[^\s/]+/, { error: 'not-a-web-address' });
const topicIds = z.array(text);
/** Addresses under which an entry was published before, from the site's root. */
const aliases = z.array(z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/, { error: 'wrong-alias' })).default([]);

/** Front matter of a report, `content/reports/<year>/<slug>.md`. */
export const reportSchema = z.strictObject({
  title: text,
  summary: text,
  date,
  topics: topicIds,
  source: z.strictObject({
    name: text,
    title: text,
    author: text.optional(),
    url: webAddress.optional(),
    published: date.optional(),
    retrieved: date.optional(),
  }),
  event: z.strictObject({ name: text, date, organizer: text.optional() }).optional(),
  corrections: z.array(z.strictObject({ date, note: text })).default([]),
  draft: z.boolean().default(false),
  aliases,
});

/** Front matter of a recorded document, `content/documents/<year>/<number-slug>.md`. */
export const documentSchema = z
  .strictObject({
    number: text,
    issued: date,
    issuer: text,
    title: text,
    topics: topicIds.default([]),
    status: z.enum(documentStatuses).default(documentStatuses[0]),
    statusAsOf: date.optional(),
    statusSource: text.optional(),
    aliases,
  })
  .refine(
    (document) =>
      !documentStatuses.slice(1).includes(document.status) ||
      (document.statusAsOf !== undefined && document.statusSource !== undefined),
    { path: ['status'], params: { kind: 'status-without-source' }, when: ({ value }) => isRecord(value) },
  );

/** One topic of `content/topics.yaml`; its key is the id and the address. */
export const topicSchema = z.strictObject({ name: text, also: z.array(text).default([]) });

/** `content/glossary.yaml`: an abbreviation's expansion, in lower case. */
export const expansionSchema = text;

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** A report's front matter, checked. */
export type ReportData = z.infer<typeof reportSchema>;
/** A document's front matter, checked. */
export type DocumentData = z.infer<typeof documentSchema>;
/** A topic, checked. */
export type TopicData = z.infer<typeof topicSchema>;
