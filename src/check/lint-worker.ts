import { answerInThread } from '../intake/in-threads.ts';
import { lintAndRender } from './lint-and-render.ts';

/** A thread that checks texts, so that a large site's check takes all cores. */
answerInThread(lintAndRender);
