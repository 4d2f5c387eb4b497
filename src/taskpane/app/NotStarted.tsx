import type { ReactNode } from 'react';
import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import {
  ClockRegular,
  MailRegular,
  PauseRegular,
  PlugDisconnectedRegular,
} from '@fluentui/react-icons';
import { strings } from '../strings';
import { EmptyState } from '../ui/EmptyState';
import { useTheme } from '../ui/color-scheme';
import { visuallyHidden } from '../ui/visually-hidden';

const useStyles = makeStyles({
  provider: { height: '100%', overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
  name: visuallyHidden,
});

/** Why there is no pane. */
export type NotStartedReason =
  /** The page was opened by itself, in a browser or in another program. */
  | { readonly kind: 'outside' }
  /** Outlook shows the page, and its library could not be fetched from `host`. */
  | { readonly kind: 'absent'; readonly host: string }
  /** Outlook's library is there, and Outlook has not answered it within so many seconds. */
  | { readonly kind: 'silent'; readonly host: string; readonly seconds: number }
  /** Something threw on the way. */
  | { readonly kind: 'failed'; readonly failure: string };

interface NotStartedProps {
  readonly reason: NotStartedReason;
  readonly onRetry: () => void;
}

/** What stands in the pane's place where it could not start: what happened, and what to do about it. */
export function NotStarted({ reason, onRetry }: NotStartedProps) {
  const styles = useStyles();
  const theme = useTheme(undefined);
  const retry = (
    <Button appearance="primary" onClick={onRetry}>
      {strings.start.retry}
    </Button>
  );
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <main>
        <h1 className={styles.name}>{strings.tabs.label}</h1>
        <div role="status">{said(reason, retry)}</div>
      </main>
    </FluentProvider>
  );
}

function said(reason: NotStartedReason, retry: ReactNode): ReactNode {
  const { outsideOutlook, outsideOutlookHint, start } = strings;
  switch (reason.kind) {
    case 'outside':
      return <EmptyState icon={<MailRegular />} title={outsideOutlook} hint={outsideOutlookHint} />;
    case 'absent':
      return (
        <EmptyState
          icon={<PlugDisconnectedRegular />}
          title={start.absent}
          hint={start.absentHint(reason.host)}
          action={retry}
          code={`office.js absent · ${reason.host}`}
        />
      );
    case 'silent':
      return (
        <EmptyState
          icon={<ClockRegular />}
          title={start.silent}
          hint={start.silentHint(reason.seconds, reason.host)}
          action={retry}
          code={`Office.onReady timeout ${String(reason.seconds)} s · ${reason.host}`}
        />
      );
    case 'failed':
      return (
        <EmptyState
          icon={<PauseRegular />}
          title={start.failed}
          hint={start.failedHint}
          action={retry}
          code={reason.failure}
        />
      );
  }
}
