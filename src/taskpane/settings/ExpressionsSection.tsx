import { useRef, useState } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { NO_PROPOSALS, proposalsTogether } from '../../storage/proposals/proposals';
import type { UserExpression } from '../../tone/user/user-expressions';
import type { ProposalsSession } from '../session/proposals-session';
import { strings } from '../strings';
import { proposedWords } from '../strings/proposals';
import { EntryRow } from './EntryRow';
import { ExpressionForm } from './ExpressionForm';
import { Section } from '../ui/Section';
import { sectionStyles } from '../ui/section-styles';
import type { SettingsView } from '../session/useStoredSection';

const useStyles = makeStyles({ ...sectionStyles, add: { marginBlockStart: '12px' } });

interface ExpressionsSectionProps extends SettingsView {
  /** Left out: nothing is proposed to the agency. */
  readonly proposals?: ProposalsSession;
}

/** « Mes expressions »: the list, a form to add, and one in the place of the entry that is edited. */
export function ExpressionsSection({ state, change, say, proposals }: ExpressionsSectionProps) {
  const styles = useStyles();
  const section = useRef<HTMLDetailsElement>(null);
  const [edited, setEdited] = useState<UserExpression | null>(null);
  const { expressions } = state.value;
  const others = expressions.filter((entry) => entry !== edited);
  // From what Tab can't reach, Office.js hands the keyboard back to Outlook: the first button, then.
  const standInList = () =>
    section.current?.querySelector<HTMLElement>('li button, input')?.focus();

  const add = (entry: UserExpression) =>
    change(
      (settings) => ({ ...settings, expressions: [...settings.expressions, entry] }),
      () => strings.settings.added(entry.expression),
      'undoable',
    );
  const save = async (entry: UserExpression) => {
    const saved = await change(
      (settings) => ({
        ...settings,
        expressions: settings.expressions.map((old) => (old === edited ? entry : old)),
      }),
      () => strings.settings.changed,
      'undoable',
    );
    if (saved) close();
    return saved;
  };
  const remove = async (entry: UserExpression) => {
    const removed = await change(
      (settings) => ({
        ...settings,
        expressions: settings.expressions.filter((old) => old !== entry),
      }),
      () => strings.settings.removed(entry.expression),
      'undoable',
    );
    if (removed) standInList();
  };
  const propose = async (session: ProposalsSession, entry: UserExpression) => {
    const outcome = await session.change((now) =>
      proposalsTogether(now, { ...NO_PROPOSALS, expressions: [entry] }),
    );
    say({ text: () => proposedWords(outcome, entry.expression), done: outcome === 'kept' });
  };
  const close = () => {
    setEdited(null);
    requestAnimationFrame(standInList);
  };

  return (
    <Section ref={section} open title={strings.settings.expressions} state={expressions.length}>
      <p className={styles.hint}>{strings.settings.expressionsHint}</p>
      {expressions.length > 0 ? (
        <ul className={styles.list} aria-label={strings.settings.expressions}>
          {expressions.map((entry) =>
            entry === edited ? (
              <li key={entry.expression} className={styles.edited}>
                <ExpressionForm edited={entry} others={others} onSubmit={save} onCancel={close} />
              </li>
            ) : (
              <EntryRow
                key={entry.expression}
                name={entry.expression}
                detail={
                  entry.replacement === ''
                    ? strings.settings.onlyPointed
                    : `→\u00a0${entry.replacement}`
                }
                onPropose={proposals && (() => void propose(proposals, entry))}
                onEdit={() => setEdited(entry)}
                onRemove={() => void remove(entry)}
              />
            ),
          )}
        </ul>
      ) : (
        <p className={styles.empty}>{strings.settings.noExpression}</p>
      )}
      {edited === null && (
        <div className={styles.add}>
          <ExpressionForm others={others} onSubmit={add} />
        </div>
      )}
    </Section>
  );
}
