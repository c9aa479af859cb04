import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { headersFile } from '../../src/output/hosting-files.ts';
import { policyMeta } from '../../src/security-headers.ts';
import { readPages } from './pages.ts';

const { plain, strange } = inject('builds');

describe('the built site', () => {
  it('names its policy on every page, before anything that the policy is for', async () => {
    const pages = [...(await readPages(plain.dist)), ...(await readPages(strange.dist))];
    expect(pages.length).toBeGreaterThan(60);
    const policies = pages.map(({ path, elements }) => {
      const [charset, policy] = elements.filter(({ name }) => !['html', 'head'].includes(name));
      return [path, charset?.attribs['charset'], policy?.attribs['http-equiv'], policy?.attribs['content']];
    });
    expect(policies).toEqual(pages.map(({ path }) => [path, 'utf-8', 'Content-Security-Policy', policyMeta]));
  });

  it('holds the headers for hosts that read them from a file, and the list of addresses that moved', async () => {
    const read = (file: string) => readFile(path.join(plain.dist, file), 'utf8');
    expect(await read('_headers')).toBe(headersFile());
    expect(await read('_redirects')).toMatch(/^(\/\S* \/\S* 301\n)*$/);
  });
});
