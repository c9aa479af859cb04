import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editorSchemas, schemaFile } from '../../../src/intake/editor-schemas.ts';
import { documentSchema, reportSchema } from '../../../src/intake/schemas.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFile(path.join(PROJECT, file), 'utf8');

describe.each(Object.entries(editorSchemas()))('the schema of %s', (list, schema) => {
  it('lies where `npm run schemas` writes it, as it writes it', async () => {
    expect(await read(schemaFile(list))).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });

  it('is what VS Code checks the list against', async () => {
    const { 'yaml.schemas': schemas } = JSON.parse(await read('.vscode/settings.json'));
    expect(schemas).toHaveProperty([`./${schemaFile(list)}`], list);
  });

  it('takes the list as it is, and no slip in it', async () => {
    const judge = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
    const content: unknown = parse(await read(list));
    expect(judge.safeParse(content).success).toBe(true);
    expect(judge.safeParse({ ...Object(content), 'chu-de': 7 }).success).toBe(false);
  });
});

it('front matter is checked by Astro’s extension, which takes the schemas of its collections', async () => {
  const { 'astro.content-intellisense': on } = JSON.parse(await read('.vscode/settings.json'));
  const { recommendations } = JSON.parse(await read('.vscode/extensions.json'));
  expect(on).toBe(true);
  expect(recommendations).toEqual(expect.arrayContaining(['astro-build.astro-vscode', 'redhat.vscode-yaml']));
});

it.each(Object.entries({ reportSchema, documentSchema }))(
  'every field of %s has a word of help',
  (_, schema) => {
    const { properties = {} } = z.toJSONSchema(schema, { io: 'input' });
    const silent = Object.entries(properties).filter(([, field]) => !Object(field).description);
    expect(silent.map(([name]) => name)).toEqual([]);
  },
);
