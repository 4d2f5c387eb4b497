import { Button, makeStyles } from '@fluentui/react-components';
import { LocalLanguageRegular } from '@fluentui/react-icons';
import { strings } from '../strings';
import type { MessageLanguageChoice } from './useMessageLanguage';

const useStyles = makeStyles({
  // The button's own padding stands outside the column, so that its words begin where all do.
  button: { marginBlockStart: '4px', marginInlineStart: '-8px' },
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
      {away && <p role="status">{englishAway}</p>}
    </>
  );
}
