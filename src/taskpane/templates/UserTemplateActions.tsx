import { useEffect, useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular, DeleteRegular, EditRegular, FlagRegular } from '@fluentui/react-icons';
import { isUserTemplateId } from '../../templates/user-template-id';
import type { Template } from '../../templates/template';
import { strings } from '../strings';
import { proposalWords } from '../strings/proposals';
import { useUserTemplates } from '../session/user-templates-context';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  action: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

interface UserTemplateActionsProps {
  readonly template: Template;
  /** Called before a template goes that is on screen. */
  readonly onLeave: () => void;
}

/** What may be done to a template besides filling it: edit, duplicate, delete, or start from it. */
export function UserTemplateActions({ template, onLeave }: UserTemplateActionsProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const own = useUserTemplates();
  const { id } = template;
  const isOwn = isUserTemplateId(id);
  // Without a field to stand in, the keyboard would go back to Outlook.
  const fieldless = template.fields.length === 0;
  const come = own !== null;
  useEffect(() => {
    if (fieldless && come) root.current?.querySelector<HTMLElement>('button')?.focus();
  }, [fieldless, come, id]);
  const session = own?.session;
  // What was told of the list has been read.
  useEffect(() => session?.dismiss(), [session, id]);
  if (!session) return null;
  const action = (label: string, icon: React.JSX.Element, run: () => void) => (
    <Button size="small" appearance="subtle" className={styles.action} icon={icon} onClick={run}>
      {label}
    </Button>
  );
  return (
    <div ref={root} className={styles.actions}>
      {isOwn && action(strings.userTemplates.edit, <EditRegular />, () => session.edit(id))}
      {action(
        isOwn
          ? strings.userTemplates.duplicate
          : (template.for === 'phrase' ? strings.phrases : strings.userTemplates).startFrom,
        <CopyRegular />,
        () => session.startFrom(template),
      )}
      {isOwn &&
        template.for !== 'phrase' &&
        action(proposalWords().propose, <FlagRegular />, () => void session.propose(id))}
      {isOwn &&
        action(strings.userTemplates.remove, <DeleteRegular />, () => {
          onLeave();
          void session.remove(id);
        })}
    </div>
  );
}
