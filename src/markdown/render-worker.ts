import { parentPort } from 'node:worker_threads';
import { markdownProcessor } from './processor.ts';
import { renderText, type RenderedText, type TextToRender } from './render-text.ts';

/** A thread that renders the texts it is sent, so that a large site's Markdown takes all cores. */
const renderer = await markdownProcessor.createRenderer({ syntaxHighlight: false });

parentPort?.on('message', (texts: readonly TextToRender[]) => {
  void (async () => {
    const results: (RenderedText | Error)[] = [];
    for (const text of texts) results.push(await renderText(renderer, text));
    parentPort?.postMessage(results);
  })();
});
