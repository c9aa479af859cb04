import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { copyProject } from '../../site/project.ts';
import { generate } from '../generate.ts';

/**
 * The folder of a built site of made reports, with the project's own reports and documents among them.
 *
 * @param kept where the site is kept for the next time; one that is there already is taken as it is
 * @throws Error with what the build said, where it fails
 */
export async function madeSite(reports: number, kept: string): Promise<string> {
  const dist = path.join(kept, String(reports));
  if (existsSync(dist)) return dist;
  const project = await copyProject('search-');
  try {
    await project.delete('content');
    await generate({ reports, into: project.folder, withReal: true });
    const { ok, output } = await project.build();
    if (!ok) throw new Error(output);
    await cp(path.join(project.folder, 'dist'), dist, { recursive: true });
  } finally {
    await project.remove();
  }
  return dist;
}
