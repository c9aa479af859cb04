/**
 * The addresses that others may have noted down, out of the files of a built site: pages, feeds and data. What only the
 * site's own pages ask for is not among them, nor are the parts that the data is cut into, which come and go with it.
 *
 * @param files paths from the site's root
 * @example publishedAddresses(['van-ban/index.html', 'rss.xml', '_astro/a.css']) // ['/van-ban/', '/rss.xml']
 */
export function publishedAddresses(files: readonly string[]): string[] {
  return files
    .filter((file) => PUBLIC.test(file) && !OWN.test(file))
    .map((file) => `/${file.replace(INDEX, '$1')}`);
}

const PUBLIC = /\.(?:html|xml|json|csv)$/;
const OWN = /^(?:404\.html|_astro\/|pagefind\/|du-lieu\/\d+\/|tim-kiem\/.*\.json$)/;
const INDEX = /(^|\/)index\.html$/;
