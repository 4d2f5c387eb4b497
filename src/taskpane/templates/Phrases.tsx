import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { CompiledTemplates } from '../../templates/template';
import { strings } from '../strings';
import { CountedHeading } from './CountedHeading';
import { useUserTemplates } from '../session/user-templates-context';

const useStyles = makeStyles({
  section: { marginBlockStart: '16px' },
  situations: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  situation: { minWidth: 0, fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  // Its words begin where the heading does.
  keep: {
    marginBlockStart: '4px',
    marginInlineStart: '-8px',
    paddingInline: '8px',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
});

interface PhrasesProps {
  /** The charter's phrases by situation. */
  readonly phrases: CompiledTemplates;
  /** Looks for the phrases of a situation. */
  readonly onSearch: (query: string) => void;
}

/** « Phrases »: their situations, each a search, and a phrase of one's own from what is selected in the message. */
export default function Phrases({ phrases: { phases, templates }, onSearch }: PhrasesProps) {
  const styles = useStyles();
  const own = useUserTemplates();
  if (templates.length === 0 && !own) return null;
  return (
    <section className={styles.section} aria-labelledby="phrases">
      <CountedHeading id="phrases" count={templates.length}>
        {strings.phrases.heading}
      </CountedHeading>
      <ul className={styles.situations} aria-labelledby="phrases">
        {phases.map(({ id, title }) => (
          <li key={id}>
            <Button
              size="small"
              className={styles.situation}
              data-more=""
              onClick={() => onSearch(`${strings.phrases.one} ${title}`.toLowerCase())}
            >
              {title}
            </Button>
          </li>
        ))}
      </ul>
      {own && (
        <Button
          appearance="subtle"
          className={styles.keep}
          icon={<AddRegular />}
          data-more=""
          onClick={() => void own.session.capturePhrase()}
        >
          {strings.phrases.keep}
        </Button>
      )}
    </section>
  );
}
