import { readFile, writeFile } from 'node:fs/promises';
import { publishedAddresses } from '../output/published-addresses.ts';
import { filesBelow } from '../checksums/hash-folder.ts';

/**
 * `npm run addresses`: adds the addresses of the site in `dist/` to the list of those that were ever published. A test
 * holds every address of the list; one leaves the site only for an alias of another entry.
 */
const LIST = new URL('../../tests/site/published-addresses.txt', import.meta.url);

const known = (await readFile(LIST, 'utf8')).split('\n').filter((line) => line !== '');
const built = publishedAddresses(filesBelow('dist'));
const all = [...new Set([...known, ...built])].sort((a, b) => (a < b ? -1 : 1));
await writeFile(LIST, all.map((address) => `${address}\n`).join(''));
console.log(`${all.length} địa chỉ, ${all.length - known.length} mới.`);
