import { describe, expect, it } from 'vitest';
import { fold, slugify, stripMarks } from '../../../src/domain/fold.ts';

describe('fold', () => {
  it.each([
    ['marks and case go', 'Thông tin ĐỐI NGOẠI', 'thong tin doi ngoai'],
    ['both tone placements are one', 'hoà hòa thuỷ thủy', 'hoa hoa thuy thuy'],
    ['decomposed text folds alike', 'Quyết định'.normalize('NFD'), 'quyet dinh'],
    ['every vowel', 'ăắằẳẵặâấầẩẫậêềếểễệôốồổỗộơớờởỡợưứừửữự', 'aaaaaaaaaaaaeeeeeeoooooooooooouuuuuu'],
    ['eth and Ɖ are read as the đ they look like', 'ÐĐƉ ðđɖ', 'ddd ddd'],
    ['figures and signs stay', '1789/QĐ-UBND & 5%', '1789/qd-ubnd & 5%'],
    ['nothing stays nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('gives the same when folded again', () => {
    const once = fold('Đài truyền thanh xã Ngọc Phụng – ÐÀI');
    expect(fold(once)).toBe(once);
  });
});

it('stripMarks keeps upper and lower case', () => {
  expect(stripMarks('Đường Lê Lợi, Ðông Sơn')).toBe('Duong Le Loi, Dong Son');
});

describe('slugify', () => {
  it.each([
    ['a title', 'Bốn quyết định năm 2013', 'bon-quyet-dinh-nam-2013'],
    ['a number', '5104/BTTTT-PTTH&TTĐT', '5104-btttt-ptth-ttdt'],
    ['signs at the ends and in a row are one dash or none', ' – “Đề án” …(mới)! ', 'de-an-moi'],
    ['no letter or digit leaves nothing', '…–!', ''],
    ['letters of other scripts leave nothing', '日本', ''],
  ])('%s', (_, text, expected) => {
    expect(slugify(text)).toBe(expected);
  });
});
