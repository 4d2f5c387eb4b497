import { useEffect, useState } from 'react';
import type { ComposeHost } from '../../outlook/port/compose-host';
import { NO_QUESTION, readQuestion, type Question } from '../session/read-question';

/**
 * What the message asks for that this draft answers, once it has been read.
 * @param wanted nothing is read before
 */
export function useQuestion(host: ComposeHost, wanted = true): Question {
  const [question, setQuestion] = useState(NO_QUESTION);
  useEffect(() => {
    if (!wanted) return;
    let over = false;
    readQuestion(host).then(
      (read) => {
        if (!over) setQuestion(read);
      },
      // Where the thread can't be read, nothing is proposed: all is as in any message.
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [host, wanted]);
  return question;
}
