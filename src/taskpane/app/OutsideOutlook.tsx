import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons';
import { strings } from '../strings';
import { EmptyState } from '../ui/EmptyState';
import { useTheme } from '../ui/color-scheme';
import { visuallyHidden } from '../ui/visually-hidden';

const useStyles = makeStyles({
  provider: { height: '100%', overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
  name: visuallyHidden,
});

/** The pane's page opened by itself, in a browser or in another program: where to open it instead. */
export function OutsideOutlook() {
  const styles = useStyles();
  const theme = useTheme(undefined);
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <main>
        <h1 className={styles.name}>{strings.tabs.label}</h1>
        <EmptyState
          icon={<MailRegular />}
          title={strings.outsideOutlook}
          hint={strings.outsideOutlookHint}
        />
      </main>
    </FluentProvider>
  );
}
