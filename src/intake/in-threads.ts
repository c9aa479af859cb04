import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parentPort, Worker } from 'node:worker_threads';

/**
 * Does the same work on many things, in several threads at once where they are many. One list is done after the other: more
 * threads than the machine has cores would take its memory and no less time.
 */
export function inThreads<Thing, Message, Result>(
  things: readonly Thing[],
  work: Work<Thing, Message, Result>,
): Promise<void> {
  const done = busy.then(() => doAll(things, work));
  busy = done.catch(() => undefined);
  return done;
}

let busy: Promise<void> = Promise.resolve();

/** A thread's share of what `npm run build` allows for young objects. */
const YOUNG_MB = 32;

async function doAll<Thing, Message, Result>(
  things: readonly Thing[],
  { messageOf, worker, here, keep, fewest = 200, batch: size = 50, apart }: Work<Thing, Message, Result>,
): Promise<void> {
  if (things.length < fewest) {
    for (const thing of things) await keep(thing, await here(messageOf(thing)));
    return;
  }
  let next = 0;
  const work = async (): Promise<void> => {
    const thread = apart ? startProcess(worker) : startThread(worker);
    const kept: Promise<unknown>[] = [];
    try {
      while (next < things.length) {
        const batch = things.slice(next, (next += size));
        const results = (await thread.ask(batch.map(messageOf))) as readonly Result[];
        kept.push(Promise.all(batch.map((thing, index) => keep(thing, results[index] as Result))));
      }
    } finally {
      await thread.end();
    }
    await Promise.all(kept);
  };
  const threads = Math.min(availableParallelism(), Math.ceil(things.length / size));
  await Promise.all(Array.from({ length: threads }, work));
}

function startThread(file: string | URL): Hand {
  const thread = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
  return {
    async ask(messages) {
      thread.postMessage(messages);
      return resultsOf(await once(thread, 'message'));
    },
    end: () => thread.terminate(),
  };
}

/** Starts a process that does the work of its file, see {@link answerInThread}, on one list of messages after the other. */
export function startProcess(file: string | URL): Hand {
  const child = fork(file instanceof URL ? fileURLToPath(file) : file, { serialization: 'advanced' });
  const ended = once(child, 'exit');
  const died = ended.then(([code]) => {
    throw new Error(`${String(file)} ended with ${String(code)}.`);
  });
  died.catch(() => undefined);
  return {
    async ask(messages) {
      child.send([...messages]);
      return resultsOf(await Promise.race([once(child, 'message'), died]));
    },
    async end() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

function resultsOf([answer]: readonly unknown[]): readonly unknown[] {
  const { results, error } = answer as Answer;
  if (error !== undefined) throw new Error(error);
  return results;
}

/** What the file of a thread, or of a process, calls: does the work on what is sent to it. */
export function answerInThread<Message, Result>(work: (message: Message) => Promise<Result>): void {
  const answer = async (messages: readonly Message[]): Promise<Answer> => {
    const results: Result[] = [];
    try {
      for (const message of messages) results.push(await work(message));
      return { results };
    } catch (error) {
      return { results, error: error instanceof Error ? error.message : String(error) };
    }
  };
  if (parentPort) {
    parentPort.on('message', async (messages) => parentPort?.postMessage(await answer(messages)));
  } else {
    process.on('message', async (messages) => process.send?.(await answer(messages as Message[])));
    process.once('disconnect', () => process.exit());
  }
}

/** What comes back for some messages: a result for each, or what went wrong. */
interface Answer {
  readonly results: readonly unknown[];
  readonly error?: string;
}

/** A thread or a process that works for us. */
export interface Hand {
  ask(messages: readonly unknown[]): Promise<readonly unknown[]>;
  end(): Promise<unknown>;
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
  /** Whether it is done in processes: what they hold is then not held by this one. */
  readonly apart?: boolean;
  /** How many things a thread gets at once. */
  readonly batch?: number;
}
