import { shortDate } from '../domain/dates.ts';
import type { CitationRecord, DocumentRecord } from './open-data-schemas.ts';

/**
 * What an editor should know of the register, a line each, in Vietnamese: citations that found no document, documents
 * that are cited but not recorded, citations whose date contradicts the register's.
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
