import { findDoubts, type Doubt } from '../../domain/doubts.ts';
import type { ProblemKind } from '../../intake/problems.ts';
import { site } from '../../site.ts';
import { placeIn } from '../prose.ts';
import type { Rule } from './rule.ts';

/**
 * Numbers of documents that no rule can read, days that no calendar has, and years of documents that cannot be right. The
 * page shows them as they are written.
 */
export const doubtfulNumbers: Rule = ({ prose }, tell) => {
  const thisYear = new Date().getFullYear();
  for (const piece of prose.flatMap(({ pieces }) => pieces)) {
    for (const { kind, text, start, end } of findDoubts(piece.text, site.place, thisYear)) {
      tell(KINDS[kind], placeIn(piece, start, end), { values: { text } });
    }
  }
};

const KINDS: Readonly<Record<Doubt['kind'], ProblemKind>> = {
  'unreadable-number': 'number-unread',
  'impossible-day': 'no-such-day',
  'unlikely-year': 'year-unlikely',
  'contradicting-years': 'years-contradict',
};
