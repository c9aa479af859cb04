import { expect, it } from 'vitest';
import { copyProject } from './project.ts';

/** A module that tells of each request instead of sending it. */
const TELL = `data:text/javascript,${encodeURIComponent(
  'globalThis.fetch = async (url) => (console.log(`asked: ${url}`), new Response());',
)}`;

it('a build asks nothing of the network', { timeout: 120_000 }, async () => {
  const project = await copyProject();
  const { ok, output } = await project.build({ env: { NODE_OPTIONS: `--import=${TELL}` } });
  await project.remove();
  expect(ok).toBe(true);
  expect(output).not.toContain('asked:');
});
