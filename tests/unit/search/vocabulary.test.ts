import { expect, test } from 'vitest';
import { Vocabulary } from '../../../src/search/vocabulary.ts';

test('the words of pages are folded, counted once a page, the commonest first', () => {
  const vocabulary = new Vocabulary();
  vocabulary.add('Đối ngoại, đối nội');
  vocabulary.add('ngoại giao 1789 QĐ2 a');
  expect(vocabulary.commonestFirst()).toEqual(['ngoai', 'doi', 'giao', 'noi']);
});
