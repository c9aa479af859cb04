import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const phraseList = z.string().transform((text) => text.split(/;\s+/));
const sentences = z.array(z.string());

const fieldSchema = z.strictObject({
  topic: z.string(),
  name: z.string().optional(),
  also: z.array(z.string()).default([]),
  agency: z.string(),
  symbol: z.string(),
  ministry: z.string(),
  things: phraseList,
  works: phraseList,
  lacks: phraseList,
  aims: phraseList,
});

const phrasesSchema = z.strictObject({
  places: phraseList,
  communes: phraseList,
  months: phraseList,
  people: phraseList,
  units: phraseList,
  titles: sentences,
  summaries: sentences,
  headings: sentences,
  openings: sentences,
  citing: sentences,
  sentences,
});

/** The fields of a province's government, as topics and as vocabulary. */
export const fields: readonly Field[] = z.array(fieldSchema).parse(read('fields.yaml'));

/** Sentences with gaps, and what fills them. */
export const phrases: Phrases = phrasesSchema.parse(read('phrases.yaml'));

function read(name: string): unknown {
  return parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

/** A field of government: its department, and what is said of it. */
export type Field = z.infer<typeof fieldSchema>;
export type Phrases = z.infer<typeof phrasesSchema>;
