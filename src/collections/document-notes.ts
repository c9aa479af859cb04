import { getCollection } from 'astro:content';
import { paths } from '../domain/paths.ts';
import { entryFindings } from './entry-findings.ts';
import { renderEntry } from './entry-text.ts';
import { once } from './once.ts';
import { getRegister } from './register.ts';

/** What an editor wrote about each recorded document, by the document's id; those without a text are left out. */
export const getDocumentNotes = once(async (): Promise<ReadonlyMap<string, DocumentNotes>> => {
  const { documents } = await getRegister();
  const byNumber = Map.groupBy(documents, ({ number }) => number);
  const notes = (await getCollection('documents')).flatMap((entry) => {
    const { id, digest } = entry;
    const { citations, abbreviations, minutes } = entryFindings(entry);
    if (minutes === 0) return [];
    const targets = citations.map(({ number, issuer, year }) => {
      const fitting = (byNumber.get(number) ?? []).filter((one) => {
        return one.issuer === issuer && (year === null || one.year === year);
      });
      return fitting.length === 1 && fitting[0] && fitting[0].id !== id
        ? paths.document(fitting[0].id)
        : null;
    });
    return [[id, { id, digest: String(digest), targets, abbreviations }] as const];
  });
  return new Map(notes);
});

/** The notes as a component. */
export async function renderNotes({ id }: DocumentNotes) {
  return (await renderEntry('documents', id)).Content;
}

/** An editor's notes on a document. */
export interface DocumentNotes extends Pick<ReturnType<typeof entryFindings>, 'abbreviations'> {
  readonly id: string;
  /** Changes with the text. */
  readonly digest: string;
  /** The path of each citation of the notes in its order, or null where it has no page. */
  readonly targets: readonly (string | null)[];
}
