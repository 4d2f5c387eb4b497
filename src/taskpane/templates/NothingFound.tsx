import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { strings } from '../strings';
import { useUserTemplates } from '../session/user-templates-context';

const useStyles = makeStyles({
  none: {
    marginBlock: '16px 8px',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
  create: {
    marginInlineStart: '-8px',
    paddingInline: '8px',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
});

/** What there is to do where no template was found: another word, or a template of this name. */
export function NothingFound({ query }: { readonly query: string }) {
  const styles = useStyles();
  const own = useUserTemplates();
  return (
    <>
      <p className={styles.none}>
        {strings.templates.noResult(query)}
        <br />
        {strings.templates.noResultHint}
      </p>
      {own && (
        <Button
          appearance="subtle"
          className={styles.create}
          icon={<AddRegular />}
          data-more=""
          onClick={() => void own.session.capture(query)}
        >
          {strings.userTemplates.createNamed(query)}
        </Button>
      )}
    </>
  );
}
