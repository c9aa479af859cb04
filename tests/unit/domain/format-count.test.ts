import { expect, it } from 'vitest';
import { formatCount } from '../../../src/domain/format-count.ts';

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [12_345, '12.345'],
  [1_000_000, '1.000.000'],
])('formatCount(%i) is %s', (count, expected) => {
  expect(formatCount(count)).toBe(expected);
});
