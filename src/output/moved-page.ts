import { policyMeta } from '../security-headers.ts';
import { site } from '../site.ts';

/**
 * The page that stays where another one moved away: it leads on at once, without a script, and tells search engines.
 * It needs no other file, since nobody reads it.
 *
 * @param link the new address as seen from the old one
 * @param canonical the new address for search engines; absolute where the site's own is known
 */
export function movedPage({ link, canonical, title }: Moved): string {
  return `<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyMeta}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(`${title}: địa chỉ mới – ${site.name}`)}</title>
<link rel="canonical" href="${canonical}">
<meta http-equiv="refresh" content="0; url=${link}">
<link rel="icon" href="data:,">
</head>
<body>
<main>
<h1>${escapeText(title)}</h1>
<p>Trang này đã chuyển sang địa chỉ mới: <a href="${link}">${escapeText(title)}</a>.</p>
</main>
</body>
</html>
`;
}

/** Where a page went, its title being plain text. */
export interface Moved {
  readonly title: string;
  readonly link: string;
  readonly canonical: string;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
