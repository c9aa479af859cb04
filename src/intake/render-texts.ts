import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RenderedText, TextToRender } from '../markdown/render-text.ts';

/**
 * Renders Markdown, many texts by several threads at once.
 *
 * @param worker the file of the thread that renders
 * @param few renders one text here; used where starting threads would take longer than the work
 * @param keep takes each text's result, in no order
 */
export async function renderTexts<Text extends TextToRender>(
  texts: readonly Text[],
  worker: string,
  few: (text: Text) => Promise<RenderedText | Error>,
  keep: (text: Text, rendered: RenderedText | Error) => Promise<void>,
): Promise<void> {
  if (texts.length < WORTH_THREADS) {
    for (const text of texts) await keep(text, await few(text));
    return;
  }
  const waiting = [...texts];
  const work = async (): Promise<void> => {
    const thread = new Worker(worker);
    for (let batch = waiting.splice(0, BATCH); batch.length > 0; batch = waiting.splice(0, BATCH)) {
      thread.postMessage(batch.map(({ body, file, glossary }) => ({ body, file, glossary })));
      const [results] = (await once(thread, 'message')) as [readonly (RenderedText | Error)[]];
      await Promise.all(
        batch.map(async (text, index) => {
          const rendered = results[index];
          if (rendered) await keep(text, rendered);
        }),
      );
    }
    await thread.terminate();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

const WORTH_THREADS = 200;
const BATCH = 50;
