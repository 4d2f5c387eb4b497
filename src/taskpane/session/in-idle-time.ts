/** Where a browser has no idle time to give (WebKit), the pause between two steps, ms. */
const PAUSE_MS = 50;
/** What one step may take there, ms. */
const STEP_MS = 8;

type Deadline = Pick<IdleDeadline, 'timeRemaining'>;

function whenIdle(work: (deadline: Deadline) => void): void {
  if (typeof requestIdleCallback === 'function') {
    requestIdleCallback(work);
    return;
  }
  setTimeout(() => {
    const end = Date.now() + STEP_MS;
    work({ timeRemaining: () => end - Date.now() });
  }, PAUSE_MS);
}

/** Whether every answer is yes; each is asked for when the pane has nothing else to do. */
export function allInIdleTime(answers: Iterator<boolean, void>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const go = (deadline: Deadline): void => {
      try {
        do {
          const next = answers.next();
          if (next.done === true || !next.value) {
            resolve(next.done === true);
            return;
          }
        } while (deadline.timeRemaining() > 1);
      } catch (failure) {
        reject(failure instanceof Error ? failure : new Error(String(failure)));
        return;
      }
      whenIdle(go);
    };
    whenIdle(go);
  });
}
