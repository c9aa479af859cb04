import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/domain/citations.ts';
import { findRelations } from '../../../src/domain/relations.ts';
import type { Place } from '../../../src/domain/place.ts';

const place: Place = { name: 'Thanh Hóa', kind: 'tỉnh' };

/** `12 replaces 9`: the relations of a text by the digits of the numbers. */
function relationsIn(text: string): string[] {
  const digits = findCitations(text, place).map(({ number }) => number.split(/[/-]/)[0]);
  return findRelations(text, place).map(({ kind, from, to }) => `${digits[from]} ${kind} ${digits[to]}`);
}

describe('findRelations', () => {
  it.each([
    ['Quyết định 12/QĐ-UBND thay thế Quyết định 9/QĐ-UBND.', ['12 replaces 9'], 'the verb between'],
    ['Quyết định 12/QĐ-UBND đã thay thế cho Quyết định 9/QĐ-UBND.', ['12 replaces 9'], 'done'],
    ['Ban hành Quyết định 12/QĐ-UBND, thay thế Quyết định 9/QĐ-UBND.', ['12 replaces 9'], 'behind a comma'],
    [
      'Quyết định 12/QĐ-UBND ngày 5/6/2013 của UBND tỉnh về quản lý Internet thay thế Quyết định 9/QĐ-UBND.',
      ['12 replaces 9'],
      'behind date, issuer and title',
    ],
    [
      'Quyết định 12/QĐ-UBND có hiệu lực từ ngày 1/1/2014 và thay thế Quyết định 9/QĐ-UBND.',
      ['12 replaces 9'],
      'behind its force',
    ],
    [
      'Quyết định 12/QĐ-UBND thay thế Quyết định 9/QĐ-UBND và Quyết định 8/QĐ-UBND.',
      ['12 replaces 9', '12 replaces 8'],
      'a list of objects',
    ],
    [
      'Quyết định 9/QĐ-UBND được thay thế bằng Quyết định 12/QĐ-UBND.',
      ['12 replaces 9'],
      'the other way round',
    ],
    [
      'Luật Báo chí số 103/2016/QH13 thay thế Luật Báo chí số 29-LCT/HĐNN8.',
      ['103 replaces 29'],
      'laws by name',
    ],
    [
      'Nghị định 9/2010/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định 110/2004/NĐ-CP.',
      ['9 amends 110'],
      'some articles',
    ],
    [
      'Nghị định 110/2004/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 9/2010/NĐ-CP.',
      ['9 amends 110'],
      'amended by',
    ],
    [
      'Quyết định 12/QĐ-UBND về việc sửa đổi Quy chế phát ngôn ban hành kèm theo Quyết định 9/QĐ-UBND.',
      ['12 amends 9'],
      'the rules that a decision promulgates',
    ],
    ['Quyết định 12/QĐ-UBND bãi bỏ khoản 2 Điều 5 Quyết định 9/QĐ-UBND.', ['12 repeals 9'], 'a part'],
    ['Quyết định 9/QĐ-UBND đã bị bãi bỏ bởi Quyết định 12/QĐ-UBND.', ['12 repeals 9'], 'repealed by'],
    ['Thông tư 22/2013/TT-BTTTT hướng dẫn thi hành Nghị định 72/2013/NĐ-CP.', ['22 implements 72'], 'guides'],
    ['Kế hoạch 61/KH-UBND triển khai Quyết định 9/QĐ-UBND.', ['61 implements 9'], 'carries out'],
    [
      'Thực hiện Chỉ thị 15/CT-TTg về văn bản điện tử, UBND tỉnh ban hành Kế hoạch 12/KH-UBND.',
      ['12 implements 15'],
      'the sentence opens with the task',
    ],
    [
      'Căn cứ Nghị định 72/2013/NĐ-CP và Thông tư 23/2013/TT-BTTTT, UBND tỉnh ban hành Quyết định 12/QĐ-UBND.',
      ['12 issued-under 72', '12 issued-under 23'],
      'the sentence opens with the grounds',
    ],
    [
      'Căn cứ Nghị định 72/2013/NĐ-CP, ngày 5/6/2013, UBND tỉnh đã ban hành Quyết định 12/QĐ-UBND và Kế hoạch 13/KH-UBND.',
      ['12 issued-under 72', '13 issued-under 72'],
      'several issued',
    ],
    [
      'Quyết định 12/QĐ-UBND ban hành căn cứ Nghị định 72/2013/NĐ-CP.',
      ['12 issued-under 72'],
      'the grounds behind',
    ],
    ['Kế hoạch 61/KH-UBND ban hành kèm theo Quyết định 9/QĐ-UBND.', ['9 promulgates 61'], 'annexed'],
    [
      'Kế hoạch 61/KH-UBND (ban hành kèm theo Quyết định 9/QĐ-UBND).',
      ['9 promulgates 61'],
      'annexed, in brackets',
    ],
    [
      'Một. Quyết định 1/QĐ-UBND. Quyết định 12/QĐ-UBND thay thế Quyết định 9/QĐ-UBND.',
      ['12 replaces 9'],
      'in a later sentence',
    ],
    [
      'Một. Căn cứ Nghị định 72/2013/NĐ-CP, UBND tỉnh ban hành Quyết định 12/QĐ-UBND.',
      ['12 issued-under 72'],
      'grounds that open a later sentence',
    ],
    [
      'Quyết định 12/QĐ-UBND thay thế Quyết định 9/QĐ-UBND, bãi bỏ Quyết định 8/QĐ-UBND.',
      ['12 replaces 9'],
      'what acts on the third is not plain',
    ],
  ])('in %j', (text, relations, reason) => {
    expect(relationsIn(text), reason).toEqual(relations);
  });

  it.each([
    ['Quyết định 12/QĐ-UBND về báo chí không thay thế Quyết định 9/QĐ-UBND.', 'denied'],
    ['Quyết định 12/QĐ-UBND về báo chí chưa thay thế Quyết định 9/QĐ-UBND.', 'not yet'],
    ['Quyết định 12/QĐ-UBND về báo chí sẽ thay thế Quyết định 9/QĐ-UBND.', 'to come'],
    ['Dự thảo Quyết định 12/QĐ-UBND thay thế Quyết định 9/QĐ-UBND.', 'a draft'],
    ['Sở đề nghị ban hành Quyết định 12/QĐ-UBND thay thế Quyết định 9/QĐ-UBND.', 'asked for'],
    ['Bãi bỏ Quyết định 12/QĐ-UBND, sửa đổi Quyết định 9/QĐ-UBND.', 'someone does both'],
    ['Theo Quyết định 12/QĐ-UBND, Sở thay thế Quyết định 9/QĐ-UBND.', 'someone else does it'],
    ['Quyết định 12/QĐ-UBND về báo chí, các huyện thay thế Quyết định 9/QĐ-UBND.', 'others do it'],
    ['Căn cứ Quyết định 12/QĐ-UBND thực hiện Kế hoạch 9/KH-UBND.', 'only a ground'],
    ['Triển khai Kế hoạch 12/KH-UBND, thực hiện Kế hoạch 9/KH-UBND.', 'two tasks'],
    ['Quyết định 12/QĐ-UBND và thay thế Quyết định 9/QĐ-UBND.', 'joined, by whom is open'],
    ['Quyết định 1/QĐ-UBND và Quyết định 12/QĐ-UBND thay thế Quyết định 9/QĐ-UBND.', 'which of the two'],
    ['Quyết định 12/QĐ-UBND thay thế. Quyết định 9/QĐ-UBND còn hiệu lực.', 'another sentence'],
    ['Quyết định 12/QĐ-UBND; thay thế Quyết định 9/QĐ-UBND.', 'another item'],
    [
      'Quyết định này thay thế Quyết định 9/QĐ-UBND; xem Quyết định 12/QĐ-UBND.',
      'the one that acts has no number',
    ],
    ['Quyết định 12/QĐ-UBND và Quyết định 9/QĐ-UBND.', 'no verb'],
    ['Căn cứ Nghị định 72/2013/NĐ-CP; căn cứ Thông tư 23/2013/TT-BTTTT;', 'grounds, but of what'],
    ['Căn cứ Nghị định 72/2013/NĐ-CP, Sở kiểm tra theo Kế hoạch 9/KH-UBND.', 'nothing is issued'],
    ['Căn cứ Nghị định 72/2013/NĐ-CP, UBND tỉnh sẽ ban hành Quyết định 12/QĐ-UBND.', 'to be issued'],
    ['Quyết định 12/QĐ-UBND thay thế Quyết định 12/QĐ-UBND.', 'not itself'],
    ['Quy chế ban hành kèm theo Quyết định 9/QĐ-UBND; xem Kế hoạch 12/KH-UBND.', 'rules without a number'],
  ])('claims nothing in %j', (text, reason) => {
    expect(relationsIn(text), reason).toEqual([]);
  });

  it('pairs no endless list with another', () => {
    const list = Array.from({ length: 30 }, (_, index) => `${index + 1}/QĐ-UBND`).join(', ');
    expect(relationsIn(`Căn cứ Quyết định số ${list}, UBND tỉnh ban hành Kế hoạch 9/KH-UBND.`)).toEqual([]);
  });
});
