import { expect, it } from 'vitest';
import { readingMinutes } from '../../../src/domain/reading-time.ts';

it.each([
  ['an empty text still takes a minute', '', 1],
  ['a sentence', '<p>Hội nghị họp sáng nay.</p>', 1],
  ['220 syllables are a minute', '<p>'.concat('chữ '.repeat(220), '</p>'), 1],
  ['660 syllables are three', 'chữ '.repeat(660), 3],
  ['tags and their attributes are not read', '<a href="một hai ba" class="bốn năm">chữ</a> '.repeat(440), 2],
  ['a number of a document counts by its parts, like a reader says them', '1789/QĐ-UBND '.repeat(440), 6],
  ['marks alone are not read', '– … ! '.repeat(1000), 1],
])('%s', (_, html, minutes) => {
  expect(readingMinutes(html)).toBe(minutes);
});
