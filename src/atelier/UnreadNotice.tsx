import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { download } from '../taskpane/ui/download';
import { Notice } from '../taskpane/ui/Notice';
import type { KeptValue } from './kept-value';
import type { Words } from './strings';

interface UnreadNoticeProps {
  readonly words: Words;
  readonly kept: readonly Pick<KeptValue<unknown>, 'unread' | 'dropUnread'>[];
}

/** Says that something kept in this browser can't be read, and gives it: until a person lets go of it, it stays. */
export function UnreadNotice({ words, kept }: UnreadNoticeProps) {
  const [unread, setUnread] = useState(() => kept.flatMap((one) => one.unread));
  if (unread.length === 0) return null;
  return (
    <Notice
      actions={
        <>
          <Button
            size="small"
            onClick={() =>
              download('ton-juste-illisible.txt', `${unread.join('\n\n')}\n`, 'text/plain')
            }
          >
            {words.saveUnread}
          </Button>
          <Button
            size="small"
            onClick={() => {
              for (const one of kept) one.dropUnread();
              setUnread([]);
            }}
          >
            {words.forgetUnread}
          </Button>
        </>
      }
    >
      {words.unread}
    </Notice>
  );
}
