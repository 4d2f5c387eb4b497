/** How many times longer the large text is. A cost grows by as much, or with the square, by 256. */
export const LONGER = 16;
/** Between the two, far enough from both for a noisy machine. */
export const MOST_GROWTH = 80;

/** Below that a time is mostly noise, in ms. */
const LEAST_MS = 1;
/** Rounds that last as long together are enough, in ms: less is one collection of garbage. */
const STEADY_MS = 400;
const ROUNDS = 5;

/**
 * By what `large` takes longer than `small`, in processor time, so that a busy machine changes nothing.
 * The best of some rounds counts for each.
 */
export function growth(small: () => void, large: () => void): number {
  // Compiled by the engine before it is measured.
  small();
  return best(large) / Math.max(best(small), LEAST_MS);
}

/** The least processor time of some rounds, in ms. */
function best(run: () => void): number {
  let least = Infinity;
  let spent = 0;
  for (let round = 0; round < ROUNDS && spent < STEADY_MS; round++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    const ms = (user + system) / 1000;
    least = Math.min(least, ms);
    spent += ms;
  }
  return least;
}
