import { makeStyles, tokens } from '@fluentui/react-components';
import { strings } from '../strings';

const useStyles = makeStyles({
  details: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  summary: { width: 'fit-content', paddingBlock: '4px', cursor: 'pointer' },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
});

/** A small « Détails » that opens on what an administrator can search for. */
export function Details({ code }: { readonly code: string }) {
  const styles = useStyles();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{strings.details}</summary>
      <code className={styles.code}>{code}</code>
    </details>
  );
}
