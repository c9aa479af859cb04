import { paths } from '../domain/paths.ts';
import type { Register } from '../domain/register.ts';
import { schemeOf } from './rules/links.ts';
import { createPageFinder } from './site-pages.ts';
import type { CheckedSite } from './site.ts';

/**
 * Links within the site that lead to no page, or to no place on the page that they name.
 *
 * @param register as readers will see it, without what drafts cite
 */
export function checkLinks(site: CheckedSite, register: Register): void {
  const { content, outlines, tellOf } = site;
  const hasPage = createPageFinder(site, register);
  const pageOf = new Map([
    ...content.reports.map(({ id, file }) => [file, paths.report(id)] as const),
    ...content.documents.map(({ id, file }) => [file, paths.document(id)] as const),
  ]);
  const reportAt = new Map(content.reports.map(({ id, file }) => [paths.report(id), file]));

  for (const [file, { links }] of outlines) {
    const page = pageOf.get(file) ?? '/';
    for (const { url, place } of links) {
      if (schemeOf(url) !== null || url.startsWith('//')) continue;
      const target = resolve(url, page);
      if (!target || (target.path !== page && !hasPage(target.path))) {
        tellOf(file)('dead-link', place, { values: { text: url } });
        continue;
      }
      const { anchor } = target;
      const there = target.path === page ? file : reportAt.get(target.path);
      const anchors = there === undefined ? undefined : outlines.get(there)?.anchors;
      if (anchor === '' || !anchors || anchors.includes(anchor) || OWN_ANCHOR.test(anchor)) continue;
      tellOf(file)('dead-anchor', place, { values: { text: anchor, value: target.path } });
    }
  }
}

/** Places that the layout of a page gives, not its text. */
const OWN_ANCHOR = /^(?:noi-dung|nguon|cuoi-bai-.*)$/;

function resolve(url: string, page: string): { path: string; anchor: string } | null {
  try {
    const { pathname, hash } = new URL(url, `https://site.invalid${page}`);
    return { path: decodeURI(pathname), anchor: decodeURIComponent(hash.slice(1)) };
  } catch {
    return null;
  }
}
