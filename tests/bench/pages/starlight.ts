import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { parse, stringify } from 'yaml';

const run = promisify(execFile);

/** What npm fetches; Starlight's version is the table's. */
export const STARLIGHT = '0.42.4';
const PACKAGES = [`@astrojs/starlight@${STARLIGHT}`, 'astro@~7.2.10', 'sharp@^0.35.5'];

/**
 * Builds a Starlight site with its defaults that holds one report: its title, its summary and its text.
 *
 * @param report the report's Markdown file
 * @returns the site's folder, which the caller removes, and the built files in it; the page lies at `report/`
 */
export async function buildStarlight(report: string): Promise<{ root: string; dist: string }> {
  const root = await mkdtemp(path.join(tmpdir(), 'starlight-'));
  const [, head = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(await readFile(report, 'utf8')) ?? [];
  const { title, summary } = parse(head) as { title: string; summary: string };
  const files = {
    'package.json': '{ "private": true, "type": "module" }\n',
    'astro.config.mjs': CONFIG,
    'src/content.config.ts': COLLECTIONS,
    'src/content/docs/report.md': `---\n${stringify({ title, description: summary })}---\n${text}`,
  };
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await run('npm', ['install', '--silent', '--no-audit', ...PACKAGES], { cwd: root });
  await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: root });
  return { root, dist: path.join(root, 'dist') };
}

const CONFIG = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({ integrations: [starlight({ title: 'Starlight' })] });
`;

const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
