import { useEffect, useState } from 'react';

/** After the last key, ms. */
const PAUSE_MS = 300;

/**
 * What a question is answered with, asked again at each pause: the last answer stays until the next is there.
 * @param ask has to be the same function while it asks the same
 */
export function useRehearsal<Answer>(ask: () => Promise<Answer>): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let over = false;
    const timer = setTimeout(() => {
      ask().then(
        (given) => {
          if (!over) setAnswer(given);
        },
        // The page says already that its worker has stopped.
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [ask]);
  return answer;
}
