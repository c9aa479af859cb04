import { CITATION_ANCHOR } from '../domain/citation-links.ts';
import { shortDate, yearLabel } from '../domain/dates.ts';
import { formatCount } from '../domain/format-count.ts';
import { paths } from '../domain/paths.ts';
import { behindTitle, densest, excerptOf, type Piece } from './excerpt.ts';
import type { Page } from './engine.ts';
import type { NumberMatch } from './number-shards.ts';

/** A row of a number shard as a result. */
export function resultOfMatch({ row }: NumberMatch): Result {
  const [id, number, year, issued, issuer, type, title, reports] = row;
  const called = type ?? 'Văn bản';
  return {
    path: paths.document(id),
    kind: 'van-ban',
    type: year === null ? `${called}, ${yearLabel(year)}` : type,
    date: issued,
    number,
    title: title ?? `${called} ${number}`,
    issuer,
    reports,
    excerpt: [],
  };
}

/**
 * A page of the index as a result. Where its title does not hold what was looked for, the link leads to the passage.
 *
 * @param atTitle whether the title answers the query
 */
export function resultOfPage(page: Page, atTitle: boolean): Result {
  const { meta, filters, matches } = page;
  const kind = filters['loai']?.[0] ?? '';
  const number = meta['so'] ?? null;
  // The heading of a document without a title says so, while its passages may hold what it is called.
  const isUntitled = number !== null && page.title.endsWith(number);
  const text = isUntitled ? 0 : behindTitle(page.content, page.title);
  const inText = matches.filter((position) => position >= text);
  // A document's page begins with its facts, which its card shows anyway.
  const isShown = matches.length > 0 && !(atTitle && kind === 'van-ban');
  const excerpt = isShown ? excerptOf(page.content, inText, text) : [];
  const anchor = atTitle || inText.length === 0 ? undefined : anchorFor(page, densest(inText));
  return {
    path: page.path + (anchor ? `#${anchor}` : ''),
    kind,
    type: kind === 'van-ban' ? (meta['loai-van-ban'] ?? null) : null,
    date: meta['ngay'] ?? null,
    number,
    title: page.title,
    issuer: meta['co-quan'] ?? null,
    reports: meta['so-bai'] === undefined ? null : Number(meta['so-bai']),
    excerpt,
  };
}

/**
 * Fills a clone of a template; every text comes in as text, never as markup.
 *
 * @param link the address of the result's page
 */
export function renderResult(result: Result, templates: Templates, link: string): Element | null {
  const template = result.kind === 'van-ban' ? templates.document : templates.report;
  const item = template.content.firstElementChild?.cloneNode(true);
  if (!(item instanceof Element)) return null;
  const { type, kind, date, number, title, issuer, reports } = result;
  fill(item, 'type', type ?? KINDS[kind] ?? null);
  fill(item, 'date', date && shortDate(date));
  fill(item, 'number', number);
  fill(item, 'issuer', issuer);
  fill(
    item,
    'reports',
    reports === null ? null : reports > 0 ? `Được dẫn trong ${formatCount(reports)} bài` : 'Chưa có bài dẫn',
  );
  fill(item, 'excerpt', result.excerpt.length > 0 ? result.excerpt : null);
  fill(item, 'title', title);
  item.querySelector('time')?.setAttribute('datetime', date ?? '');
  item.querySelector('a')?.setAttribute('href', link);
  return item;
}

/** What a kind of page is called, in results and filters, in the order of the dictionary. */
export const KINDS: Readonly<Record<string, string>> = { 'bai-viet': 'Bài viết', 'van-ban': 'Văn bản' };

export interface Result {
  /** From the site's root, with a leading slash. */
  readonly path: string;
  readonly kind: string;
  readonly type: string | null;
  readonly date: string | null;
  readonly number: string | null;
  readonly title: string;
  readonly issuer: string | null;
  readonly reports: number | null;
  readonly excerpt: readonly Piece[];
}

export interface Templates {
  readonly document: HTMLTemplateElement;
  readonly report: HTMLTemplateElement;
}

function fill(item: Element, field: string, value: string | readonly Piece[] | null): void {
  const element = item.querySelector(`[data-field="${field}"]`);
  if (value === null || value === '') element?.remove();
  else if (typeof value === 'string') element?.append(value);
  else element?.append(...value.map(({ text, marked }) => (marked ? [mark(text), ' '] : [text])).flat());
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text.trimEnd();
  return element;
}

/** In "Quyết định 1789/QĐ-UBND" the anchor of the citation stands a few words behind the first match. */
const NEAR = 3;

/** The place to go to for a match: the citation that it is part of, else the heading or paragraph that it stands in. */
function anchorFor({ anchors }: Page, position: number): string | undefined {
  const before = anchors.findLast(({ location }) => location <= position);
  const after = anchors.find(({ location }) => location > position);
  const isAfter = after !== undefined && isCitation(after) && after.location <= position + NEAR;
  const isBefore = before !== undefined && isCitation(before) && before.location === position;
  return (isAfter && !isBefore ? after : before)?.id;
}

function isCitation({ id }: Page['anchors'][number]): boolean {
  return id.startsWith(CITATION_ANCHOR);
}
