/**
 * How much slower than this machine Lighthouse should take the processor to be, so that its scores mean the mid-tier
 * phone that they are made for. The rule is that of the calculator to which Lighthouse's documentation leads
 * (docs/throttling.md, “Calibrating the CPU slowdown”).
 *
 * @param benchmarkIndex what Lighthouse's own benchmark gives the machine
 * @returns null where the machine is slower than that phone
 * @example slowdownFor(1533) // 4, which Lighthouse takes for every machine
 */
export function slowdownFor(benchmarkIndex: number): number | null {
  const step = STEPS.findLast(({ from }) => from <= benchmarkIndex);
  return step ? step.slowdown + (benchmarkIndex - step.from) / step.each : null;
}

/** From which index on a machine is how many times too fast, and by how much more it takes to be one more time too fast. */
const STEPS = [
  { from: 150, slowdown: 1, each: 650 },
  { from: 800, slowdown: 2, each: 500 },
  { from: 1300, slowdown: 3, each: 233 },
] as const;
