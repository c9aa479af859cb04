import { markdownProcessor } from '../markdown/processor.ts';
import { renderText, type TextToRender } from '../markdown/render-text.ts';
import { answerInThread } from './in-threads.ts';

/** A thread that renders Markdown, so that a large site's takes all cores. */
const renderer = await markdownProcessor.createRenderer({ syntaxHighlight: false });

answerInThread((text: TextToRender) => renderText(renderer, text));
