import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { SLOW_4G } from '../pages/load-page.ts';

/**
 * A line to a server, between it and a browser: fast until it is told to be slow 4G, for all files together. What
 * DevTools slows down is the page alone, not the workers that it starts.
 */
export async function slowLine(target: string): Promise<SlowLine> {
  let isSlow = false;
  let free = 0;
  let files: File[] = [];
  /** Waits until so many bytes are over the line, behind all that were sent before. */
  const send = async (bytes: number): Promise<void> => {
    free = Math.max(performance.now(), free) + (bytes / SLOW_4G.downloadThroughput) * 1000;
    await wait(Math.max(0, free - performance.now()));
  };
  const server = createServer((asked, answer) => {
    const { pathname, href } = new URL(asked.url ?? '/', target);
    const file = { path: pathname, bytes: 0 };
    files.push(file);
    const pass = async (from: IncomingMessage): Promise<void> => {
      if (isSlow) await wait(SLOW_4G.latency);
      answer.writeHead(from.statusCode ?? 502, from.headers);
      for await (const chunk of from as AsyncIterable<Buffer>) {
        for (let at = 0; at < chunk.length && !answer.destroyed; at += PACKET) {
          const packet = chunk.subarray(at, at + PACKET);
          if (isSlow) await send(packet.length);
          file.bytes += packet.length;
          answer.write(packet);
        }
      }
      answer.end();
    };
    request(href, { headers: { ...asked.headers, host: new URL(target).host } }, (from) => {
      // Whoever has left hears nothing of it.
      pass(from).catch(() => answer.destroy());
    })
      .on('error', () => answer.destroy())
      .end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    setSlow(on) {
      [isSlow, free, files] = [on, 0, []];
    },
    files: () => [...files],
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Bytes that come at once, so that files that come at the same time share the line. */
const PACKET = 1400;

export interface SlowLine {
  /** Where the server is to be had over the line, without a slash at its end. */
  readonly address: string;
  /** Slow from now on, or fast; the files are counted anew. */
  readonly setSlow: (on: boolean) => void;
  /** What was asked for since, with the bytes of the bodies that have come, compressed as they were sent. */
  readonly files: () => readonly File[];
  readonly close: () => Promise<void>;
}

/** A file that came over the line. */
export interface File {
  readonly path: string;
  readonly bytes: number;
}
