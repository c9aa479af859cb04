import { describe, expect, it } from 'vitest';
import { lintText } from '../../../src/check/lint-text.ts';

async function problemsOf(text: string): Promise<string[]> {
  const file = 'content/reports/2014/bai.md';
  const front = '---\ntitle: Thử\n---\n\n';
  const { problems } = await lintText({ file, text: `${front}${text}\n` }, []);
  return problems.map(({ kind, line, column }) => `${kind} ${line}:${column}`);
}

describe('what the check says of numbers', () => {
  it.each([
    ['nothing of a citation that can be read', 'Quyết định số 1789/QĐ-UBND ngày 5/6/2013.', []],
    [
      'that a number after its type has no symbol',
      'Quyết định số 1789 ngày 5/6/2013.',
      ['number-unread 5:15'],
    ],
    ['that a year lies in the future', 'Quyết định số 12/2099/QĐ-UBND.', ['year-unlikely 5:15']],
    ['that a year lies before independence', 'Quyết định số 12/1920/QĐ-UBND.', ['year-unlikely 5:15']],
    [
      'that two years contradict each other',
      'Quyết định số 12/2012/QĐ-UBND ngày 5/6/2013.',
      ['years-contradict 5:15'],
    ],
    [
      'once, that a day is in no calendar',
      'Quyết định số 1789/QĐ-UBND ngày 31/02/2013.',
      ['no-such-day 5:33'],
    ],
    ['nothing of standards and scores', 'QCVN 33:2011/BTTTT; thắng 3/2.', []],
  ])('%s', async (_, text, expected) => {
    expect(await problemsOf(text)).toEqual(expected);
  });
});
