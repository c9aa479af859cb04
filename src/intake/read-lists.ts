import { slugify } from '../domain/fold.ts';
import type { Problem } from './problems.ts';
import { expansionSchema, topicSchema, type TopicData } from './schemas.ts';
import type { ReadResult, SourceFile } from './source-file.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** Reads `content/topics.yaml`; the topics keep the file's order. There is no entry where the YAML is broken. */
export function readTopics(source: SourceFile): ReadResult<readonly TopicFile[]> {
  const problems: Problem[] = [];
  const topics: TopicFile[] = [];
  const entries = entriesOf(source, problems);
  for (const { key, value, yaml } of entries ?? []) {
    if (slugify(key) !== key) {
      const values = { value: key, text: slugify(key) };
      problems.push({ kind: 'not-a-slug', file: source.file, ...yaml.placeOf([key]), field: key, values });
    }
    const result = validate(topicSchema, value, yaml, source.file, [key]);
    problems.push(...result.problems);
    if (result.data) topics.push({ id: key, ...result.data });
  }
  return { entry: entries && topics, problems };
}

/** Reads `content/glossary.yaml`: abbreviation → expansion. */
export function readGlossary(source: SourceFile): ReadResult<Readonly<Record<string, string>>> {
  const problems: Problem[] = [];
  const glossary: [string, string][] = [];
  for (const { key, value, yaml } of entriesOf(source, problems) ?? []) {
    const result = validate(expansionSchema, value, yaml, source.file, [key]);
    problems.push(...result.problems);
    if (result.data !== null) glossary.push([key, result.data]);
  }
  return { entry: Object.fromEntries(glossary), problems };
}

/** What a list holds; null where its YAML is broken. */
function entriesOf(
  source: SourceFile,
  problems: Problem[],
): { key: string; value: unknown; yaml: YamlSource }[] | null {
  const yaml = readYaml(source.text);
  for (const fault of yaml.faults) {
    const { kind, place, text } = fault;
    problems.push({ kind, file: source.file, ...place, field: 'YAML', values: { text } });
  }
  if (yaml.value === null && yaml.faults.length > 0) return null;
  if (typeof yaml.value !== 'object' || yaml.value === null) return [];
  return Object.entries(yaml.value).map(([key, value]) => ({ key, value, yaml }));
}

/** A topic with its id. */
export interface TopicFile extends TopicData {
  readonly id: string;
}
