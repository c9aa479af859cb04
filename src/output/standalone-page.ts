import { paths } from '../domain/paths.ts';
import { policyMeta } from '../security-headers.ts';
import { site } from '../site.ts';
import { standaloneStyle } from '../styles/standalone.ts';

/**
 * `404.html`, which hosts show at addresses of any depth, so that no relative link in it can be right. It needs no
 * other file; its search and its links stand there only where the site's own address is known.
 *
 * @param address the site's address with its path, where it is known
 */
export function notFoundPage(address: string | undefined): string {
  const title = 'Không tìm thấy trang';
  const base = address === undefined ? undefined : new URL(address).pathname.replace(/\/*$/, '');
  const links = LINKS.map(({ label, path }) => `<li><a href="${base}${path}">${label}</a></li>`).join('');
  const way =
    base === undefined
      ? '<p>Hãy trở lại trang trước, hoặc bỏ bớt phần cuối của địa chỉ để về trang đầu.</p>'
      : `<form role="search" action="${base}${paths.search}">
<input type="search" name="q" aria-label="Tìm theo số văn bản hoặc chủ đề" placeholder="Số văn bản hoặc chủ đề" autocomplete="off">
<button type="submit">Tìm</button>
</form>
<ul>${links}</ul>`;
  return standalonePage({
    title,
    head: '<meta name="robots" content="noindex">',
    body: `<p>Địa chỉ này không có, hoặc gõ nhầm.</p>\n${way}`,
  });
}

/**
 * The page that stays where another one moved away: it leads on at once, without a script, and tells search engines.
 *
 * @param link the new address as seen from the old one
 * @param canonical the new address for search engines; absolute where the site's own is known
 */
export function movedPage({ link, canonical, title }: Moved): string {
  return standalonePage({
    title: `${title}: địa chỉ mới`,
    head: `<link rel="canonical" href="${canonical}">\n<meta http-equiv="refresh" content="0; url=${link}">`,
    body: `<p>Trang này đã chuyển sang địa chỉ mới: <a href="${link}">${escapeText(title)}</a>.</p>`,
  });
}

/** Where a page went, its title being plain text. */
export interface Moved {
  readonly title: string;
  readonly link: string;
  readonly canonical: string;
}

const LINKS = [
  { label: 'Trang đầu', path: paths.home },
  { label: 'Sổ văn bản', path: paths.documents },
  { label: 'Danh sách bài viết', path: paths.reports },
  { label: 'Các chủ đề', path: paths.topics },
] as const;

function standalonePage({ title, head, body }: { title: string; head: string; body: string }): string {
  return `<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyMeta}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(`${title} – ${site.name}`)}</title>
${head}
<link rel="icon" href="data:,">
<style>${standaloneStyle}</style>
</head>
<body>
<header>${escapeText(site.name)}</header>
<main>
<h1>${escapeText(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
