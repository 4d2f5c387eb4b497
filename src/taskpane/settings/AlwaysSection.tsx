import { useRef } from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { IgnoredPhrase } from '../../tone/ignored';
import { strings } from '../strings';
import { EntryRow } from './EntryRow';
import { Section } from '../ui/Section';
import { sectionStyles } from '../ui/section-styles';
import type { SettingsView } from '../session/useStoredSection';

const useStyles = makeStyles(sectionStyles);

/** « Toujours ignorées »: the phrases that are never pointed out. */
export function AlwaysSection({ state, change }: SettingsView) {
  const styles = useStyles();
  const section = useRef<HTMLDetailsElement>(null);
  const { always } = state.value;
  const remove = async (entry: IgnoredPhrase) => {
    await change(
      (settings) => ({
        ...settings,
        always: settings.always.filter(
          ({ ruleId, phrase }) => ruleId !== entry.ruleId || phrase !== entry.phrase,
        ),
      }),
      () => strings.settings.removed(entry.phrase),
      'undoable',
    );
    // The button is gone; from nowhere, Office.js would hand the keyboard back to Outlook.
    section.current?.querySelector<HTMLElement>('li button, summary')?.focus();
  };
  return (
    <Section ref={section} title={strings.settings.always} state={always.length}>
      <p className={styles.hint}>{strings.settings.alwaysHint}</p>
      {always.length > 0 ? (
        <ul className={styles.list} aria-label={strings.settings.always}>
          {always.map((entry) => (
            <EntryRow
              key={`${entry.ruleId} ${entry.phrase}`}
              name={entry.phrase}
              onRemove={() => void remove(entry)}
            />
          ))}
        </ul>
      ) : (
        <p className={styles.empty}>{strings.settings.noAlways}</p>
      )}
    </Section>
  );
}
