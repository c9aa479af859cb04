import { getDocumentNotes } from './document-notes.ts';
import { groupPassages, passagePages } from './passages.ts';
import { getRegister, registerRow } from './register.ts';
import { getRelationsOf } from './relations.ts';
import { staticPath } from './static-path.ts';
import { topicsOf } from './topics.ts';

/** The page of each document, with the first page of its passages. */
export async function getDocumentPages() {
  const notesById = await getDocumentNotes();
  const pages = (await getRegister()).documents.map(async (whole) => {
    const { citations, ...document } = whole;
    const [year, slug] = document.id.split('/');
    const topics = await topicsOf(document.topics);
    const [passages] = await passagePages(whole);
    const relations = await getRelationsOf(document.id);
    const notes = notesById.get(document.id);
    return staticPath({ year, slug }, { document, topics, passages, relations, notes });
  });
  return Promise.all(pages);
}

/** The older passages of the documents that many reports cite. */
export async function getOlderPassagePages() {
  const pages = (await getRegister()).documents.map(async (document) => {
    const { id, type, number } = document;
    const [year, slug] = id.split('/');
    const name = `${type ?? 'Văn bản'} ${number}`;
    return (await passagePages(document)).flatMap((list) => {
      const page = list.slug?.replace('trang/', '');
      return page === undefined ? [] : [staticPath({ year, slug, page }, { id, name, list })];
    });
  });
  return (await Promise.all(pages)).flat();
}

/** The pages of the numbers that may mean several documents. */
export async function getCandidatePages() {
  const pages = (await getRegister()).candidates.map(async ({ slug, number, documents, citations }) => {
    const groups = (await groupPassages(citations)).slice(0, OPEN_SHOWN);
    return staticPath({ slug }, { slug, number, documents: documents.map(registerRow), groups });
  });
  return Promise.all(pages);
}

/** Reports whose citation is open: enough to see the doubt; the open data holds all. */
const OPEN_SHOWN = 50;
