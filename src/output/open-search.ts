import { absolute, paths } from '../domain/paths.ts';
import { site } from '../site.ts';

/**
 * How a browser can add the site to its search engines (OpenSearch 1.1 draft 6). Its addresses must be absolute, so there
 * is none for a site that does not know where it lies.
 *
 * @param address the site's own address with its path
 * @param about what it says of the site
 */
export function openSearchDescription(address: string, about: Described = site): string {
  const search = absolute(paths.search, address) ?? '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(shortName(about.brand[1]))}</ShortName>
  <LongName>${escapeXml(about.name.slice(0, 48))}</LongName>
  <Description>${escapeXml(about.description.slice(0, 1024))}</Description>
  <Language>${about.language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="192" height="192" type="image/png">${escapeXml(absolute('/icon-192.png', address) ?? '')}</Image>
  <Url type="text/html" method="get" template="${escapeXml(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

/** What the description tells of the site. */
type Described = { readonly [Key in 'name' | 'description' | 'language']: string } & {
  readonly brand: readonly [string, string];
};

/** At most 16 letters, as the format wants it, cut at a space. */
function shortName(name: string): string {
  return name.length <= 16
    ? name
    : name
        .slice(0, 17)
        .replace(/\s\S*$/, '')
        .replace(/[\s·–&-]+$/, '');
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
