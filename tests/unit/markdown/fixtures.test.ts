import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { renderMarkdown } from './render.ts';

const folder = path.join(import.meta.dirname, 'fixtures');

/**
 * A folder for each behaviour: `input.md`, `output.html` and, where it matters, `glossary.json`.
 * After a change that is meant, `vitest -u` writes the outputs anew; read them.
 */
test.each(readdirSync(folder))('%s', async (behaviour) => {
  const read = (name: string) => readFileSync(path.join(folder, behaviour, name), 'utf8');
  const has = (name: string) => existsSync(path.join(folder, behaviour, name));
  expect(has('output.html')).toBe(true);
  const { html } = renderMarkdown(
    read('input.md'),
    has('glossary.json') ? JSON.parse(read('glossary.json')) : {},
  );
  await expect(`${html}\n`).toMatchFileSnapshot(path.join(folder, behaviour, 'output.html'));
});
