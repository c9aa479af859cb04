import { describe, expect, it } from 'vitest';
import { compareSums } from '../../../src/checksums/compare.ts';

const expected = new Map([
  ['_astro/a.1.css', 'A'],
  ['bai-viet/index.html', 'B'],
  ['index.html', 'C'],
]);

describe('compareSums', () => {
  it('finds nothing in a copy that is the same', () => {
    expect(compareSums(expected, new Map(expected))).toEqual({
      missing: [],
      changed: [],
      kept: [],
      strange: [],
    });
  });

  it('tells what is missing, changed and strange', () => {
    const copy = new Map([
      ['index.html', 'other'],
      ['bai-viet/index.html', 'B'],
      ['shell.php', 'X'],
    ]);
    expect(compareSums(expected, copy)).toEqual({
      missing: ['_astro/a.1.css'],
      changed: ['index.html'],
      kept: [],
      strange: ['shell.php'],
    });
  });

  it('lets hashed files of earlier builds stay, but not changed ones', () => {
    const copy = new Map([
      ...expected,
      ['_astro/a.0.css', 'old'],
      ['_astro/a.1.css', 'changed'],
      ['pagefind/fragment/vi_1.pf_fragment', 'old'],
      ['pagefind/2/index/vi_2.pf_index', 'old'],
      ['pagefind/pagefind.vi_3.pf_meta', 'old'],
      ['pagefind/other.js', 'not hashed'],
    ]);
    const { kept, strange, changed } = compareSums(expected, copy);
    expect(kept).toHaveLength(4);
    expect([strange, changed]).toEqual([['pagefind/other.js'], ['_astro/a.1.css']]);
  });
});
