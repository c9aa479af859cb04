import { relateDocuments, relationNames, type DocumentRelation } from '../domain/document-relations.ts';
import { anchored, paths } from '../domain/paths.ts';
import { once } from './once.ts';
import { getDocumentsById, getRegister } from './register.ts';
import { getReports } from './reports.ts';

/** What reports say of a document and others, each with the passage that says it; empty for most. */
export async function getRelationsOf(id: string): Promise<RelationView[]> {
  const documents = await getDocumentsById();
  return ((await getRelationsById()).get(id) ?? []).flatMap(({ kind, from, to, evidence }) => {
    const other = documents.get(from === id ? to : from);
    if (!other) return [];
    return {
      label: relationNames[kind][from === id ? 'does' : 'done'],
      number: other.number,
      title: other.title,
      path: paths.document(other.id),
      passage: evidence.passage,
      passagePath: anchored(paths.report(evidence.report), evidence.anchor),
    };
  });
}

/** The relations of each document, under both their documents. */
const getRelationsById = once(async (): Promise<ReadonlyMap<string, DocumentRelation[]>> => {
  const relations = relateDocuments(await getReports(), (await getRegister()).citations);
  const byId = new Map<string, DocumentRelation[]>();
  for (const relation of relations) {
    for (const id of [relation.from, relation.to]) byId.set(id, [...(byId.get(id) ?? []), relation]);
  }
  return byId;
});

/** A relation as the page of one of its documents shows it. */
export interface RelationView {
  /** "Thay thế", "Được thay thế bởi" */
  readonly label: string;
  /** The other document's. */
  readonly number: string;
  readonly title: string | null;
  readonly path: string;
  readonly passage: string;
  readonly passagePath: string;
}
