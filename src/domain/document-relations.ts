import type { RelationKind } from './relation-grammar.ts';
import type { Relation } from './relations.ts';
import type { ResolvedCitation } from './register.ts';

/**
 * The relations between documents that reports state, with the passage that says so. Only where both citations found
 * their documents; said again elsewhere, a relation is still one.
 *
 * @param statements by report, with indexes into that report's citations
 * @param citations all citations of the register, in its order
 */
export function relateDocuments(
  statements: readonly StatedRelations[],
  citations: readonly ResolvedCitation[],
): readonly DocumentRelation[] {
  const byReport = Map.groupBy(citations, ({ report }) => report);
  const relations = new Map<string, DocumentRelation>();
  for (const { id, relations: stated } of statements) {
    const own = byReport.get(id) ?? [];
    for (const { kind, from, to } of stated) {
      const subject = own[from]?.document ?? null;
      const object = own[to]?.document ?? null;
      const evidence = own[to];
      if (subject === null || object === null || subject === object || !evidence) continue;
      const key = `${kind} ${subject} ${object}`;
      if (!relations.has(key)) relations.set(key, { kind, from: subject, to: object, evidence });
    }
  }
  return [...relations.values()];
}

/** What a relation is called on the page of the document that does it, and of the one that it is done to. */
export const relationNames = {
  replaces: { does: 'Thay thế', done: 'Được thay thế bởi' },
  amends: { does: 'Sửa đổi, bổ sung', done: 'Được sửa đổi, bổ sung bởi' },
  repeals: { does: 'Bãi bỏ', done: 'Bị bãi bỏ bởi' },
  'issued-under': { does: 'Ban hành căn cứ', done: 'Là căn cứ của' },
  implements: { does: 'Thực hiện', done: 'Được thực hiện bởi' },
  promulgates: { does: 'Ban hành kèm theo', done: 'Được ban hành kèm theo' },
} as const satisfies Record<RelationKind, { does: string; done: string }>;

/** The relations that one report states. */
export interface StatedRelations {
  /** The report's id. */
  readonly id: string;
  readonly relations: readonly Relation[];
}

/** One document replaces, amends … another, as a report says. */
export interface DocumentRelation {
  readonly kind: RelationKind;
  /** The id of the document that does it. */
  readonly from: string;
  /** The id of the document that it is done to. */
  readonly to: string;
  /** The citation whose passage says so. */
  readonly evidence: ResolvedCitation;
}
