import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';

/**
 * Does the same work on many things, in several threads at once where they are many. One list is done after the other,
 * unless it is small work beside others': more threads than the machine has cores would take its memory and no less time.
 */
export function inThreads<Thing, Message, Result>(
  things: readonly Thing[],
  work: Work<Thing, Message, Result>,
): Promise<void> {
  if (work.beside) return doAll(things, work);
  const done = busy.then(() => doAll(things, work));
  busy = done.catch(() => undefined);
  return done;
}

let busy: Promise<void> = Promise.resolve();

/** A thread's share of what `npm run build` allows for young objects. */
const YOUNG_MB = 32;

async function doAll<Thing, Message, Result>(
  things: readonly Thing[],
  { messageOf, worker, here, keep, fewest = 200, batch: size = 50 }: Work<Thing, Message, Result>,
): Promise<void> {
  if (things.length < fewest) {
    for (const thing of things) await keep(thing, await here(messageOf(thing)));
    return;
  }
  let next = 0;
  const work = async (): Promise<void> => {
    const thread = new Worker(worker, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    const kept: Promise<unknown>[] = [];
    while (next < things.length) {
      const batch = things.slice(next, (next += size));
      thread.postMessage(batch.map(messageOf));
      const [results] = (await once(thread, 'message')) as [readonly Result[]];
      kept.push(Promise.all(batch.map((thing, index) => keep(thing, results[index] as Result))));
    }
    await thread.terminate();
    await Promise.all(kept);
  };
  const threads = Math.min(availableParallelism(), Math.ceil(things.length / size));
  await Promise.all(Array.from({ length: threads }, work));
}

/** What a thread's file calls: does the work on what is sent to it. */
export function answerInThread<Message, Result>(work: (message: Message) => Promise<Result>): void {
  parentPort?.on('message', (messages: readonly Message[]) => {
    void (async () => {
      const results: Result[] = [];
      for (const message of messages) results.push(await work(message));
      parentPort?.postMessage(results);
    })();
  });
}

/** What is to be done. */
interface Work<Thing, Message, Result> {
  /** What a thread has to know of a thing: plain data. */
  readonly messageOf: (thing: Thing) => Message;
  /** The thread's file, see {@link answerInThread}. */
  readonly worker: string | URL;
  /** The same work without threads. */
  readonly here: (message: Message) => Promise<Result>;
  /** Takes the results, in no order. */
  readonly keep: (thing: Thing, result: Result) => Promise<void> | void;
  /** From how many things on starting threads takes less time than it saves. */
  readonly fewest?: number;
  /** Whether it waits for no other list, and no other for it. */
  readonly beside?: boolean;
  /** How many things a thread gets at once. */
  readonly batch?: number;
}
