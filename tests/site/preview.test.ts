import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, it } from 'vitest';

it('nothing of the dev toolbar, its check or its messages is shipped', async () => {
  const { dist } = inject('builds').strange;
  const files = (await readdir(dist, { recursive: true })).filter((file) => /\.(?:html|js)$/.test(file));
  const shipped = await Promise.all(
    files.map(async (file) => [file, await readFile(path.join(dist, file), 'utf8')] as const),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(
    shipped.filter(([, text]) => /astro-dev-toolbar|lời dẫn văn bản<|content\/README\.md/.test(text)),
  ).toEqual([]);
});
