import { expect, test } from 'vitest';
import { Turns } from '../../../src/search/turns.ts';

test('work waits for its turn, also behind work that failed', async () => {
  const turns = new Turns();
  const done: string[] = [];
  const first = turns.take(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    done.push('first');
    throw new Error('first');
  });
  const second = turns.take(async () => done.push('second'));
  await expect(first).rejects.toThrow('first');
  await second;
  expect(done).toEqual(['first', 'second']);
});

test('what nobody waits for any more is left out', async () => {
  const turns = new Turns();
  const [typed, asking] = [[] as string[], new AbortController()];
  const answers = [
    turns.take(async () => typed.push('th'), asking.signal),
    turns.take(async () => typed.push('tho'), asking.signal),
    turns.take(async () => typed.push('thon')),
  ];
  asking.abort();
  await Promise.allSettled(answers);
  expect(typed).toEqual(['thon']);
});
