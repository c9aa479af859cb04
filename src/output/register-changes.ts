import type { CitationRecord } from './open-data-schemas.ts';

/**
 * What has become of the citations since an earlier build. A citation is the same while its place is: the report and
 * the anchor.
 */
export function registerChanges(
  before: readonly CitationRecord[],
  now: readonly CitationRecord[],
): RegisterChanges {
  const earlier = new Map(before.map((citation) => [citation.url, citation]));
  const later = new Set(now.map(({ url }) => url));
  return {
    added: now.filter(({ url }) => !earlier.has(url)),
    lost: before.filter(({ url }) => !later.has(url)),
    changed: now.filter((citation) => {
      const was = earlier.get(citation.url);
      return was !== undefined && TELLING.some((field) => was[field] !== citation[field]);
    }),
  };
}

/**
 * The changes in a few lines that an editor reads in as many seconds, in Vietnamese: the totals, then each change, at
 * most {@link SHOWN} of a kind.
 *
 * @param changes null where there is nothing to compare with
 */
export function describeChanges(
  citations: readonly CitationRecord[],
  documents: number,
  changes: RegisterChanges | null,
): string[] {
  const count = (status: CitationRecord['status']) => citations.filter((one) => one.status === status).length;
  const totals = `${documents} văn bản, ${citations.length} lời dẫn; ${count('ambiguous')} nhập nhằng, ${count('undated')} thiếu ngày`;
  if (!changes) return [totals];
  const { added, lost, changed } = changes;
  const since = `so với lần ghi trước: ${added.length} mới, ${lost.length} mất, ${changed.length} đổi`;
  return [`${totals}; ${since}`, ...list('mới', added), ...list('mất', lost), ...list('đổi', changed)];
}

/** How many changes of a kind are told one by one. */
const SHOWN = 5;

/** What a reader of the register would notice. */
const TELLING = ['number', 'issued', 'issuer', 'document', 'status'] as const;

function list(label: string, citations: readonly CitationRecord[]): string[] {
  const lines = citations.slice(0, SHOWN).map(({ number, source, document }) => {
    return `  ${label}: ${number} → ${document ?? 'chưa rõ văn bản'} (${source})`;
  });
  const rest = citations.length - SHOWN;
  return rest > 0 ? [...lines, `  ${label}: và ${rest} lời dẫn nữa`] : lines;
}

/** Citations that came, went, or now say something else. */
export interface RegisterChanges {
  readonly added: readonly CitationRecord[];
  readonly lost: readonly CitationRecord[];
  readonly changed: readonly CitationRecord[];
}
