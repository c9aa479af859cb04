import { answerInThread } from '../intake/in-threads.ts';
import { makeRelative } from './make-relative.ts';

/** A thread that makes links relative, so that a large site's take all cores. */
answerInThread(makeRelative);
