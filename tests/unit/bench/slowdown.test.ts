import { expect, test } from 'vitest';
import { slowdownFor } from '../../bench/lighthouse/slowdown.ts';

test.each([
  [2000, 6.0, 'a fast desktop'],
  [1533, 4, 'the machine that Lighthouse’s constant is meant for'],
  [1300, 3, 'where the rule bends'],
  [1050, 2.5, 'a slow desktop'],
  [800, 2, 'where the rule bends again'],
  [475, 1.5, 'half way to the phone itself'],
  [150, 1, 'the phone itself'],
])('takes a machine of index %d to be %d times too fast: %s', (index, slowdown) => {
  expect(slowdownFor(index)).toBeCloseTo(slowdown, 1);
});

test('cannot make a machine faster than it is', () => {
  expect(slowdownFor(149)).toBeNull();
});
