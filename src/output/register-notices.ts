import { shortDate } from '../domain/dates.ts';
import { numberSlug } from '../domain/document-number.ts';
import type { CitationRecord, DocumentRecord } from './open-data-schemas.ts';

/**
 * What an editor should know of the register, a line each, in Vietnamese: citations that found no document, citations
 * whose date contradicts the register's, numbers that several documents bear, documents that are cited but not recorded.
 */
export function registerNotices({ documents, citations }: RegisterRecords): string[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return [
    ...citations.flatMap((citation) => {
      const said = openCitation[citation.status];
      return said ? [`${citation.source}: ${citation.number}: ${said}`] : [];
    }),
    ...citations.flatMap(({ source, number, issued, document }) => {
      const recorded = document === null ? null : (byId.get(document)?.issued ?? null);
      if (issued === null || recorded === null || issued === recorded) return [];
      return [
        `${source}: ${number}: ngày ghi trong bài (${shortDate(issued)}) khác ngày trong sổ (${shortDate(recorded)}): sửa chỗ sai`,
      ];
    }),
    ...[...Map.groupBy(documents, ({ number }) => numberSlug(number)).values()]
      .filter((bearers) => bearers.length > 1)
      .map((bearers) => {
        const each = bearers.map(({ id, issuer }) => `${id} (${issuer})`).join(', ');
        return `số ${bearers[0]?.number}: ${bearers.length} văn bản cùng mang số này: ${each}: lời dẫn cần ghi ngày và cơ quan ban hành`;
      }),
    ...documents
      .filter(({ recorded }) => !recorded)
      .map(({ id, number, issuer }) => {
        return `content/documents/${id}.md: ${number} (${issuer}): được dẫn nhưng chưa ghi sổ: thêm tệp này khi biết trích yếu`;
      }),
  ];
}

const openCitation: Readonly<Record<CitationRecord['status'], string | null>> = {
  resolved: null,
  undated:
    'chưa rõ năm, sổ không có văn bản nào mang số này của cơ quan này: ghi thêm ngày ban hành bên cạnh',
  ambiguous: 'nhiều văn bản cùng mang số này: ghi thêm ngày ban hành bên cạnh',
};

interface RegisterRecords {
  readonly documents: readonly DocumentRecord[];
  readonly citations: readonly CitationRecord[];
}
