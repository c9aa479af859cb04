import { expect, test } from 'vitest';
import { Vocabulary } from '../../../src/search/vocabulary.ts';

test('the words of pages are folded, counted once a page, the commonest first', () => {
  const vocabulary = new Vocabulary();
  vocabulary.add('<p title="bỏ">Đối ngoại, đối nội</p><script>var hidden</script>');
  vocabulary.add('<p>ngoại&nbsp;giao 1789 QĐ2 a</p>');
  expect(vocabulary.commonestFirst()).toEqual(['ngoai', 'doi', 'giao', 'noi']);
});
