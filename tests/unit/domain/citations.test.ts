import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/domain/citations.ts';
import type { Place } from '../../../src/domain/place.ts';

const thanhHoa: Place = { name: 'Thanh Hóa', kind: 'tỉnh' };
const find = (text: string) => findCitations(text, thanhHoa);
const numbersIn = (text: string) => find(text).map(({ number }) => number);

describe('findCitations', () => {
  it('gives all that it promises of a citation', () => {
    const text = 'Theo Quyết định số 1789 / QĐ-UBND ngày 5/6/2013 của UBND tỉnh.';
    expect(find(text)).toEqual([
      {
        text: '1789 / QĐ-UBND',
        start: 19,
        end: 33,
        number: '1789/QĐ-UBND',
        type: 'Quyết định',
        issued: '2013-06-05',
        year: 2013,
        issuer: 'UBND tỉnh Thanh Hóa',
        issuerFrom: 'text',
      },
    ]);
  });

  it('gives them in the order of the text, each at its place', () => {
    const text = '12/QĐ-UBND, 13/KH-UBND; 12/QĐ-UBND';
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '12/QĐ-UBND',
      '13/KH-UBND',
      '12/QĐ-UBND',
    ]);
  });

  it('names the bodies of the place that it is told', () => {
    const [citation] = findCitations('1789/QĐ-UBND', { name: 'Đà Nẵng', kind: 'thành phố' });
    expect(citation?.issuer).toBe('UBND thành phố Đà Nẵng');
  });

  it('never crosses what is not text', () => {
    for (const text of ['1789\uFFFC/QĐ-UBND', '1789/\uFFFCQĐ-UBND', 'Công văn \uFFFC126/SKHĐT']) {
      expect(find(text), text).toEqual([]);
    }
    expect(find('1789/QĐ-UBND\uFFFC ngày 5/6/2013')[0]?.issued).toBeNull();
    expect(find('1789/QĐ-\uFFFCUBND')).toEqual([]);
  });
});

describe('where a number begins and ends', () => {
  it.each([
    ['Quyết định 1789/QĐ-UBND.Hội nghị', '1789/QĐ-UBND', 'a full stop without its blank'],
    ['Quyết định 1789/QĐ-UBND.UBND tỉnh', '1789/QĐ-UBND', 'a full stop, and a body'],
    ['Quyết định 1789/QĐ-UBND - TTXVN', '1789/QĐ-UBND', 'a dash that is not the number’s'],
    ['Quyết định 1789/QĐ-UBND-Chi cục', '1789/QĐ-UBND', 'a word for a unit'],
    ['1789/QĐ-UBND,1895/QĐ-UBND', '1789/QĐ-UBND', 'a comma without its blank'],
    ['Số:1789/QĐ-UBND', '1789/QĐ-UBND', 'a colon without its blank'],
    ['(1789/QĐ-UBND)', '1789/QĐ-UBND', 'brackets'],
    ['“1789/QĐ-UBND”', '1789/QĐ-UBND', 'quotes'],
    ['Công văn số 126/SKHĐT - Phòng', '126/SKHĐT', 'a dash behind a single group'],
    ['Công văn 3115/UBND - VX1 ngày', '3115/UBND - VX1', 'a unit set apart'],
    ['Thông tư liên tịch 05/2014/TTLT-BTTTT- BKHĐT', '05/2014/TTLT-BTTTT- BKHĐT', 'a joint issuer set apart'],
    ['27/2013/QĐ-UBND.VX', '27/2013/QĐ-UBND.VX', 'a dot that is the number’s'],
  ])('in %j it is %j', (text, number, reason) => {
    expect(find(text)[0]?.text, reason).toBe(number);
  });
});

