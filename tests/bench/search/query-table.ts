import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const row = z.strictObject({
  query: z.string(),
  group: z.enum([
    'number',
    'date',
    'title',
    'synonym',
    'tone',
    'keys',
    'half',
    'typo',
    'passage',
    'nonsense',
  ]),
  /** What it would be without slips of the fingers, Telex and other names. */
  says: z.string().optional(),
  /** The day that is all that was typed, ISO. */
  day: z.string().optional(),
  /** Beginnings of addresses, of which one must come first; none where nothing must be found. */
  expect: z.array(z.string()),
  /** Whether the row was written before the search, and nothing was tuned on it. */
  held: z.boolean().default(false),
});

/**
 * The queries of `search-queries.yaml`.
 *
 * @throws ZodError where a row is not as it should be
 */
export function readQueries(): readonly QueryRow[] {
  const file = new URL('../search-queries.yaml', import.meta.url);
  return z.array(row).parse(parse(readFileSync(file, 'utf8')));
}

/** A query as a reader types it, and what must answer it. */
export type QueryRow = z.infer<typeof row>;
