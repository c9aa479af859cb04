import { expect, test } from 'vitest';
import { STEPS, targetsOf } from '../../bench/scale/targets.ts';

const SIZES = { pages: 1, bytes: 1, index: 1, largestPage: 122_000, largestData: 251_000 };

test('ratios are of the same round, and the one in the middle counts', () => {
  const rounds = new Map([
    [STEPS.cold, [100, 300, 210].map(round)],
    [STEPS.rival, [50, 100, 100].map(round)],
    [STEPS.unchanged, [4, 4, 4].map(round)],
    [STEPS.report, [40, 40, 40].map(round)],
    [STEPS.document, [60, 160, 126].map(round)],
  ]);
  const targets = targetsOf(10_000, rounds, SIZES, 0.02);
  expect(targets.map(({ what, figure, kept }) => [what, Number(figure.toFixed(2)), kept])).toEqual([
    ['cold ÷ Eleventy + Pagefind', 2.1, false],
    ['one report edited ÷ cold', 0.19, true],
    ['one document edited ÷ cold', 0.6, false],
    ['unchanged ÷ cold', 0.02, true],
    ['largest process, MB', 1572.86, true],
    ['seconds a report ÷ at 2000', 1.05, true],
    ['largest page, kB', 122, true],
    ['largest JSON or feed, kB', 251, false],
  ]);
});

test('nothing is said of what was not measured', () => {
  const targets = targetsOf(10_000, new Map([[STEPS.cold, [round(100)]]]), SIZES, null);
  expect(targets.find(({ what }) => what.startsWith('seconds a report'))).toBeUndefined();
  expect(targets.find(({ what }) => what.startsWith('cold'))?.kept).toBe(false);
});

function round(seconds: number) {
  return { seconds, processor: seconds, megabytes: 1500 };
}