describe('what counts only behind the name of a type', () => {
  it.each([
    ['Công văn số 126/SKHĐT', ['126/SKHĐT'], 'one group'],
    ['Công văn số: 126/SKHĐT', ['126/SKHĐT'], 'with a colon'],
    ['công văn 126/SKHĐT', ['126/SKHĐT'], 'without số, in lower case'],
    ['CV 126/SKHĐT', ['126/SKHĐT'], 'behind the abbreviation'],
    ['Có 126/SKHĐT', [], 'without a type'],
    ['số 126/SKHĐT', [], 'without a type'],
    [
      'các Công văn số 126/SKHĐT, 127/SKHĐT và 88/STC',
      ['126/SKHĐT', '127/SKHĐT', '88/STC'],
      'a list passes it on',
    ],
    ['Công văn số 126/SKHĐT gửi 12/UBND xã', ['126/SKHĐT'], 'only a list passes it on'],
    ['Nghị quyết 23 NQ/TW', ['23-NQ/TW'], 'a blank for the dash'],
    ['Có 23 NQ/TW', [], 'a blank, and no type'],
    ['Hướng dẫn số 12/HD-XYZ', ['12/HD-XYZ'], 'a short symbol and an unknown body'],
    ['12/HD-XYZ', [], 'which could be anything'],
    ['12/QĐ-XYZ', ['12/QĐ-XYZ'], 'but QĐ could not'],
    ['đã hướng dẫn 12/UBND xã', [], 'a verb, and a count'],
    ['Báo cáo số 12/UBND', ['12/UBND'], 'no count, since it says số'],
    ['Công văn 5/HTX', [], 'an unknown body, without số'],
    ['Công văn số 5/HTXVT', ['5/HTXVT'], 'an unknown body, with số'],
    [
      'Công văn số 5/HTXVT, 6/HTXVT và 7/HSSV',
      ['5/HTXVT', '6/HTXVT'],
      'a list goes on with known or same bodies',
    ],
    ['Kế hoạch số 1/A2', [], 'letters too few for a body'],
    ['Lấy ý kiến 12/UBND-HĐND xã', [], 'two bodies, and a count'],
    ['Công văn 12/UBND-HĐND', ['12/UBND-HĐND'], 'two bodies behind a type'],
    ['Công văn 2014/UBND tỉnh', [], 'a year'],
    ['Công văn số 2014/UBND', ['2014/UBND'], 'a number, since it says số'],
    ['Quyết định ngày 26/12/2013 số 126/SKHĐT', ['126/SKHĐT'], 'the date in between'],
    ['Mẫu số 01/TT-BTC', [], 'a form'],
    ['QCVN 34 : 2014/BTTTT', [], 'a standard'],
    ['https://example.org/a?so=1789/QĐ-UBND', [], 'an address'],
    ['12/QD-UBND@example.org', [], 'an address'],
  ])('in %j', (text, numbers, reason) => {
    expect(numbersIn(text), reason).toEqual(numbers);
  });
});

describe('the type', () => {
  it.each([
    ['Quyết định 1789/QĐ-UBND', 'Quyết định', 'word and symbol agree'],
    ['Thông báo 1789/QĐ-UBND', 'Quyết định', 'the symbol is right where they do not'],
    ['Quy định số 684-QĐ/TU', 'Quy định', 'QĐ has two meanings, and the word is one'],
    ['684-QĐ/TU', 'Quyết định', 'without a word the first meaning'],
    ['Luật số 83/2015/QH13', 'Luật', 'laws have no symbol'],
    ['Luật Báo chí số 103/2016/QH13', 'Luật', 'the law’s name in between'],
    ['Bộ luật Dân sự năm 2015 (số 91/2015/QH13', 'Bộ luật', 'the code’s name in between'],
    ['Luật Báo chí; Nghị quyết số 55/2010/QH12', 'Nghị quyết', 'the nearer word'],
    ['các Luật số 83/2015/QH13 và 63/2020/QH14', 'Luật', 'passed on by a list'],
    ['83/2015/QH13', null, 'nothing tells'],
    ['Báo cáo số 35/STP', 'Báo cáo', 'a single group is what the word says'],
    ['Văn bản số 35/STP', 'Công văn', '“Văn bản” says nothing'],
    ['NQ số 12/2013/QH13', 'Nghị quyết', 'an abbreviation for the word'],
  ])('in %j is %j', (text, type, reason) => {
    expect(find(text).at(-1)?.type, reason).toBe(type);
  });
});

