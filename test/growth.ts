/** How many times longer the large text is. A cost grows by as much, or with the square, by 1,024. */
export const LONGER = 32;
/**
 * Between the two, far enough from both for a noisy machine: what a large text makes of garbage and of the
 * processor's caches costs up to ten times its length where others work beside.
 */
export const MOST_GROWTH = 400;

/** Below that a time is mostly noise, in ms. */
const LEAST_MS = 1;
const ROUNDS = 5;

/**
 * By what `large` takes longer than `small`, in processor time, so that a busy machine changes nothing.
 * The best of some rounds counts for each; `large` is run again only while it seems to grow too much, as
 * a better round could not say otherwise.
 */
export function growth(small: () => void, large: () => void): number {
  // Compiled by the engine before it is measured.
  small();
  let floor = Infinity;
  for (let round = 0; round < ROUNDS; round++) floor = Math.min(floor, processorTime(small));
  floor = Math.max(floor, LEAST_MS);
  let least = Infinity;
  for (let round = 0; round < ROUNDS && least / floor >= MOST_GROWTH; round++) {
    least = Math.min(least, processorTime(large));
  }
  return least / floor;
}

/** In ms. */
function processorTime(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
