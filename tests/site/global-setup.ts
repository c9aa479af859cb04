import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite, type Build } from './build-site.ts';

/** Builds each site that the tests read, once for all of them, two at a time. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const odd = path.resolve(import.meta.dirname, '../fixtures/odd/content');
  const [plain, atRoot] = await Promise.all([
    buildSite(),
    buildSite({ siteUrl: 'https://example.org/', edition: true }),
  ]);
  const [underPath, strange] = await Promise.all([
    buildSite({ siteUrl: 'https://example.org/tu-lieu/x/' }),
    buildSite({ content: odd }),
  ]);
  const builds = { plain, atRoot, underPath, strange };
  for (const [name, { code, output }] of Object.entries(builds)) {
    if (code !== 0) throw new Error(`The site “${name}” could not be built:\n${output}`);
  }
  project.provide('builds', builds);
  return async () => {
    await Promise.all(Object.values(builds).map(({ root }) => rm(root, { recursive: true })));
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * The content of the repository without SITE_URL, with one (and the offline edition), with one that has a path; and
     * odd content.
     */
    builds: Readonly<Record<'plain' | 'atRoot' | 'underPath' | 'strange', Build>>;
  }
}
