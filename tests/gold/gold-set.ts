import { readdirSync, readFileSync } from 'node:fs';
import type { IssuerSource } from '../../src/domain/citation.ts';
import type { IsoDate } from '../../src/domain/dates.ts';
import type { Place } from '../../src/domain/place.ts';

/**
 * Reads the passages of a folder of gold files. A passage is
 * `@ kind · place` (the site's place, tỉnh Thanh Hóa where none stands), its text with each citation in `⟦ ⟧` (⍽ is a
 * non-breaking space), and for each a line `- number · day · issuer (source)`, where the day may also be `năm 2013` or –.
 */
export function readPassages(file: string): GoldPassage[] {
  return blocks(new URL(`passages/${file}`, import.meta.url)).map(({ title, lines, at }) => {
    const [kind = '', place] = title.split(' · ');
    const first = lines.findIndex((line) => line.startsWith('- '));
    const marked = lines.slice(0, first).join('\n').replaceAll('⍽', '\u00A0');
    const spans = [...marked.matchAll(/⟦([^⟧]*)⟧/gu)];
    const expected = lines.slice(first).map(readExpected);
    if (spans.length !== expected.length)
      throw new Error(`${file}:${at}: ${spans.length} marks, ${expected.length} lines`);
    return {
      where: `${file}:${at}`,
      kind,
      place: place === undefined ? HOME : readPlace(place),
      text: marked.replace(/[⟦⟧]/gu, ''),
      citations: expected.map((one, index) => {
        const span = spans[index];
        const start = (span?.index ?? 0) - 2 * index;
        return { ...one, start, end: start + (span?.[1]?.length ?? 0) };
      }),
    };
  });
}

/** Reads the traps of a file: one text a line, with the reason why it cites nothing. */
export function readTraps(file: string): Trap[] {
  return blocks(new URL(`traps/${file}`, import.meta.url)).flatMap(({ title, lines, at }) =>
    lines.map((text, index) => ({ where: `${file}:${at + index + 1}`, reason: title, text, place: HOME })),
  );
}

/** The files of passages, in the order of their names. */
export const passageFiles: readonly string[] = readdirSync(new URL('passages/', import.meta.url)).sort();
export const trapFiles: readonly string[] = readdirSync(new URL('traps/', import.meta.url)).sort();

function blocks(file: URL): { title: string; lines: string[]; at: number }[] {
  const found: { title: string; lines: string[]; at: number }[] = [];
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.startsWith('@ ')) found.push({ title: line.slice(2), lines: [], at: index + 1 });
    else if (line !== '') found.at(-1)?.lines.push(line);
  }
  return found;
}

function readExpected(line: string): Omit<GoldCitation, 'start' | 'end'> {
  const { number, day, year, issuer, from } = EXPECTED.exec(line)?.groups ?? {};
  if (!number || !issuer) throw new Error(`Not a line of a gold citation: ${line}`);
  const written = /\/((?:19|20)\d\d)[/-]|\/(\d\d)\/|\/(\d{4})$/u.exec(number)?.slice(1).find(Boolean);
  const inNumber = written === undefined ? null : Number(written.length === 2 ? `19${written}` : written);
  return {
    number,
    issued: day ?? null,
    year: inNumber ?? (day ? Number(day.slice(0, 4)) : year ? Number(year) : null),
    issuer,
    issuerFrom: from as IssuerSource,
  };
}

function readPlace(text: string): Place {
  const kind = text.startsWith('thành phố ') ? 'thành phố' : 'tỉnh';
  return { kind, name: text.slice(kind.length + 1) };
}

const HOME: Place = { name: 'Thanh Hóa', kind: 'tỉnh' };
const EXPECTED =
  /^- (?<number>\S+) · (?:(?<day>\d{4}-\d\d-\d\d)|năm (?<year>\d{4})|–) · (?<issuer>.+) \((?<from>text|symbol|default)\)$/u;

export interface GoldPassage {
  /** `news.txt:12` */
  readonly where: string;
  readonly kind: string;
  readonly place: Place;
  readonly text: string;
  readonly citations: readonly GoldCitation[];
}

export interface GoldCitation {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly issued: IsoDate | null;
  readonly year: number | null;
  readonly issuer: string;
  readonly issuerFrom: IssuerSource;
}

export interface Trap {
  readonly where: string;
  readonly reason: string;
  readonly text: string;
  readonly place: Place;
}
