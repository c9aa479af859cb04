import { createHash } from 'node:crypto';
import { inThreads } from '../intake/in-threads.ts';
import { splitFrontMatter } from '../intake/front-matter.ts';
import type { Rendering, RenderingPlace } from '../intake/rendering.ts';
import type { SourceFile } from '../intake/source-file.ts';
import { textDataOf } from '../intake/text-data.ts';
import { lintAndRender } from './lint-and-render.ts';
import type { LintedText } from './lint-text.ts';

/**
 * {@link lintText} for all texts of a site, which does nothing twice: a text keeps its result for as long as neither it
 * nor the terms change.
 *
 * @param memory results that outlive the process
 * @param progress is told after each text how many have been read and how many must be
 */
export function keepLinted(memory?: LintMemory, progress?: (done: number, all: number) => void): LintAll {
  const known = new WeakMap<SourceFile, { terms: string; linted: LintedText }>();
  return async (sources, terms, rendering) => {
    // A build wants errors alone. What a check has found is as good for it, but not the other way round.
    const wanted = rendering ? null : terms;
    const key = wanted ? terms.join('\n') : '';
    const results = new Map<SourceFile, LintedText>();
    const unknown: UnknownText[] = [];
    const keep = (source: SourceFile, linted: LintedText): void => {
      known.set(source, { terms: key, linted });
      results.set(source, linted);
    };
    for (const source of sources) {
      const last = known.get(source);
      if (last?.terms === key) {
        results.set(source, last.linted);
        continue;
      }
      const text = createHash('sha256').update(`${source.file}\0${source.text}\0`);
      const whole = text.copy().update(terms.join('\n')).digest('base64');
      const digest = wanted ? whole : text.digest('base64');
      const remembered = memory?.get(whole) ?? memory?.get(digest);
      if (remembered) keep(source, remembered);
      else unknown.push({ source, digest, place: placeOf(source, rendering) });
    }
    let done = 0;
    await inThreads(unknown, {
      messageOf: ({ source, place }) => ({ source, terms: wanted, place }),
      worker: new URL('./lint-worker.ts', import.meta.url),
      here: lintAndRender,
      keep({ source, digest, place }, { linted, rendered }) {
        progress?.((done += 1), unknown.length);
        memory?.set(digest, linted);
        keep(source, linted);
        if (!place || !rendered || rendered instanceof Error) return;
        textDataOf(place.root, place.collection).set(place.digest, rendered);
      },
    });
    return results;
  };
}

/** A text that nothing is known of yet. */
interface UnknownText {
  readonly source: SourceFile;
  /** For the memory. */
  readonly digest: string;
  readonly place: RenderingPlace | null;
}

/** Where the page of a text will look for its HTML. */
function placeOf({ file, text }: SourceFile, rendering: Rendering | undefined): RenderingPlace | null {
  const [, collection = ''] = file.split('/');
  const parts = rendering && splitFrontMatter(text);
  return parts ? rendering.placeOf(collection, parts.body) : null;
}

/**
 * The result of each text. With a rendering there are errors alone, and what is linted is also rendered, for the step that
 * comes after (see {@link textDataOf}).
 */
export type LintAll = (
  sources: readonly SourceFile[],
  terms: readonly string[],
  rendering?: Rendering,
) => Promise<ReadonlyMap<SourceFile, LintedText>>;

/** Results by a digest of the file's path, its text and, where there are warnings among them, the terms. */
export interface LintMemory {
  get(digest: string): LintedText | undefined;
  set(digest: string, linted: LintedText): void;
}
