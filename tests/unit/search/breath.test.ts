import { afterEach, expect, test, vi } from 'vitest';
import { breathe } from '../../../src/search/breath.ts';

afterEach(() => void vi.restoreAllMocks());

/** Whether another task comes to its turn while work that has taken so many milliseconds takes a breath. */
async function letsOthersWork(milliseconds: number): Promise<boolean> {
  const start = performance.now();
  vi.spyOn(performance, 'now').mockReturnValue(start + 1000);
  await breathe();
  vi.spyOn(performance, 'now').mockReturnValue(start + 1000 + milliseconds);
  let worked = false;
  setImmediate(() => (worked = true));
  await breathe();
  return worked;
}

test('long work lets others have their turn, short work goes on', async () => {
  expect(await letsOthersWork(30)).toBe(true);
  expect(await letsOthersWork(5)).toBe(false);
});