describe('the day of issue', () => {
  const number = '1789/QĐ-UBND';
  it.each([
    ['ngày 5/6/2013', '2013-06-05', 2013, 'as news writes it'],
    ['ngày 05/06/2013', '2013-06-05', 2013, 'with zeros'],
    ['ngày 05-6-2013', '2013-06-05', 2013, 'dashes'],
    ['ngày 5.6.2013', '2013-06-05', 2013, 'dots'],
    ['ngày 5–6–2013', '2013-06-05', 2013, 'en dashes'],
    ['ngày 5 / 6 / 2013', '2013-06-05', 2013, 'blanks'],
    ['ngày 05 tháng 6 năm 2013', '2013-06-05', 2013, 'as decisions write it'],
    ['ngày\u00A005\u00A0tháng 6\nnăm 2013', '2013-06-05', 2013, 'any white space'],
    ['NGÀY 5/6/2013', '2013-06-05', 2013, 'capitals'],
    ['ngay 5/6/2013', '2013-06-05', 2013, 'no marks'],
    [', ngày 5/6/2013', '2013-06-05', 2013, 'behind a comma'],
    [', ngày 5/6/2013, về việc', '2013-06-05', 2013, 'between commas'],
    [', ngày 5/6/2013, Quyết định 1895/QĐ-UBND', '2013-06-05', 2013, 'before the next document'],
    ['(ngày 5/6/2013)', '2013-06-05', 2013, 'in brackets'],
    ['(5/6/2013)', '2013-06-05', 2013, 'bare in brackets'],
    ['- 5/6/2013', '2013-06-05', 2013, 'bare behind a dash'],
    ['ký ngày 5/6/2013', '2013-06-05', 2013, 'signed'],
    ['được ban hành ngày 5/6/2013', '2013-06-05', 2013, 'issued'],
    ['hồi 14 giờ 30 phút ngày 5/6/2013', '2013-06-05', 2013, 'with the hour'],
    ['của UBND tỉnh ngày 5/6/2013', '2013-06-05', 2013, 'behind the issuer'],
    ['của UBND tỉnh Thanh Hóa, ngày 5/6/2013', '2013-06-05', 2013, 'behind the issuer and a comma'],
    ['năm 2013', null, 2013, 'the year'],
    ['(năm 2013)', null, 2013, 'the year in brackets'],
    ['(2013)', null, 2013, 'the bare year in brackets'],
    ['tháng 6/2013', null, 2013, 'the month'],
    ['tháng 6 năm 2013', null, 2013, 'the month in words'],
    ['ngày … tháng 6 năm 2013', null, 2013, 'the day left open'],
    ['ngày 31/02/2013', null, 2013, 'a day that does not exist'],
    ['ngày 5/6', null, null, 'no year at all'],
    [', ngày 8/1/2014, Sở TT&TT họp', null, null, 'the date of the next clause'],
    [', ngày 8/1/2014 các huyện họp', null, null, 'the date of the next clause, no comma'],
    [', năm 2013 tỉnh họp', null, null, 'the year of the next clause'],
    ['có hiệu lực từ ngày 5/6/2013', null, null, 'not the day of issue'],
    ['; ngày 5/6/2013', null, null, 'parted by a semicolon'],
    ['. Ngày 5/6/2013', null, null, 'another sentence'],
    ['năm 2013-2014', null, null, 'a span of years'],
  ])('of “1789/QĐ-UBND %s” is %s', (beside, issued, year, reason) => {
    const gap = /^[,;.]/.test(beside) ? '' : ' ';
    const [citation] = find(`Quyết định ${number}${gap}${beside}`);
    expect(citation, reason).toMatchObject({ number, issued, year });
  });

  it.each([
    ['Ngày 5/6/2013, UBND tỉnh đã ban hành Quyết định 1789/QĐ-UBND', '2013-06-05', 'who acts on a day'],
    ['Ngày 5/6/2013 UBND tỉnh ban hành Quyết định 1789/QĐ-UBND', '2013-06-05', 'without a comma'],
    ['Họp xong, ngày 5/6/2013, UBND tỉnh có Quyết định 1789/QĐ-UBND', '2013-06-05', 'within a sentence'],
    ['Ngày 5/6/2013, Sở họp bàn Quyết định 1789/QĐ-UBND', null, 'another verb'],
    [
      'Ngày 5/6/2013, Sở nhận và UBND tỉnh ban hành Quyết định 1789/QĐ-UBND',
      null,
      'someone else on that day',
    ],
    [
      'Công văn 12/UBND-VX ngày 5/6/2013, UBND tỉnh ban hành Quyết định 1789/QĐ-UBND',
      null,
      'another document’s',
    ],
    ['Quyết định ngày 5/6/2013 của UBND tỉnh số 1789/QĐ-UBND', '2013-06-05', 'between type and number'],
  ])('in %j is %s', (text, issued, reason) => {
    expect(find(text).at(-1)?.issued, reason).toBe(issued);
  });

  it('is completed by the year in the number', () => {
    expect(find('2977/2013/QĐ-UBND ngày 23/8 quy định')[0]?.issued).toBe('2013-08-23');
  });

  it('leaves the year to the number where the two differ', () => {
    expect(find('2977/2013/QĐ-UBND ngày 23/8/2014')[0]).toMatchObject({ year: 2013, issued: '2014-08-23' });
  });
});

