/**
 * Lets the browser paint and take keys, where that has had to wait for a while: called between the steps of longer work.
 * Resolves at once else.
 */
export async function breathe(): Promise<void> {
  const now = performance.now();
  if (now - lastBreath < WHILE) return;
  await nextTask();
  lastBreath = performance.now();
}

/** Milliseconds: on a phone of a quarter of this machine's speed, what Lighthouse calls a long task. */
const WHILE = 12;
let lastBreath = 0;

function nextTask(): Promise<void> {
  // Safari has no scheduler, and older browsers one without `yield`.
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  // Timers would take four milliseconds each, once there have been some.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
