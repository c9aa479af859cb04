import { shortDate, yearLabel } from '../domain/dates.ts';
import { parseNumber } from '../domain/document-number.ts';
import { paths } from '../domain/paths.ts';
import { shardsFor, type ShardRow } from '../search/number-shards.ts';
import { siteFiles, type SiteFiles } from '../search/site-files.ts';
import { site } from '../site.ts';
import { checkText, citationLine, lookUp, type CheckedCitation, type Finding } from './check-text.ts';

/**
 * `<citation-checker>`: finds the citations of the text in its `textarea` and says of each what the register knows.
 * The text stays in the browser; only the register's own files are fetched. Its parts are named by `data-part`.
 */
class CitationChecker extends HTMLElement {
  #siteFiles: SiteFiles | undefined;

  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check();
    });
    this.#part('controls').hidden = false;
  }

  async #check(): Promise<void> {
    const text = this.querySelector('textarea')?.value.normalize('NFC') ?? '';
    const citations = checkText(text, site.place);
    this.#part('result').hidden = citations.length === 0;
    this.#part('lines').textContent = citations.map(citationLine).join('\n');
    const status = this.#part('status');
    if (citations.length === 0) {
      status.textContent = 'Không thấy số, ký hiệu văn bản nào trong đoạn này.';
      return;
    }
    status.textContent = 'Đang tra sổ…';
    try {
      const findings = await Promise.all(citations.map((citation) => this.#lookUp(citation)));
      this.#show(citations, findings);
      const known = findings.filter(({ kind }) => kind === 'known').length;
      status.textContent = `${citations.length} lời dẫn, ${known} lời dẫn có trong sổ.`;
    } catch {
      this.#show(citations, null);
      status.textContent = `${citations.length} lời dẫn. Chưa tra được sổ: không tải được tệp của trang này.`;
    }
  }

  async #lookUp(citation: CheckedCitation): Promise<Finding<Known>> {
    const digits =
      parseNumber(citation.number)
        ?.digits.replace(/\D.*$/, '')
        .replace(/^0+(?=\d)/, '') ?? null;
    const query = { digits, year: null, symbol: [], issued: null, rest: [], certain: true };
    const names = shardsFor(query, (this.dataset['shards'] ?? '').split(' '));
    const rows = (
      await Promise.all(
        names.map((name) => this.#files.json<readonly ShardRow[]>(paths.numberShard(name).slice(1))),
      )
    ).flat();
    return lookUp(
      citation,
      rows.flatMap((row) => toKnown(row) ?? []),
    );
  }

  #show(citations: readonly CheckedCitation[], findings: readonly Finding<Known>[] | null): void {
    const items = citations.map((citation, index) => this.#item(citation, findings?.[index]));
    this.#part('list').replaceChildren(...items);
  }

  #item(citation: CheckedCitation, finding: Finding<Known> | undefined): HTMLElement {
    const item = document.createElement('li');
    const { type, number, issued, year, issuer } = citation;
    const when = issued === null ? yearLabel(year) : `ngày ${shortDate(issued)}`;
    item.append(element('strong', `${type ?? 'Văn bản'} ${number}`), `, ${when}, ${issuer}`);
    if (!finding) return item;
    item.append(document.createElement('br'), element('span', VERDICTS[finding.kind]));
    for (const { id, number: name, year: of, issuer: by, title } of finding.documents) {
      const link = element('a', `${name} (${of}, ${by})`);
      link.setAttribute('href', this.#files.link(paths.document(id)));
      item.append(' ', link, title === null ? '' : ` ${title}`);
    }
    return item;
  }

  get #files(): SiteFiles {
    this.#siteFiles ??= siteFiles(new URL(this.dataset['root'] ?? '', document.baseURI));
    return this.#siteFiles;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`<citation-checker> lacks [data-part="${name}"]`);
    return part;
  }
}

const VERDICTS = {
  known: 'Có trong sổ:',
  ambiguous: 'Nhiều văn bản cùng số, đoạn này chưa cho biết là văn bản nào:',
  unknown: 'Chưa có trong sổ.',
} as const satisfies Record<Finding<Known>['kind'], string>;

/** A document of the register; null for a number without a year, which is in no register. */
function toKnown([id, number, year, , issuer, , title]: ShardRow): Known | null {
  return year === null ? null : { id, number, year, issuer, title };
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

customElements.define('citation-checker', CitationChecker);

interface Known {
  readonly id: string;
  readonly number: string;
  readonly year: number;
  readonly issuer: string;
  readonly title: string | null;
}