describe('the issuer', () => {
  it.each([
    ['1789/QĐ-UBND của UBND tỉnh', 'UBND tỉnh Thanh Hóa', 'text', 'of the province'],
    ['1789/QĐ-UBND', 'UBND tỉnh Thanh Hóa', 'default', 'of the site'],
    ['40/QĐ-UBND của Chủ tịch UBND tỉnh Khánh Hoà', 'UBND tỉnh Khánh Hòa', 'text', 'another province'],
    ['40/QĐ-UBND, ngày 1/2/2012, của UBND tỉnh Khánh Hòa', 'UBND tỉnh Khánh Hòa', 'text', 'behind the date'],
    ['40/QĐ-UBND tỉnh Khánh Hòa', 'UBND tỉnh Khánh Hòa', 'text', 'the place alone'],
    ['40/QĐ-UBND của tỉnh Khánh Hòa', 'UBND tỉnh Khánh Hòa', 'text', 'the place behind của'],
    ['40/QĐ-UBND (UBND tỉnh Khánh Hòa)', 'UBND tỉnh Khánh Hòa', 'text', 'in brackets'],
    ['40/QĐ-UBND do UBND tỉnh Khánh Hòa ban hành', 'UBND tỉnh Khánh Hòa', 'text', 'issued by'],
    ['12/NQ-HĐND được HĐND huyện Hà Trung thông qua', 'HĐND huyện Hà Trung', 'text', 'passed by'],
    ['40/QĐ-UBND do UBND tỉnh Khánh Hòa chủ trì', 'UBND tỉnh Thanh Hóa', 'default', 'presided, not issued'],
    ['1789/QĐ-UBND của Sở Y tế', 'UBND tỉnh Thanh Hóa', 'default', 'a body that cannot sign -UBND'],
    ['1789/QĐ-UBND của UBND', 'UBND tỉnh Thanh Hóa', 'default', 'no place named'],
    ['12/QĐ-UBND của UBND huyện', 'UBND huyện', 'text', 'some district'],
    ['30/2020/NĐ-CP của Chính phủ', 'Chính phủ', 'text', 'the nation, written'],
    ['30/2020/NĐ-CP', 'Chính phủ', 'symbol', 'the nation, by the symbol'],
    ['39-NQ/TW của Bộ Chính trị', 'Bộ Chính trị', 'text', 'a body that shares the symbol'],
    ['03/2016/TTLT-BTTTT-BNV của Bộ Nội vụ', 'Bộ Thông tin và Truyền thông, Bộ Nội vụ', 'symbol', 'joint'],
    ['57/QĐ-CTMT của Công ty Môi trường về giá', 'Công ty Môi trường', 'text', 'an unknown body'],
    ['57/QĐ-CTMT', 'CTMT', 'symbol', 'an unknown symbol'],
    ['Báo cáo số 25/BC', 'UBND tỉnh Thanh Hóa', 'default', 'no symbol of an issuer'],
    ['Báo cáo số 25/BC của Sở Y tế', 'Sở Y tế Thanh Hóa', 'text', 'no symbol, but words'],
    ['UBND tỉnh Khánh Hòa vừa ký Quyết định 40/QĐ-UBND', 'UBND tỉnh Khánh Hòa', 'text', 'who acts'],
    [
      'UBND tỉnh Khánh Hòa họp bàn Quyết định 40/QĐ-UBND',
      'UBND tỉnh Thanh Hóa',
      'default',
      'who does not issue',
    ],
    [
      'UBND tỉnh Khánh Hòa hỏi, UBND tỉnh ra Quyết định 40/QĐ-UBND',
      'UBND tỉnh Thanh Hóa',
      'text',
      'the nearest',
    ],
    ['Quyết định của UBND tỉnh Khánh Hòa số 40/QĐ-UBND', 'UBND tỉnh Khánh Hòa', 'text', 'before the number'],
  ])('of %j is %s (%s)', (text, issuer, issuerFrom, reason) => {
    expect(find(text)[0], reason).toMatchObject({ issuer, issuerFrom });
  });

  it.each([
    ['12/QĐ-UBND và 13/QĐ-UBND của UBND huyện Nga Sơn', ['text', 'text'], 'named behind the last'],
    ['12/QĐ-UBND, số 13/KH-UBND của UBND huyện Nga Sơn', ['text', 'text'], 'whatever the type'],
    ['12/QĐ-UBND; 13/QĐ-UBND của UBND huyện Nga Sơn', ['default', 'text'], 'a semicolon parts them'],
    ['12/QĐ-TTg và 13/QĐ-UBND của UBND huyện Nga Sơn', ['symbol', 'text'], 'another symbol'],
    ['12/QĐ-UBND nêu rõ 13/QĐ-UBND của UBND huyện Nga Sơn', ['default', 'text'], 'no list'],
    ['12/QĐ-UBND của UBND huyện Nga Sơn và 13/QĐ-UBND', ['text', 'default'], 'named behind the first'],
    ['UBND huyện Nga Sơn ban hành Quyết định 12/QĐ-UBND và 13/KH-UBND', ['text', 'text'], 'who acts'],
    ['Luật số 12/1999/QH10 và 41/2009/QH12 của Quốc hội', ['text', 'text'], 'whatever the term'],
  ])('in the list %j', (text, sources, reason) => {
    expect(
      find(text).map(({ issuerFrom }) => issuerFrom),
      reason,
    ).toEqual(sources);
  });
});

