import { expect, it } from 'vitest';
import { compareVietnamese } from '../../../src/domain/dictionary-order.ts';

it('compareVietnamese orders as a Vietnamese dictionary, figures by their value', () => {
  const words = ['đài', 'dài', 'ăn', 'an', 'ân', 'Văn bản 10', 'Văn bản 9', 'ô', 'o', 'ơ'];
  expect(words.sort(compareVietnamese)).toEqual([
    'an',
    'ăn',
    'ân',
    'dài',
    'đài',
    'o',
    'ô',
    'ơ',
    'Văn bản 9',
    'Văn bản 10',
  ]);
});
