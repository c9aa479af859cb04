import { setImmediate } from 'node:timers/promises';

/**
 * Lets the event loop turn, where it has had to wait for a while: called between the steps of long work that waits for
 * nothing. What goes on beside it, in threads and processes, would else be neither started nor heard until its end.
 */
export async function letOthersWork(): Promise<void> {
  if (performance.now() - turned < WHILE) return;
  await setImmediate();
  turned = performance.now();
}

/** Milliseconds. */
const WHILE = 50;
let turned = 0;
