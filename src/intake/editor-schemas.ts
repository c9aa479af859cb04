import { z } from 'astro/zod';
import { expansionSchema, topicSchema } from './schemas.ts';

/**
 * JSON Schemas of the lists in `content/`, by the file that they are for, as code editors read them (`.vscode/`). The
 * schemas of front matter need no file here: Astro writes those of its collections into `.astro/collections`, and its
 * extension applies them to Markdown.
 */
export function editorSchemas(): Readonly<Record<string, object>> {
  return {
    'content/topics.yaml': jsonSchema(
      z.record(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), topicSchema),
      'Chủ đề',
    ),
    'content/glossary.yaml': jsonSchema(z.record(z.string(), expansionSchema), 'Chữ viết tắt'),
  };
}

/** The file in `.vscode/schemas` that a list's schema is kept in. */
export function schemaFile(list: string): string {
  return `.vscode/schemas/${list.slice('content/'.length, -'.yaml'.length)}.schema.json`;
}

/** YAML's editors read draft 7. */
function jsonSchema(schema: z.ZodType, title: string): object {
  return { ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), title };
}
