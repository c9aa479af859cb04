import type { Measured } from '../measure.ts';
import { median } from '../median.ts';
import type { SiteSizes } from '../site-sizes.ts';

/**
 * What a site of ten thousand reports is to keep to, by the rounds that were measured of one size: all ratios are of the
 * same round, so that a slow minute of the machine falls on both sides, and the median of them counts.
 *
 * @param rounds each step's figures, round by round, by the names of {@link STEPS}
 * @param secondsAReport of a cold build of {@link BASE} reports; null where none was measured
 */
export function targetsOf(
  size: number,
  rounds: ReadonlyMap<string, readonly Measured[]>,
  sizes: SiteSizes,
  secondsAReport: number | null,
): readonly Target[] {
  const of = (step: string) => rounds.get(step) ?? [];
  const ratio = (one: string, other: string) =>
    median(of(one).map(({ seconds }, round) => seconds / (of(other)[round]?.seconds ?? NaN)));
  const memory = median(of(STEPS.cold).map(({ megabytes }) => (megabytes * 2 ** 20) / 1e6));
  const linear = secondsAReport === null ? [] : [secondsOf(of(STEPS.cold)) / size / secondsAReport];
  return [
    target('cold ÷ Eleventy + Pagefind', ratio(STEPS.cold, STEPS.rival), 2),
    target('one report edited ÷ cold', ratio(STEPS.report, STEPS.cold), 0.5),
    target('one document edited ÷ cold', ratio(STEPS.document, STEPS.cold), 0.5),
    target('unchanged ÷ cold', ratio(STEPS.unchanged, STEPS.cold), 0.5),
    target('largest process, MB', memory, 1600),
    ...linear.map((figure) => target(`seconds a report ÷ at ${BASE}`, figure, 1.3)),
    target('largest page, kB', sizes.largestPage / 1e3, 250),
    target('largest JSON or feed, kB', sizes.largestData / 1e3, 250),
  ];
}

/** The steps of a round that targets are set for. */
export const STEPS = {
  cold: 'cold',
  rival: 'Eleventy + Pagefind',
  unchanged: 'unchanged',
  report: 'one report edited',
  document: 'one document edited',
} as const;

/** The number of reports against which larger sites are to be linear. */
export const BASE = 2000;

/** The median of the seconds by the clock. */
export function secondsOf(measured: readonly Measured[]): number {
  return median(measured.map(({ seconds }) => seconds));
}

function target(what: string, figure: number, limit: number): Target {
  return { what, figure, limit, kept: figure <= limit };
}

/** What is wanted of a figure, and whether it is so. */
export interface Target {
  readonly what: string;
  readonly figure: number;
  /** The most that is allowed. */
  readonly limit: number;
  readonly kept: boolean;
}
