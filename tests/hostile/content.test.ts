import { describe, expect, it, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { isError, problemKinds } from '../../src/intake/problems.ts';
import { renderText } from '../../src/markdown/render-text.ts';
import { withContent } from '../unit/intake/content-folder.ts';
import type { Hostile } from './hostile.ts';
import { hostile } from './inputs.ts';
import { liveMarkup } from './live-markup.ts';

// Loads what is loaded late, so that the first row does not pay for it.
await judge({ files: {}, refused: null });

describe('content that means harm', () => {
  // A busy machine may take longer than the limit once; what is too slow is so every time.
  test.each(Object.entries(hostile))('%s', { timeout: 60_000, retry: 2 }, async (_, row) => {
    const { errors, html, seconds } = await judge(row);
    if (row.refused === null) {
      expect(errors).toEqual([]);
      expect(html).not.toEqual([]);
    } else {
      expect(errors).toContain(row.refused);
      expect(problemKinds[row.refused].severity).toBe('error');
    }
    expect(html.flatMap(liveMarkup)).toEqual([]);
    expect(seconds).toBeLessThan(2);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('is at least sixty kinds', () => {
    expect(Object.keys(hostile).length).toBeGreaterThanOrEqual(60);
  });
});

/** What the check says, what the pages would hold, and how many seconds of a processor it took. */
async function judge({ files }: Hostile): Promise<{ errors: string[]; html: string[]; seconds: number }> {
  return withContent(files, async (root) => {
    const before = process.cpuUsage();
    const { content, problems } = await checkContent(root);
    const html: string[] = [];
    for (const { body } of [...content.reports, ...content.documents]) {
      html.push(renderText(body, content.glossary).html);
    }
    const { user, system } = process.cpuUsage(before);
    return { errors: problems.filter(isError).map(({ kind }) => kind), html, seconds: (user + system) / 1e6 };
  });
}
