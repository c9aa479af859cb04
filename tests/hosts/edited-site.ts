import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { copyProject } from '../site/project.ts';

/**
 * Builds the project's site after an edit of every report, which changes most of the files that the search loads.
 *
 * @param sentence what is added to each text
 * @returns the built folder, in a copy of the project that the caller removes
 */
export async function buildEdited(sentence: string): Promise<string> {
  const project = await copyProject();
  const reports = await readdir(path.join(project.folder, 'content/reports'), { recursive: true });
  for (const report of reports.filter((name) => name.endsWith('.md'))) {
    await project.edit(path.join('content/reports', report), (text) => `${text}\n${sentence}\n`);
  }
  const { ok, output } = await project.build();
  if (!ok) throw new Error(output);
  return path.join(project.folder, 'dist');
}
