/** Runs a work when it is its turn; gives what becomes of it. */
export type Turns = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Runs each work when those before it are over, however they end. */
export function inTurn(): Turns {
  let turn: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
}
