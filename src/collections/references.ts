import { yearLabel } from '../domain/dates.ts';
import type { MarginNote } from '../domain/margin-notes.ts';
import type { ResolvedCitation } from '../domain/register.ts';
import { citationPath, citedDocuments, getCitationsByReport, type RegisterRow } from './register.ts';
import type { Report } from './reports.ts';

/**
 * The documents that a report cites; the list of all that it cites, numbers of no known document among them, in the order
 * of the first citations; and of each of its citations where the link leads and which note stands beside it. The notes
 * are numbered as the list is.
 */
export async function getReferences({ id }: Report) {
  const citations = (await getCitationsByReport()).get(id) ?? [];
  const documents = await citedDocuments(citations);
  const rows = new Map(documents.map((row) => [row.path, row]));
  const list = new Map<string, Reference>();
  const notes = citations.map((citation): Reference => {
    const path = citationPath(citation);
    const row = rows.get(path);
    const known = list.get(path);
    const note = known ?? { order: list.size + 1, path, ...(row ? ofDocument(row) : ofNumber(citation)) };
    list.set(path, note);
    return note;
  });
  return { documents, cited: [...list.values()], targets: notes.map(({ path }) => path), notes };
}

function ofDocument({ number, issued, year, title }: RegisterRow): Described {
  return { number, issued, undated: issued === null ? yearLabel(year) : null, title };
}

/** A number that no single document bears, as far as is known. */
function ofNumber({ number, status }: ResolvedCitation): Described {
  const undated = status === 'ambiguous' ? 'nhiều văn bản cùng số' : yearLabel(null);
  return { number, issued: null, undated, title: null };
}

type Described = Omit<MarginNote, 'order'>;

/** What a report cites, as its list and its margin show it. */
export interface Reference extends MarginNote {
  readonly path: string;
}
