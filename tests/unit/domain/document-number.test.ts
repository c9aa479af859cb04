import { describe, expect, it } from 'vitest';
import { numberSlug, parseNumber } from '../../../src/domain/document-number.ts';

describe('parseNumber', () => {
  it.each([
    ['1789/QĐ-UBND', '1789/QĐ-UBND', null, 'QĐ', 'UBND', null, 'an individual decision'],
    ['2977/2013/QĐ-UBND', '2977/2013/QĐ-UBND', 2013, 'QĐ', 'UBND', null, 'a normative one carries its year'],
    ['30/2020/NĐ-CP', '30/2020/NĐ-CP', 2020, 'NĐ', 'CP', null, 'a decree'],
    ['83/2015/QH13', '83/2015/QH13', 2015, null, 'QH13', null, 'a law has no type symbol'],
    ['1211/2016/UBTVQH13', '1211/2016/UBTVQH13', 2016, null, 'UBTVQH13', null, 'nor has an ordinance'],
    ['684-QĐ/TU', '684-QĐ/TU', null, 'QĐ', 'TU', null, 'Party documents have the dash first'],
    ['36-HD/VPTW', '36-HD/VPTW', null, 'HD', 'VPTW', null, 'HD is not HĐ'],
    ['08-QĐi/TW', '08-QĐi/TW', null, 'QĐi', 'TW', null, 'mixed case of the Party'],
    ['12-CTr/TU', '12-CTr/TU', null, 'CTr', 'TU', null, 'mixed case of a programme'],
    ['1204/QĐ-TTg', '1204/QĐ-TTg', null, 'QĐ', 'TTg', null, 'mixed case of the Prime Minister'],
    ['3115/UBND-VX1', '3115/UBND-VX1', null, null, 'UBND', 'VX1', 'a dispatch opens with its issuer'],
    ['5104/BTTTT-PTTH&TTĐT', '5104/BTTTT-PTTH&TTĐT', null, null, 'BTTTT', 'PTTH&TTĐT', 'a unit with &'],
    ['1187/SGD&ĐT-GDTrH', '1187/SGD&ĐT-GDTrH', null, null, 'SGD&ĐT', 'GDTrH', 'an issuer with &'],
    ['126/SKHĐT', '126/SKHĐT', null, null, 'SKHĐT', null, 'one group'],
    ['2730/QĐ-BNN-KHCN', '2730/QĐ-BNN-KHCN', null, 'QĐ', 'BNN', 'KHCN', 'a unit behind the issuer'],
    ['1789/QĐ', '1789/QĐ', null, 'QĐ', null, null, 'no issuer'],
    ['1234/QĐ.UB', '1234/QĐ.UB', null, 'QĐ', 'UB', null, 'the old dot stays'],
    ['27/2013/QĐ-UBND.VX', '27/2013/QĐ-UBND.VX', 2013, 'QĐ', 'UBND', 'VX', 'a dot before the unit'],
    ['2005-QĐ-UBND', '2005-QĐ-UBND', null, 'QĐ', 'UBND', null, '2005 is the number, not the year'],
    ['3672/2005-QĐ-UBND', '3672/2005-QĐ-UBND', 2005, 'QĐ', 'UBND', null, 'a dash behind the year'],
    ['3672-2005/QĐ-UBND', '3672-2005/QĐ-UBND', 2005, 'QĐ', 'UBND', null, 'a dash before the year'],
    ['125/QĐ-UB/1999', '125/QĐ-UB/1999', 1999, 'QĐ', 'UB', null, 'the year at the end'],
    ['12/97/TT-BTC', '12/97/TT-BTC', 1997, 'TT', 'BTC', null, 'a year of two digits'],
    ['217-HĐBT', '217-HĐBT', null, null, 'HĐBT', null, 'the Council of Ministers'],
    ['29-LCT/HĐNN8', '29-LCT/HĐNN8', null, 'LCT', 'HĐNN8', null, 'a law of the Council of State'],
    ['15/2012/L-CTN', '15/2012/L-CTN', 2012, 'L', 'CTN', null, 'a type of one letter'],
    ['05/2014/QĐ-UBND', '05/2014/QĐ-UBND', 2014, 'QĐ', 'UBND', null, 'zeros stay as written'],
    ['30A/2008/NQ-CP', '30a/2008/NQ-CP', 2008, 'NQ', 'CP', null, 'a letter behind the digits'],
    ['1012/VX-UBTH', '1012/VX-UBTH', null, null, 'UBTH', 'VX', 'a field before the committee'],
  ])('%s: %s (%#)', (text, canonical, year, type, issuer, unit, reason) => {
    expect(parseNumber(text), reason).toMatchObject({ canonical, year, type, issuer, unit, joint: false });
  });

  it.each([
    ['03/2016/TTLT-BTTTT-BNV', 'TTLT', 'BTTTT-BNV', 'dashes'],
    ['08/2003/TTLT/BTC-TCBĐ', 'TTLT', 'BTC-TCBĐ', 'a slash behind the type'],
    ['12/2011/BTC-BTP-TTLT', 'TTLT', 'BTC-BTP', 'the type last'],
    ['403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN', 'NQLT', 'UBTVQH14-CP-ĐCTUBTWMTTQVN', 'three bodies'],
  ])('reads the issuers of the joint %s', (text, type, issuer, reason) => {
    expect(parseNumber(text), reason).toMatchObject({
      canonical: text,
      type,
      issuer,
      unit: null,
      joint: true,
    });
  });

  it.each([
    ['1789 / QĐ - UBND', '1789/QĐ-UBND', 'blanks around the signs'],
    ['2977/ 2013 /QĐ-UBND', '2977/2013/QĐ-UBND', 'blanks on one side'],
    ['1789/QĐ-\nUBND', '1789/QĐ-UBND', 'a line break inside'],
    ['1789/QĐ\u00A0–\u00A0UBND', '1789/QĐ-UBND', 'non-breaking blanks and an en dash'],
    ['1789/QĐ\u2011UBND', '1789/QĐ-UBND', 'a non-breaking hyphen'],
    ['1789/QĐ\u00ADUBND'.replace('\u00AD', '-\u200B'), '1789/QĐ-UBND', 'a break without width'],
    ['1789/QÐ-UBND', '1789/QĐ-UBND', 'the Icelandic Ð'],
    ['1789/qđ-ubnd', '1789/QĐ-UBND', 'lower case'],
    ['1789/QD-UBND', '1789/QĐ-UBND', 'no marks'],
    ['1789/qd-ubnd', '1789/QĐ-UBND', 'lower case without marks'],
    ['73/nq-hdnd', '73/NQ-HĐND', 'the council without marks'],
    ['1204/QĐ-TTG', '1204/QĐ-TTg', 'capitals where a symbol has none'],
    ['12-CTR/TU', '12-CTr/TU', 'capitals of a programme'],
    ['83/2015/qh13', '83/2015/QH13', 'a law in lower case'],
    ['3115/ubnd-vx1', '3115/UBND-VX1', 'a dispatch in lower case'],
    ['12/SGD&DT-VP', '12/SGD&ĐT-VP', 'a department with & without marks'],
    ['29-NQ/TƯ', '29-NQ/TW', 'TƯ is TW'],
    ['23 NQ/TW', '23-NQ/TW', 'the dash of the Party is missing'],
    ['1789 QĐ-UBND', '1789/QĐ-UBND', 'the slash of the State is missing'],
    ['1.789/QĐ-UBND', '1789/QĐ-UBND', 'a dot between the thousands'],
    ['  1789/QĐ-UBND\n', '1789/QĐ-UBND', 'blanks around the whole'],
    ['77 / STTTT - CNTT', '77/STTTT-CNTT', 'signs set apart in a dispatch'],
  ])('mends %j to %s', (text, canonical, reason) => {
    expect(parseNumber(text)?.canonical, reason).toBe(canonical);
  });

  it.each([
    ['5/6/2013', 'a date'],
    ['3/4', 'a ratio'],
    ['40/km', 'a unit'],
    ['1789', 'digits alone'],
    ['QĐ-UBND', 'a symbol alone'],
    ['1789/QĐ-UBND ngày 5/6/2013', 'more than the number'],
    ['số 1789/QĐ-UBND', 'a word before it'],
    ['1789/Quyết định', 'a word for a symbol'],
    ['1789/QĐUBND', 'a rule is missing, and where is a guess'],
    ['1789/QĐ-UBND - TTXVN', 'something behind it'],
    ['', 'nothing'],
  ])('does not take %j for a number', (text, reason) => {
    expect(parseNumber(text), reason).toBeNull();
  });
});

describe('numberSlug', () => {
  it.each([
    ['1789/QĐ-UBND', '1789-qd-ubnd'],
    ['2977/2013/QĐ-UBND', '2977-2013-qd-ubnd'],
    ['684-QĐ/TU', '684-qd-tu'],
    ['30/2020/NĐ-CP', '30-2020-nd-cp'],
    ['5104/BTTTT-PTTH&TTĐT', '5104-btttt-ptth-ttdt'],
    ['27/2013/QĐ-UBND.VX', '27-2013-qd-ubnd-vx'],
    ['05/2014/QĐ-UBND', '05-2014-qd-ubnd'],
  ])('of %s is %s', (number, slug) => {
    expect(numberSlug(number)).toBe(slug);
  });
});
