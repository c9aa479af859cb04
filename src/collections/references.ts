import type { MarginNote } from '../domain/margin-notes.ts';
import { paths } from '../domain/paths.ts';
import { citationPath, citedDocuments, getCitationsByReport } from './register.ts';
import type { Report } from './reports.ts';

/**
 * The documents that a report cites, and of each of its citations where the link leads and which note stands beside it.
 * The notes are numbered as the documents are listed.
 */
export async function getReferences({ id }: Report) {
  const citations = (await getCitationsByReport()).get(id) ?? [];
  const documents = await citedDocuments(citations);
  const notes = new Map(
    documents.map((one, index): [string, MarginNote] => [one.path, { ...one, order: index + 1 }]),
  );
  return {
    documents,
    targets: citations.map(citationPath),
    notes: citations.map(({ document }) => (document && notes.get(paths.document(document))) || null),
  };
}
