import { describe, expect, it } from 'vitest';
import { ComingPages } from '../../../src/integrations/coming-pages.ts';

const FILES = Array.from({ length: 60 }, (_, number) => `${number}.html`);

describe('pages that are being written', () => {
  it('come in their order, whatever is written first', async () => {
    const pages = new ComingPages(FILES);
    const parts = collect(pages);
    for (const file of FILES.toReversed()) pages.written(file);
    expect(await parts).toEqual([{ files: FILES, isLast: true }]);
  });

  it('come some at a time, as they are written', async () => {
    const pages = new ComingPages(FILES);
    const parts = pages.parts();
    for (const file of FILES.slice(0, 30)) pages.written(file);
    expect((await parts.next()).value).toEqual({ files: FILES.slice(0, 30), isLast: false });
    for (const file of FILES.slice(40)) pages.written(file);
    expect(pages.isWhole).toBe(false);
    const rest = parts.next();
    for (const file of FILES.slice(30, 40)) pages.written(file);
    expect((await rest).value).toEqual({ files: FILES.slice(30), isLast: true });
    expect(pages.isWhole).toBe(true);
    expect((await parts.next()).done).toBe(true);
  });

  it('stop before one that does not come', async () => {
    const pages = new ComingPages(FILES);
    const parts = collect(pages);
    for (const file of FILES) if (file !== FILES[50]) pages.written(file);
    pages.end();
    expect(await parts).toEqual([{ files: FILES.slice(0, 50), isLast: false }]);
  });
});

function collect(pages: ComingPages) {
  return Array.fromAsync(pages.parts());
}
