/** So many calls at a time Outlook on the web takes (limits-for-activation…md); others fail there. */
export const MOST_AT_ONCE = 3;

/** Where calls wait for their turn, in the order in which they were asked for. */
export interface CallQueue {
  /** Begins `call` once there is a place for it; at once, in this very tick, where there is one now. */
  readonly one: <T>(call: () => Promise<T>) => Promise<T>;
  /** Begins both in one tick, the first ahead of the second, once there are places for the two. */
  readonly pair: <A, B>(first: () => Promise<A>, second: () => Promise<B>) => Promise<[A, B]>;
}

/** A queue for all that is asked of one Outlook: a call keeps its place until it settles. */
export function createCallQueue(): CallQueue {
  const waiting: { readonly places: number; readonly begin: () => void }[] = [];
  let free = MOST_AT_ONCE;

  const go = (): void => {
    for (let [next] = waiting; next !== undefined && next.places <= free; [next] = waiting) {
      waiting.shift();
      free -= next.places;
      next.begin();
    }
  };
  const leave = (): void => {
    free += 1;
    go();
  };
  /** Runs `begin` when there are places for its calls, each of which frees its own. */
  const enter = <T>(places: number, begin: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      waiting.push({ places, begin: () => void begin().then(resolve, reject) });
      go();
    });
  const leaving = <T>(call: () => Promise<T>): Promise<T> => {
    const settled = call();
    settled.then(leave, leave);
    return settled;
  };

  return {
    one: (call) => enter(1, () => leaving(call)),
    pair: (first, second) => enter(2, () => Promise.all([leaving(first), leaving(second)])),
  };
}
