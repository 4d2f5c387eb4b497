import { Button } from '@fluentui/react-components';
import { Notice } from '../ui/Notice';
import { Told } from '../ui/Told';
import { strings } from '../strings';
import type { Remembering } from './useRemembering';

interface ClientNoticesProps {
  /** For whom the message is now, where that changed after the form was begun. */
  readonly changedTo: { readonly client: string | undefined } | null;
  readonly onRefresh: () => void;
  readonly remembering: Remembering;
}

/** What there is to know or to answer about the message's client. */
export function ClientNotices({ changedTo, onRefresh, remembering }: ClientNoticesProps) {
  const { full, concern, answer } = remembering;
  const words = strings.clients;
  return (
    <>
      {changedTo && (
        <Notice
          detail={words.takeOverHint}
          actions={
            <Button size="small" onClick={onRefresh}>
              {words.takeOver}
            </Button>
          }
        >
          {changedTo.client === undefined
            ? words.otherPeople
            : words.otherRecipient(changedTo.client)}
        </Notice>
      )}
      {full && (
        <Notice
          detail={full.toForget.join(', ')}
          actions={
            <>
              <Button size="small" onClick={() => answer(true)}>
                {words.fullYes}
              </Button>
              <Button size="small" appearance="subtle" onClick={() => answer(false)}>
                {words.fullNo}
              </Button>
            </>
          }
        >
          {words.fullQuestion(full.client)}
        </Notice>
      )}
      {concern && (
        <Notice onClose={() => answer(false)}>
          <Told sentence={concern} />
        </Notice>
      )}
    </>
  );
}
