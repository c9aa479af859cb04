/**
 * Counts how often the event loop turns from now on.
 *
 * @returns ends the counting and tells the count
 */
export function countTurns(): () => number {
  let turns = 0;
  let going = true;
  const turn = (): void => {
    turns += 1;
    if (going) setImmediate(turn);
  };
  setImmediate(turn);
  return () => {
    going = false;
    return turns;
  };
}
