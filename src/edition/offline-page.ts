import { policyOffline } from '../security-headers.ts';
import { offlineLink } from './offline-link.ts';
import { replaceHtmlUrls } from '../output/replace-urls.ts';

/**
 * A built page as it works when a browser opens it from a disk. Links name files; scripts are classic, since browsers
 * refuse modules there; what only a web server can give is left out, so is every element marked `data-online`.
 *
 * @param html the built page, its links relative
 * @param root the way from the page to the site's root: `../../`, or empty
 */
export function offlinePage(html: string, root: string): string {
  const scripts = html.includes(' data-root=') ? [ARCHIVE_SCRIPT, SITE_SCRIPT] : [SITE_SCRIPT];
  const tags = scripts.map((name) => `<script defer src="${root}${name}"></script>`).join('');
  let placed = false;
  const page = html
    .replace(MODULE_SCRIPT, () => {
      const first = !placed;
      placed = true;
      return first ? tags : '';
    })
    .replace(MANIFEST, '')
    .replace(POLICY, `$<before>${policyOffline}"`)
    .replace(ONLINE_ONLY, '');
  return replaceHtmlUrls(page, offlineLink);
}

/** The file of all scripts, and that of what they read. */
export const SITE_SCRIPT = 'ngoai-tuyen/trang.js';
export const ARCHIVE_SCRIPT = 'ngoai-tuyen/kho.js';

// The build writes these tags itself, always in this form; text cannot look like them, since its < is escaped.
const MODULE_SCRIPT = /(?:<link rel="modulepreload"[^>]*>)*<script type="module"[^>]*><\/script>/g;
const MANIFEST = /<link rel="manifest"[^>]*>/;
const POLICY = /(?<before><meta http-equiv="Content-Security-Policy" content=")[^"]*"/;
const ONLINE_ONLY = /<(?<name>\w+)(?=[^>]* data-online)[^>]*>.*?<\/\k<name>>/gs;
