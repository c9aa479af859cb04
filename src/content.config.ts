import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentLoader } from './intake/content-loader.ts';
import { documentSchema, expansionSchema, reportSchema, topicSchema } from './intake/schemas.ts';

/** Published reports and, in development, drafts. */
const reports = defineCollection({
  loader: contentLoader('reports', (content) => content.reports),
  schema: reportSchema,
});

/** Recorded documents; the register joins them with all that are cited. */
const documents = defineCollection({
  loader: contentLoader('documents', (content) => content.documents),
  schema: documentSchema,
});

const topics = defineCollection({
  loader: contentLoader('topics', (content) =>
    content.topics.map(({ id, ...data }, order) => ({ id, data: { ...data, order } })),
  ),
  schema: topicSchema.extend({ order: z.number() }),
});

const glossary = defineCollection({
  loader: contentLoader('glossary', (content) =>
    Object.entries(content.glossary).map(([id, expansion]) => ({ id, data: { expansion } })),
  ),
  schema: z.object({ expansion: expansionSchema }),
});

export const collections = { reports, documents, topics, glossary };
