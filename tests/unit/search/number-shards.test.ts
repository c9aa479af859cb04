import { describe, expect, test } from 'vitest';
import { readNumber } from '../../../src/search/number-query.ts';
import {
  findByNumber,
  numberShards,
  shardsFor,
  type ShardDocument,
} from '../../../src/search/number-shards.ts';

const ours = document('2013/1789-qd-ubnd', '1789/QĐ-UBND', { issued: '2013-06-05', reports: 3 });
const nextYear = document('2014/1789-qd-ubnd', '1789/QĐ-UBND', { issued: '2014-02-01' });
const elsewhere = document('2013/1789-qd-ubnd-khanh-hoa', '1789/QĐ-UBND', {
  issuer: 'UBND tỉnh Khánh Hòa',
  reports: 9,
});
const longer = document('2013/17895-qd-ubnd', '17895/QĐ-UBND');
const withYear = document('2013/2977-2013-qd-ubnd', '2977/2013/QĐ-UBND', { issued: '2013-08-23' });
const single = document('2012/5-ct-ubnd', '05/CT-UBND', { year: 2012 });
const open = document('so/4040-qd-ubnd', '4040/QĐ-UBND', { year: null });
const documents = [longer, elsewhere, nextYear, ours, withYear, single, open];
const shards = numberShards(documents, 'Thanh Hóa');

describe('shards', () => {
  test('are named by the first digits of numbers and by months', () => {
    expect([...shards.keys()]).toEqual(['17', '2013-06', '2013-08', '2014-02', '29', '40', '5']);
  });

  test('put the likeliest document of a number first: our own, then the newest', () => {
    expect(
      shards
        .get('17')
        ?.map(([id]) => id)
        .slice(0, 3),
    ).toEqual(['2013/1789-qd-ubnd', '2014/1789-qd-ubnd', '2013/17895-qd-ubnd']);
  });

  test('are cut by a digit more where they grow too large, and then are found by it', () => {
    const many = Array.from({ length: 400 }, (_, i) => {
      return document(`2013/${1000 + i}-qd-ubnd`, `${1000 + i}/QĐ-UBND`);
    });
    const large = numberShards(many, 'Thanh Hóa');
    const names = [...large.keys()];
    expect(Math.max(...[...large.values()].map((rows) => rows.length))).toBeLessThanOrEqual(150);
    expect(shardsFor(query('1234'), names)).toEqual(['12']);
    expect(find('1234', large)[0]).toBe('2013/1234-qd-ubnd exact');
    const crowded = numberShards(
      many.map((one) => ({ ...one, number: one.number.replace(/^1/, '10') })),
      'Thanh Hóa',
    );
    expect(shardsFor(query('10234'), [...crowded.keys()])).toEqual(['102']);
  });
});

describe('a typed number finds', () => {
  test.each<[string, string, string[]]>([
    [
      'every document of that number, then those that begin with it',
      '1789',
      [
        '2013/1789-qd-ubnd exact',
        '2014/1789-qd-ubnd exact',
        '2013/1789-qd-ubnd-khanh-hoa exact',
        '2013/17895-qd-ubnd begins',
      ],
    ],
    [
      'the typed year first',
      '1789 năm 2014',
      [
        '2014/1789-qd-ubnd exact',
        '2013/1789-qd-ubnd number',
        '2013/1789-qd-ubnd-khanh-hoa number',
        '2013/17895-qd-ubnd begins',
      ],
    ],
    [
      'the named issuer first',
      '1789/QĐ-UBND Khánh Hòa',
      [
        '2013/1789-qd-ubnd-khanh-hoa exact',
        '2013/1789-qd-ubnd exact',
        '2014/1789-qd-ubnd exact',
        '2013/17895-qd-ubnd begins',
      ],
    ],
    ['a number that is cited without a year', '4040/QĐ-UBND', ['so/4040-qd-ubnd exact']],
    ['which may be of any year', '4040 năm 2013', ['so/4040-qd-ubnd number']],
    ['a half-typed number', '297', ['2013/2977-2013-qd-ubnd begins']],
    ['one digit', '5', ['2012/5-ct-ubnd exact']],
    ['the day', '23/8/2013', ['2013/2977-2013-qd-ubnd exact']],
    ['nothing where the number is uncertain and another subject is named', 'đài truyền thanh 1789', []],
    ['nothing where there is no such number', '4444', []],
    ['nothing for a day without documents', '1/1/2001', []],
  ])('%s', (_, typed, expected) => {
    expect(find(typed, shards)).toEqual(expected);
  });

  test('an uncertain number where the other words are in the title', () => {
    expect(find('quản lý 1789', shards)).toEqual([
      '2013/1789-qd-ubnd exact',
      '2014/1789-qd-ubnd exact',
      '2013/1789-qd-ubnd-khanh-hoa exact',
    ]);
  });
});

test('a query asks for at most four shards, all of which exist', () => {
  const names = ['10', '11', '12', '13', '14', '15', '2013-06'];
  expect(shardsFor(query('10'), ['100', '101', '102', '103', '104'])).toEqual(['100', '101', '102', '103']);
  expect(shardsFor(query('1'), names)).toEqual(['10']);
  expect(shardsFor(query('99'), names)).toEqual([]);
  expect(shardsFor(query('7/7/2014'), names)).toEqual([]);
});

function find(typed: string, from: ReturnType<typeof numberShards>): string[] {
  const number = query(typed);
  const rows = shardsFor(number, [...from.keys()]).flatMap((name) => from.get(name) ?? []);
  return findByNumber(rows, number).map(({ row: [id], fit }) => `${id} ${fit}`);
}

function query(typed: string) {
  const number = readNumber(typed);
  if (!number) throw new Error(`no number: ${typed}`);
  return number;
}

function document(id: string, number: string, more: Partial<ShardDocument> = {}): ShardDocument {
  return {
    id,
    number,
    year: Number(id.slice(0, 4)),
    issued: null,
    issuer: 'UBND tỉnh Thanh Hóa',
    type: 'Quyết định',
    title: 'Quy chế quản lý',
    reports: 0,
    ...more,
  };
}
