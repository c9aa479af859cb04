import { expect, it } from 'vitest';
import { startDev } from '../browser/dev-server.ts';
import { copyProject } from './project.ts';

/** A module that tells of each request instead of sending it. */
const TELL = `data:text/javascript,${encodeURIComponent(
  'globalThis.fetch = async (url) => (console.log(`asked: ${url}`), new Response());',
)}`;
const env = { NODE_OPTIONS: `--import=${TELL}` };

it('neither a build nor npm run dev asks anything of the network', { timeout: 120_000 }, async () => {
  const project = await copyProject();
  const { ok, output } = await project.build({ env });
  const server = await startDev(project.folder, env);
  await (await fetch(server.address)).text();
  await server.stop();
  await project.remove();
  expect(ok).toBe(true);
  expect(output + server.said()).not.toContain('asked:');
});
