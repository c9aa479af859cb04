import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Runs a command and measures it: seconds on the clock and of processors, and the most memory that one of its processes
 * held at once (GNU time, which waits for all of them).
 *
 * @throws {Error} with what the command said, where it fails
 */
export async function measure(command: readonly string[], cwd: string): Promise<Measured> {
  const folder = await mkdtemp(path.join(tmpdir(), 'measure-'));
  const report = path.join(folder, 'time');
  const started = performance.now();
  try {
    const [program = '', ...words] = ['/usr/bin/time', '-f', '%M %U %S', '-o', report, ...command];
    const child = spawn(program, words, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
    const [code] = (await once(child, 'close')) as [number];
    const seconds = (performance.now() - started) / 1000;
    if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${said.slice(-2000)}`);
    const [kilobytes = NaN, user = NaN, system = NaN] = (await readFile(report, 'utf8'))
      .split(' ')
      .map(Number);
    return { seconds, processor: user + system, megabytes: kilobytes / 1024 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a run took. */
export interface Measured {
  readonly seconds: number;
  /** Seconds of processors, of all its processes together. */
  readonly processor: number;
  /** Resident memory of the largest process. */
  readonly megabytes: number;
}
