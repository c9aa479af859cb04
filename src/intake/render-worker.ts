import { answerInThread } from './in-threads.ts';
import { renderToCache, type RenderingPlace } from './rendering.ts';

/** A thread that renders Markdown, so that a large site's takes all cores. */
answerInThread(({ body, place }: { body: string; place: RenderingPlace }) =>
  Promise.resolve(renderToCache(body, place)),
);
