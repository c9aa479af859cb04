import { getEntry, render } from 'astro:content';
import { paths } from '../domain/paths.ts';
import { entryFindings } from './entry-findings.ts';
import { getRegister } from './register.ts';

/** What an editor wrote about a recorded document, with the paths of its citations; null where there is nothing. */
export async function getDocumentNotes(id: string) {
  const entry = await getEntry('documents', id);
  if (!entry?.rendered?.html) return null;
  const { Content } = await render(entry);
  const { citations, abbreviations } = entryFindings(entry.rendered);
  const { documents } = await getRegister();
  const targets = citations.map(({ number, issuer, year }) => {
    const fitting = documents.filter((one) => {
      return one.number === number && one.issuer === issuer && (year === null || one.year === year);
    });
    return fitting.length === 1 && fitting[0] && fitting[0].id !== id ? paths.document(fitting[0].id) : null;
  });
  return { Content, targets, abbreviations };
}
