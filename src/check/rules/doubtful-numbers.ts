import { findDoubts, type Doubt } from '../../domain/doubts.ts';
import type { ProblemKind } from '../../intake/problems.ts';
import { site } from '../../site.ts';
import { placeIn } from '../prose.ts';
import type { Rule } from './rule.ts';

/**
 * Numbers of documents that no rule can read, and years of documents that cannot be right. The page shows them as they
 * are written. Days that no calendar has are told by another rule, wherever they stand.
 */
export const doubtfulNumbers: Rule = ({ prose }, tell) => {
  const thisYear = new Date().getFullYear();
  for (const piece of prose.flatMap(({ pieces }) => pieces)) {
    for (const { kind, text, start, end } of findDoubts(piece.text, site.place, thisYear)) {
      const told = KINDS[kind];
      if (told) tell(told, placeIn(piece, start, end), { values: { text } });
    }
  }
};

const KINDS: Readonly<Record<Doubt['kind'], ProblemKind | null>> = {
  'unreadable-number': 'number-unread',
  'impossible-day': null,
  'unlikely-year': 'year-unlikely',
  'contradicting-years': 'years-contradict',
};
