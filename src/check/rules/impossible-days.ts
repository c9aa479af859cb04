import { isoDate } from '../../domain/dates.ts';
import { placeIn } from '../prose.ts';
import type { Rule } from './rule.ts';

/** Days that no calendar has, written "31/4/2013" or "31 tháng 4 năm 2013". */
export const impossibleDays: Rule = ({ prose }, tell) => {
  for (const piece of prose.flatMap(({ pieces }) => pieces)) {
    for (const { 0: text, index, groups = {} } of piece.text.matchAll(DAY)) {
      const { day, month, year } = groups;
      if (isoDate(Number(year), Number(month), Number(day)) !== null) continue;
      tell('no-such-day', placeIn(piece, index, index + text.length), { values: { text } });
    }
  }
};

/** `31/4/2013`, `31-4-2013`, `31 tháng 4 năm 2013`; not `24/7`, not the number `2977/2013/QĐ-UBND`. */
const DAY =
  /(?<![\d/.,-])(?<day>\d{1,2})(?:(?<rule>[/.-])|\s+tháng\s+)(?<month>\d{1,2})(?:\k<rule>|\s+năm\s+)(?<year>[12]\d{3})(?![\d/-])/gu;
