import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, ArrowDownloadRegular } from '@fluentui/react-icons';
import { ImportButton } from '../ui/ImportButton';
import { strings } from '../strings';
import { useUserTemplates } from '../session/user-templates-context';

const useStyles = makeStyles({
  section: { marginBlockStart: '16px' },
  heading: {
    marginBlock: '0 4px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  // Their words begin where the heading does.
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    marginBlockStart: '4px',
    marginInlineStart: '-8px',
  },
  button: { fontWeight: tokens.fontWeightRegular, textAlign: 'start', paddingInline: '8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** « Mes modèles », at the end of the list: a new one from the message, and the file to share them. */
export function SaveAsTemplate() {
  const styles = useStyles();
  const own = useUserTemplates();
  if (!own) return null;
  const { session, state } = own;
  return (
    <section className={styles.section} aria-labelledby="own-templates">
      <h2 id="own-templates" className={styles.heading}>
        {strings.userTemplates.heading}
      </h2>
      <div className={styles.row}>
        <Button
          appearance="subtle"
          className={styles.button}
          icon={<AddRegular />}
          data-more=""
          onClick={() => void session.capture()}
        >
          {strings.userTemplates.saveMessage}
        </Button>
      </div>
      <div className={styles.row}>
        <ImportButton
          label={strings.settings.import}
          appearance="subtle"
          className={styles.quiet}
          onText={(text) => void session.import(text)}
        />
        {state.library.list.length > 0 && (
          <Button
            appearance="subtle"
            size="small"
            className={styles.quiet}
            icon={<ArrowDownloadRegular />}
            onClick={session.export}
          >
            {strings.userTemplates.export}
          </Button>
        )}
      </div>
    </section>
  );
}
