import { makeStyles, tokens } from '@fluentui/react-components';
import { LaptopRegular, PersonRegular } from '@fluentui/react-icons';
import { isUserTemplateId } from '../../templates/user-template-id';
import { strings } from '../strings';
import { useUserTemplates } from '../session/user-templates-context';

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    display: 'inline-flex',
    verticalAlign: '-2px',
    marginInlineStart: '6px',
    color: tokens.colorNeutralForeground3,
    fontSize: '14px',
  },
});

/** Beside the title of one's own template: that it is one, and whether it is on this machine alone. */
export function UserTemplateMark({ id }: { readonly id: string }) {
  return isUserTemplateId(id) ? <Mark id={id} /> : null;
}

function Mark({ id }: { readonly id: string }) {
  const styles = useStyles();
  const own = useUserTemplates();
  const kept = own?.state.library.list.find((template) => template.id === id);
  const here = kept?.where === 'machine';
  const said = here ? strings.userTemplates.hereOnly : strings.userTemplates.mine;
  return (
    <span role="img" aria-label={said} title={said} className={styles.mark}>
      {here ? <LaptopRegular aria-hidden="true" /> : <PersonRegular aria-hidden="true" />}
    </span>
  );
}
