import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const { plain } = inject('builds');
const list = await readFile(path.join(import.meta.dirname, 'published-addresses.txt'), 'utf8');

/** Somebody may have kept each of these. What moves leaves an alias in its front matter, which makes a page there. */
describe('an address that was published', () => {
  it.each(list.split('\n').filter(Boolean))('%s is still there', async (address) => {
    const file = path.join(plain.dist, address, address.endsWith('/') ? 'index.html' : '');
    await expect(access(file)).resolves.toBeUndefined();
  });
});
