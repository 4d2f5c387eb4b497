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
  const { always, off = [] } = state.value;
  const remove = async (list: 'always' | 'off', entry: IgnoredPhrase, name: string) => {
    await change(
      (settings) => ({
        ...settings,
        [list]: settings[list]?.filter(
          ({ ruleId, phrase }) => ruleId !== entry.ruleId || phrase !== entry.phrase,
        ),
      }),
      () => strings.settings.removed(name),
      'undoable',
    );
    // The button is gone; from nowhere, Office.js would hand the keyboard back to Outlook.
    section.current?.querySelector<HTMLElement>('li button, summary')?.focus();
  };
  return (
    <Section ref={section} title={strings.settings.always} state={always.length + off.length}>
      <p className={styles.hint}>{strings.settings.alwaysHint}</p>
      {always.length + off.length > 0 ? (
        <ul className={styles.list} aria-label={strings.settings.always}>
          {off.map((entry) => {
            const name = strings.settings.offRule(entry.phrase);
            return (
              <EntryRow
                key={entry.ruleId}
                name={name}
                onRemove={() => void remove('off', entry, name)}
              />
            );
          })}
          {always.map((entry) => (
            <EntryRow
              key={`${entry.ruleId} ${entry.phrase}`}
              name={entry.phrase}
              onRemove={() => void remove('always', entry, entry.phrase)}
            />
          ))}
        </ul>
      ) : (
        <p className={styles.empty}>{strings.settings.noAlways}</p>
      )}
    </Section>
  );
}
