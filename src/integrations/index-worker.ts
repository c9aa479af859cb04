import { answerInThread } from '../intake/in-threads.ts';
import { indexBundle } from './index-bundle.ts';

/** A process that indexes pages, so that a large site's index takes all cores. */
answerInThread(indexBundle);
