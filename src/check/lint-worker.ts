import { answerInThread } from '../intake/in-threads.ts';
import type { SourceFile } from '../intake/source-file.ts';
import { lintText } from './lint-text.ts';

/** A thread that checks texts, so that a large site's check takes all cores. */
answerInThread(({ source, terms }: { source: SourceFile; terms: readonly string[] }) =>
  lintText(source, terms),
);
