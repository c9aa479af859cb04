import { mkdir } from 'node:fs/promises';
import { close, createIndex } from 'pagefind';
import { searchCopy } from '../search/search-copy.ts';
import { Vocabulary } from '../search/vocabulary.ts';

/**
 * Pagefind at work on the pages of one index. A process has one of them at a time, until it is written.
 *
 * @throws Error with Pagefind's own messages when a page or the index cannot be written
 */
export async function openEngine(): Promise<Engine> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK;
  const { index } = required(await createIndex({ forceLanguage: 'vi' }));
  if (!index) throw new Error('Pagefind gave no index.');
  const vocabulary = new Vocabulary();
  const sent: Promise<Answer>[] = [];
  return {
    async add({ file, content, text }) {
      sent.push(index.addHTMLFile({ url: urlOf(file), content: searchCopy(content) }));
      vocabulary.add(text);
      await sent[sent.length - AT_ONCE];
    },
    async write(outputPath) {
      try {
        for (const answer of await Promise.all(sent)) required(answer);
        await mkdir(outputPath, { recursive: true });
        required(await index.writeFiles({ outputPath }));
        return { pages: sent.length, words: [...vocabulary.counts] };
      } finally {
        // The service keeps an index in memory until it is closed.
        await close();
      }
    },
  };
}

/**
 * How large the parts of the index are, in the engine's own measure. By itself it makes them four times as large, and a
 * reader loads a whole part for each word that is asked for.
 */
const CHUNK = '5000';

/** How many pages are on their way to the engine at any time, so that neither side waits for the other. */
const AT_ONCE = 16;

function urlOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function required<T extends Answer>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

interface Answer {
  readonly errors: readonly string[];
}

export interface Engine {
  readonly add: (page: IndexedPage) => Promise<void>;
  /** Writes the index into a folder. */
  readonly write: (folder: string) => Promise<IndexCounts>;
}

/** What of a page is for the index. */
export interface IndexedPage {
  /** From the site's root. */
  readonly file: string;
  /** HTML. */
  readonly content: string;
  /** Its words, for the vocabulary. */
  readonly text: string;
}

/** How many pages an index holds, and on how many of them each word stands. */
export interface IndexCounts {
  readonly pages: number;
  readonly words: [string, number][];
}
