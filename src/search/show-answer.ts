import type { SearchAddress } from './address.ts';
import { breathe } from './breath.ts';
import type { Filters } from './engine.ts';
import type { TextAnswer } from './find-text.ts';
import { matchesOfNumber } from './excerpt.ts';
import { messages } from './messages.ts';
import type { NumberMatch } from './number-shards.ts';
import type { Query } from './query.ts';
import { resultOfMatch, resultOfPage, type Result } from './result-view.ts';
import type { Note, SearchView } from './search-view.ts';
import type { Searcher } from './searcher.ts';

/**
 * Answers a search step by step: the documents of a typed number, then, on large sites, the documents whose titles fit,
 * then all pages, then how many pages each filter would leave. Never rejects; whatever goes wrong is told in a sentence.
 */
export async function showAnswer({ text, filters, literal }: SearchAddress, stage: Stage): Promise<void> {
  const { searcher, view, limit, signal } = stage;
  const query = searcher.understand(text);
  if (query.literal === '') return view.showIdle();
  if (query.text === '') return view.showEmpty(messages.nothingToSearch, messages.tryOther);
  view.showLoading();
  await breathe();
  if (signal.aborted) return;

  const matches = await numbersFor(searcher, query, filters, limit);
  if (signal.aborted) return;
  const documents = matches.map(resultOfMatch);
  const answered = matches[0]?.fit === 'exact' && query.number?.rest.length === 0;
  if (answered) view.showResults(documents, { status: messages.documents(documents.length, query.literal) });
  else void showEarly(text, filters, documents, stage);

  const late = setTimeout(() => !signal.aborted && !answered && view.showError(documents), PATIENCE);
  try {
    // Of a document that is found already only the pages that cite it are looked for.
    const wanted = answered ? (matches[0]?.row[1] ?? text) : text;
    const answer = await searcher.findText(wanted, {
      filters,
      limit,
      literal: literal || answered,
      signal,
    });
    clearTimeout(late);
    await breathe();
    if (signal.aborted) return;
    const { pages, total } = beside(documents, answer, answered ? (query.number?.digits ?? null) : null);
    const results = [...documents, ...pages];
    const note = noteOf(query, matches, answer);
    if (answered) view.addResults(pages);
    else if (results.length === 0) view.showEmpty(messages.nothing(query.literal), adviceFor(filters));
    else
      view.showResults(results, {
        status: messages.found(total, query.literal),
        note,
        more: total > results.length,
      });
    await breathe();
    const [counts, names] = await Promise.all([searcher.counts(answer), topicNames(searcher)]);
    if (!signal.aborted) view.showFilters(counts, filters, names);
  } catch {
    clearTimeout(late);
    if (!signal.aborted && view.isWaiting) view.showError(documents);
  }
}

/** What an answer is shown with. */
interface Stage {
  readonly searcher: Searcher;
  readonly view: SearchView;
  readonly limit: number;
  /** Aborted as soon as something else is asked for. */
  readonly signal: AbortSignal;
}

/** Milliseconds before an answer counts as not coming, and that a whole answer has before its beginning is shown. */
const PATIENCE = 10_000;
const GRACE = 60;

/** How many documents are shown before the whole answer. */
const EARLY = 5;

async function showEarly(
  text: string,
  filters: Filters,
  documents: readonly Result[],
  { searcher, view, signal }: Stage,
): Promise<void> {
  const isNeeded = () => !signal.aborted && view.isWaiting;
  const grace = new Promise((resolve) => setTimeout(resolve, GRACE));
  if (searcher.hasAnswered) await grace;
  if (!isNeeded()) return;
  // What fails here fails for the whole answer too, which tells of it.
  const titles = await searcher.findTitles(text, { filters, limit: EARLY, signal }).catch(() => []);
  await grace;
  if (!isNeeded() || titles.length === 0) return;
  view.showEarly([...documents, ...titles.map(({ page }) => resultOfPage(page, true))]);
}

/** The documents of a typed number within the filters; none where a shard cannot be had: the engine still finds them. */
async function numbersFor(
  searcher: Searcher,
  { number }: Query,
  filters: Filters,
  limit: number,
): Promise<NumberMatch[]> {
  if (!number || filters['chu-de'] || (filters['loai'] && filters['loai'] !== 'van-ban')) return [];
  const matches = await searcher.findNumber(number).catch(() => []);
  return matches
    .filter(({ row: [, , year] }) => !filters['nam'] || filters['nam'] === String(year))
    .slice(0, limit);
}

/**
 * The pages of an answer that are not among the documents already, and how many results there are in all.
 *
 * @param digits of the number that is all that was looked for
 */
function beside(
  documents: readonly Result[],
  { found, total }: TextAnswer,
  digits: string | null,
): { pages: Result[]; total: number } {
  const known = new Set(documents.map(({ path }) => path));
  const pages = found
    .filter(({ page }) => !known.has(page.path))
    .map(({ page, inTitle }) => {
      const matches = digits === null ? page.matches : matchesOfNumber(page.content, page.matches, digits);
      return resultOfPage({ ...page, matches }, inTitle);
    });
  return { pages, total: documents.length + total - (found.length - pages.length) };
}

async function topicNames(searcher: Searcher): Promise<ReadonlyMap<string, string>> {
  const words = await searcher.words();
  return new Map(words?.topics);
}

function noteOf(
  { literal, number }: Query,
  [first]: readonly NumberMatch[],
  answer: TextAnswer,
): Note | undefined {
  if (answer.repaired !== null) {
    const label = messages.literally(literal);
    return { text: messages.repaired(literal, answer.repaired), action: 'literal', label };
  }
  if (number?.certain && first?.fit === 'number') return { text: messages.otherNumbers(literal) };
  return answer.missing.length > 0 && answer.found.length > 0
    ? { text: messages.missing(answer.missing) }
    : undefined;
}

function adviceFor(filters: Filters): string {
  const filtered = Object.keys(filters).length > 0;
  return filtered ? `${messages.filtered} ${messages.tryOther}` : messages.tryOther;
}
