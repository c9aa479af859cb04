/** `npm run schemas`: writes the schemas by which code editors complete and check the lists in `content/`. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { editorSchemas, schemaFile } from '../intake/editor-schemas.ts';

const root = path.resolve(import.meta.dirname, '../..');
for (const [list, schema] of Object.entries(editorSchemas())) {
  const file = path.join(root, schemaFile(list));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(schema, null, 2)}\n`);
}
