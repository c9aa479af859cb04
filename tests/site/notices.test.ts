import { describe, expect, inject, it } from 'vitest';

const { output } = inject('builds').strange;

describe('the build of content with open citations', () => {
  it.each([
    ['an undated citation', /content\/reports\/2014\/loi-dan-kho\.md:11:12: 4040\/QĐ-UBND: chưa rõ năm/],
    ['an ambiguous citation', /content\/reports\/2014\/loi-dan-kho\.md:15:12: 1789\/QĐ-UBND: nhiều văn bản/],
    [
      'an unrecorded document',
      /content\/documents\/2012\/55-2012-qd-ubnd-khanh-hoa\.md: .* được dẫn nhưng chưa ghi sổ/,
    ],
    [
      'a date that contradicts the register',
      /loi-dan-kho\.md:31:12: 77\/QĐ-UBND: ngày ghi trong bài \(2\/5\/2013\) khác ngày trong sổ/,
    ],
    [
      'a number that two years share',
      /số 1789\/QĐ-UBND: 2 văn bản cùng mang số này: 2013\/1789-qd-ubnd .*, 2014\/1789-qd-ubnd/,
    ],
    ['a number that two issuers share', /số 40\/2012\/QĐ-UBND: 2 văn bản .*UBND tỉnh Khánh Hòa/],
    ['the totals', /7 văn bản, 13 lời dẫn; 1 nhập nhằng, 1 thiếu ngày/],
  ])('tells of %s in one line', (_, line) => {
    expect(output.split('\n').filter((one) => line.test(one))).toHaveLength(1);
  });

  it('says nothing of that kind for the published content', () => {
    expect(inject('builds').plain.output).not.toMatch(
      /chưa rõ năm|nhiều văn bản cùng|văn bản cùng mang|chưa ghi sổ/,
    );
  });
});