describe('a text made to be slow', () => {
  const pieces = [
    ...[
      '1/',
      '1/A-',
      '1 / 2013 / ',
      '1/A.B.C.D.E.F.G.H.',
      '1/AAAAAAAAAAAAAAAAAAAA&AAAAAAAA',
      '1/QĐ-UBND, ',
      ' ',
      'A',
    ],
    ...[
      'Luật A 1/2015/QH13 ',
      'Quyết định của UBND tỉnh ngày 1/1/2011 số ',
      'UBND ban hành Quyết định 1/QĐ-UBND',
    ],
  ];
  /** Milliseconds of this thread's own work, whatever else the machine does. */
  const timeOf = (text: string): number => {
    const start = process.threadCpuUsage();
    find(text);
    return process.threadCpuUsage(start).user / 1000;
  };

  it.each(pieces)(
    'takes time in proportion to its length, of %j',
    (piece) => {
      // Each text is another, since an answer that was given is kept.
      const timeOfLength = (length: number): number => timeOf(piece.repeat(Math.ceil(length / piece.length)));
      timeOfLength(20_000);
      const short = timeOfLength(40_000);
      // Eight times the text takes eight times as long where the work is linear, sixty-four times where it is not.
      expect(timeOfLength(320_000)).toBeLessThan(24 * Math.max(short, 25));
    },
    60_000,
  );

  it('of 1 MB is read in seconds', () => {
    const text = pieces
      .map((piece) => piece.repeat(Math.ceil(1e6 / pieces.length / piece.length)))
      .join('\n');
    expect(text.length).toBeGreaterThan(1e6);
    expect(timeOf(text)).toBeLessThan(10_000);
  }, 20_000);
});
