import { z } from 'astro/zod';
import { FRONT_MATTER_FIRST_LINE, splitFrontMatter } from './front-matter.ts';
import { isError, type Problem } from './problems.ts';
import type { SourceFile } from './source-file.ts';
import { tooComplexAt } from './text-limits.ts';
import { mendValue, validate } from './validate.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/**
 * Reads one Markdown entry: its front matter against a schema, its topics against the list of topics, its folder
 * against its year, as far as each can be read. What only one collection asks is added by the caller through {@link EntryProblems}.
 */
export function readEntry<Schema extends z.ZodObject<{ topics: z.ZodType }>>(
  source: SourceFile,
  schema: Schema,
  topicIds: readonly string[] | null,
): EntryReading<z.output<Schema>> {
  const { file } = source;
  const [, folderYear = '', name = ''] = /\/(\d{4})\/([^/]+)\.md$/.exec(file) ?? [];
  const problems: Problem[] = [];
  const base = { folderYear: Number(folderYear), name, problems };
  const parts = splitFrontMatter(source.text);
  if (!parts) {
    problems.push({ kind: 'no-front-matter', file, line: 1, column: 1, field: 'YAML' });
    return { ...base, data: null, sound: {}, body: '', report: () => undefined, placeOf: () => FIRST_PLACE };
  }

  const complex = tooComplexAt(parts.body);
  if (complex) {
    const { text, ...place } = complex;
    problems.push({ kind: 'too-complex', file, ...place, field: 'nội dung', values: { text } });
  }
  const yaml = readYaml(parts.yaml, FRONT_MATTER_FIRST_LINE);
  for (const { kind, place, text } of yaml.faults) {
    problems.push({ kind, file, ...place, field: 'YAML', values: { text } });
  }
  const report: EntryProblems = (kind, path, values = {}, expected) => {
    const field = typeof path === 'string' ? path : path.join('.');
    const at = typeof path === 'string' ? FIRST_PLACE : yaml.placeOf(path);
    const mended = typeof path === 'string' || expected === undefined ? {} : mendValue(yaml, path, expected);
    problems.push({ kind, file, ...at, field, values, ...mended });
  };
  const { placeOf } = yaml;
  const { body } = parts;
  const isRead = yaml.legible !== null || yaml.faults.length === 0;
  if (!isRead) return { ...base, data: null, sound: {}, body, report, placeOf };

  const fields: object = Object(yaml.legible);
  const { data, problems: complaints } = validate(schema, yaml.legible ?? {}, yaml, file);
  problems.push(...complaints);
  if (topicIds) reportUnknownTopics(fields, topicIds, report);
  const sound = data ?? soundFields(schema, fields);
  return { ...base, data: problems.some(isError) ? null : data, sound, body, report, placeOf };
}

/** The fields that are right by themselves, so that a mistake in one does not hide those of the others. */
function soundFields<Schema extends z.ZodObject>(schema: Schema, fields: object): Partial<z.output<Schema>> {
  const read = Object.entries(schema.shape).flatMap(([key, field]) => {
    const { success, data } = z.safeParse(field, Reflect.get(fields, key));
    return success && data !== undefined ? [[key, data]] : [];
  });
  return Object.fromEntries(read);
}

/** The topics that share most words with a wrong one come first: a long list is cut when it is shown. */
function nearestFirst(wrong: string, topicIds: readonly string[]): readonly string[] {
  const words = new Set(wrong.split('-'));
  const shared = (id: string) => id.split('-').filter((word) => words.has(word)).length;
  return topicIds.toSorted((a, b) => shared(b) - shared(a));
}

/** No list of topics is longer. */
const MOST_TOPICS = 50;

const FIRST_PLACE = { line: 1, column: 1 };

function reportUnknownTopics(fields: object, topicIds: readonly string[], report: EntryProblems): void {
  const topics: unknown = Reflect.get(fields, 'topics');
  if (!Array.isArray(topics)) return;
  topics.slice(0, MOST_TOPICS).forEach((topic, index) => {
    if (typeof topic !== 'string' || topicIds.includes(topic)) return;
    report('unknown-topic', ['topics', index], {
      value: topic,
      text: nearestFirst(topic, topicIds).join(', '),
    });
  });
}

/**
 * Adds a problem of the entry at a front matter path, or for the whole file under a name such as `tên tệp`; with the value
 * that is expected there, where only one can be.
 */
export type EntryProblems = (
  kind: Problem['kind'],
  path: readonly (string | number)[] | string,
  values?: Readonly<Record<string, string>>,
  expected?: string,
) => void;

/** What reading one Markdown entry gave. */
export interface EntryReading<Data> {
  readonly data: Data | null;
  /** The fields that are right by themselves, all of them where there is `data`. */
  readonly sound: Partial<Data>;
  /** The Markdown, preceded by as many blank lines as the front matter has. */
  readonly body: string;
  readonly folderYear: number;
  /** The file's name without `.md`. */
  readonly name: string;
  readonly problems: Problem[];
  readonly report: EntryProblems;
  /** Where a front matter field stands in the file. */
  readonly placeOf: YamlSource['placeOf'];
}
