import { expect, test } from 'vitest';
import { repairKeys } from '../../../src/search/key-repair.ts';

test.each([
  ['Telex', 'quyeets ddinhj', 'quyết định'],
  ['Telex, all words', 'thoong tin ddoois ngoaij', 'thông tin đối ngoại'],
  ['Telex, doubled letters', 'caaps ddeefu coong', 'cấp đều công'],
  ['Telex, horn and tone', 'dduowcj nguowif', 'được người'],
  ['Telex, the tone key in the middle', 'vawsn banr', 'vắn bản'],
  ['Telex, đ at the end', 'dinhdj', 'định'],
  ['Telex left in part', 'quyêts định', 'quyết định'],
  ['VNI', 'quye61t d9inh5', 'quyết định'],
  ['VNI, all words', 'tho6ng tin d9o61i ngoa5i', 'thông tin đối ngoại'],
  ['VNI, one horn key', 'thu7 d9ie65n tu73', 'thư điện tử'],
  ['VNI, two horn keys', 'ngu7o7i2 d9u7o75c', 'người được'],
  ['VNI, breve', 'va8n ba3n', 'văn bản'],
  ['an open pair of vowels', 'hoaf uyr', 'hòa ủy'],
  ['qu and gi are onsets', 'quanr giams', 'quản giám'],
  ['a number beside it stays', 'quyeets ddinhj 1789', 'quyết định 1789'],
])('%s', (_, typed, meant) => {
  expect(repairKeys(typed)).toBe(meant);
});

test.each([
  ['accented text', 'quyết định'],
  ['text without accents', 'quyet dinh thong tin'],
  ['a number', '1789/QD-UBND'],
  ['a number glued to its type', 'qd1789'],
  ['a foreign word', 'internet hello'],
  ['nonsense', 'xyzzy qwrtp'],
  ['nothing', ''],
])('%s is left alone', (_, typed) => {
  expect(repairKeys(typed)).toBeNull();
});
