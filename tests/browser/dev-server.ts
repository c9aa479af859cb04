import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { freePort } from '../hosts/free-port.ts';

/**
 * Starts what `npm run dev` runs in a project and waits until it answers.
 *
 * @param more what its environment has besides
 * @throws {Error} with what it said, where it ends before
 */
export async function startDev(
  folder: string,
  more: Readonly<Record<string, string>> = {},
): Promise<DevServer> {
  const port = await freePort();
  const { scripts } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Package;
  const [, ...script] = scripts.dev.split(' ');
  const words = ['node_modules/astro/bin/astro.mjs', ...script, '--port', String(port)];
  // Where Astro takes itself to be under test, it serves no pages and watches no files.
  const { VITEST: _, ...others } = process.env;
  const env = { ...others, NODE_ENV: 'development', ...more };
  const server = spawn(process.execPath, words, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream.on('data', (part) => {
        said += part;
        if (said.includes('ready in')) resolve();
      });
    }
    server.once('close', () => reject(new Error(said)));
  });
  await ready;
  return {
    address: `http://localhost:${port}`,
    said: () => said,
    async stop() {
      if (server.exitCode !== null) return;
      server.kill();
      await once(server, 'close');
    },
  };
}

interface Package {
  readonly scripts: { readonly dev: string };
}

/** A running `astro dev`. */
export interface DevServer {
  readonly address: string;
  /** All that it has said. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}
