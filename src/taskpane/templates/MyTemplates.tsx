import { useState, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, ArrowDownloadRegular } from '@fluentui/react-icons';
import type { CompiledTemplates, Template } from '../../templates/template';
import { isUserTemplateId } from '../../templates/user-template-id';
import { ImportButton } from '../ui/ImportButton';
import { strings } from '../strings';
import { useUserTemplates } from '../session/user-templates-context';
import { CountedHeading } from './CountedHeading';

const useStyles = makeStyles({
  section: { marginBlockStart: '16px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, marginInlineStart: '-8px' },
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

/** One's own templates shown at once. */
const ROWS = 5;

interface MyTemplatesProps {
  readonly charter: CompiledTemplates;
  readonly row: (template: Template, caption?: string) => ReactNode;
  readonly captionOf: (template: Template) => string | undefined;
}

/** « Mes modèles », at the end of the list: those there are, a new one from the message, the file to share them. */
export function MyTemplates({ charter, row, captionOf }: MyTemplatesProps) {
  const styles = useStyles();
  const own = useUserTemplates();
  const [all, setAll] = useState(false);
  if (!own) return null;
  const { session } = own;
  const mine = charter.templates.filter(({ id }) => isUserTemplateId(id));
  const shown = all ? mine : mine.slice(0, ROWS);
  return (
    <section className={styles.section} aria-labelledby="own-templates">
      <CountedHeading id="own-templates" count={mine.length}>
        {strings.userTemplates.heading}
      </CountedHeading>
      {mine.length > 0 && (
        <ul className={styles.list} aria-labelledby="own-templates">
          {shown.map((template) => (
            <li key={template.id}>{row(template, captionOf(template))}</li>
          ))}
        </ul>
      )}
      {shown.length < mine.length && (
        <div className={styles.row}>
          <Button
            appearance="transparent"
            size="small"
            className={styles.quiet}
            data-more=""
            onClick={() => setAll(true)}
          >
            {strings.clients.more(mine.length - shown.length)}
          </Button>
        </div>
      )}
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
        {mine.length > 0 && (
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
