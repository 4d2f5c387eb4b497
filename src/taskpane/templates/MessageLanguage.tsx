import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LocalLanguageRegular } from '@fluentui/react-icons';
import { strings } from '../strings';
import type { MessageLanguageChoice } from './useMessageLanguage';

const useStyles = makeStyles({
  button: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  away: { order: 1, width: '100%', margin: 0, paddingInlineStart: '8px' },
});

/** The way to the same template in the other language. */
export function MessageLanguage({ english, away, choose }: MessageLanguageChoice) {
  const styles = useStyles();
  const { inEnglish, inFrench, englishAway } = strings.templates;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<LocalLanguageRegular />}
        className={styles.button}
        onClick={() => choose(!english)}
      >
        {english ? inFrench : inEnglish}
      </Button>
      {away && (
        <p role="status" className={styles.away}>
          {englishAway}
        </p>
      )}
    </>
  );
}
