import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { noText, textDataOf } from '../../../src/intake/text-data.ts';
import { withContent } from './content-folder.ts';

const FILE = '.cache/rendered/reports.json';

it('keeps what is known of the texts that are still there, for this process and for the next', async () => {
  await withContent({}, async (root) => {
    const store = textDataOf(root, 'reports');
    expect(store.get('one')).toBeUndefined();
    store.set('one', { ...noText, minutes: 1 });
    store.set('two', { ...noText, minutes: 2 });
    store.keep(new Set(['two']));
    expect(textDataOf(root, 'reports').get('one')).toBeUndefined();
    expect(textDataOf(root, 'reports').get('two')?.minutes).toBe(2);
    expect(JSON.parse(await readFile(path.join(root, FILE), 'utf8'))).toEqual([
      ['two', { ...noText, minutes: 2 }],
    ]);
    const { mtimeMs } = await stat(path.join(root, FILE));
    store.keep(new Set(['two', 'three']));
    expect((await stat(path.join(root, FILE))).mtimeMs).toBe(mtimeMs);
  });
});

it('says when its file is broken, and knows nothing then', async () => {
  await withContent({ [`../${FILE}`]: '[["two",' }, async (root) => {
    const { note, get } = textDataOf(root, 'reports');
    expect(note).toContain(FILE);
    expect(get('two')).toBeUndefined();
  });
});
