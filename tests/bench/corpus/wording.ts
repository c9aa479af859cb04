import { isoDate, shortDate, yearOf, type IsoDate } from '../../../src/domain/dates.ts';
import type { Random } from './random.ts';
import { phrases, type Field } from './vocabulary.ts';

/**
 * Fills the gaps of a sentence, no place or thing twice: `{Thing} ở {place}` → `Trạm thu phát sóng di động ở huyện Thọ Xuân`.
 *
 * @param cite gives the next citation for `{cite}`
 */
export function fill(
  pattern: string,
  { random, field, date }: Subject,
  cite: () => string = () => '',
): string {
  const year = yearOf(date);
  const made: Readonly<Record<string, () => string>> = {
    place: random.deck(phrases.places),
    commune: random.deck(phrases.communes),
    months: () => random.pick(phrases.months),
    people: () => random.pick(phrases.people),
    units: () => random.pick(phrases.units),
    thing: random.deck(field.things),
    work: random.deck(field.works),
    lack: () => random.pick(field.lacks),
    aim: () => random.pick(field.aims),
    agency: () => field.agency,
    count: () => String(random.between(3, 320)),
    share: () => `${random.between(4, 99)},${random.between(1, 9)}%`,
    money: () => `${random.between(1, 90)},${random.between(1, 9)} tỷ đồng`,
    day: () => shortDate(dayOf(year, random)),
    year: () => String(year - random.between(1, 3)),
    cite,
  };
  const text = pattern.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const word = made[name.toLowerCase()]?.() ?? gap;
    return /^[a-z]/.test(name) ? word : capital(word);
  });
  return capital(text);
}

/** A text that begins with a capital. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Some day of a year. */
export function dayOf(year: number, random: Random): IsoDate {
  return isoDate(year, random.between(1, 12), random.between(1, 28)) ?? `${year}-01-01`;
}

/** What a text is about, and what decides its words. */
export interface Subject {
  readonly random: Random;
  readonly field: Field;
  readonly date: IsoDate;
}
