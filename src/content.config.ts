import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentLoader } from './intake/content-loader.ts';
import { documentSchema, expansionSchema, reportSchema, topicSchema } from './intake/schemas.ts';
import { picturesIn } from './markdown/pictures.ts';

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

/** The pictures in published reports and, in development, in drafts. No other picture file reaches the site. */
const pictures = defineCollection({
  loader: contentLoader('pictures', ({ reports: entries, pictures: files }) => {
    const there = new Set(files);
    return entries
      .filter(({ data }) => import.meta.env.DRAFTS || !data.draft)
      .flatMap(({ id, body }) => picturesIn(body).map((file) => `${id.slice(0, 4)}/${file}`))
      .flatMap((id) => {
        const file = `content/reports/${id}`;
        return there.has(file)
          ? [{ id, file, data: { image: `./${id.slice(id.lastIndexOf('/') + 1)}` } }]
          : [];
      });
  }),
  schema: ({ image }) => z.object({ image: image() }),
});

export const collections = { reports, documents, topics, glossary, pictures };
