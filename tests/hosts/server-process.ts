import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Starts a server and waits until it answers.
 *
 * @param address what it must answer, with any status
 * @throws {Error} with what it wrote, when it ends or does not answer within ten seconds
 */
export async function startServer(
  [program, ...parameters]: readonly [string, ...string[]],
  address: string,
  { cwd, env }: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Running> {
  const server = spawn(program, parameters, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text: Buffer) => (said += text));
  server.once('error', (error) => (said += error.message));
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    server.kill();
    await ended;
  };
  for (let tries = 0; tries < TRIES && server.exitCode === null; tries++) {
    const answered = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answered) return { address, stop };
    await wait(PAUSE);
  }
  await stop();
  throw new Error(`${program} does not answer at ${address}: ${said}`);
}

/** Whether a program can be started here. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

const TRIES = 200;
const PAUSE = 50;

/** A server that answers. */
export interface Running {
  /** Of the site's root, with a trailing slash. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}
