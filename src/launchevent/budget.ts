/** After how long Outlook shows « prend plus de temps que prévu », in ms; loading counts (office-js #6816). */
const OUTLOOK_MS = 5000;
/** How long the check may take in all, in ms: it is over before Outlook says anything. */
export const BUDGET_MS = 4000;
/** What is left for a check whose page was slow to load, in ms. */
const LEAST_MS = 700;
/** Of the budget, what the check itself takes once all is read, in ms. */
const DECIDING_MS = 500;

/**
 * What is left of the budget now, in ms. It counts from when the page began, where the runtime has a
 * clock for it. A page older than Outlook's own limit was kept from another message, or has made its
 * person wait already: it has the whole.
 */
export function budgetLeft(): number {
  const age = pageAge();
  if (age > OUTLOOK_MS) return BUDGET_MS;
  return Math.max(LEAST_MS, BUDGET_MS - age);
}

/** How long ago the page began, in ms; 0 where that is not known, as in classic Outlook's bare runtime. */
function pageAge(): number {
  if (typeof performance !== 'object') return 0;
  return performance.now();
}

/**
 * Shares the time for reading between turns that come one after the other: each call gets what its turn
 * may take, in ms, so that one that is never answered leaves enough for those after it.
 * @param budget ms, from now
 */
export function readingTurns(budget: number, turns: number): () => number {
  const end = Date.now() + Math.max(0, budget - DECIDING_MS);
  let left = turns;
  return () => {
    const share = Math.max(1, (end - Date.now()) / left);
    left = Math.max(1, left - 1);
    return share;
  };
}
