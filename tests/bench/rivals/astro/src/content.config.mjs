import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const day = (date) => date.toISOString().slice(0, 10);

const reports = defineCollection({
  loader: glob({ base: './content/reports', pattern: '**/*.md', retainBody: false }),
  schema: z.object({ title: z.string(), summary: z.string(), date: z.date().transform(day) }),
});

export const collections = { reports };
