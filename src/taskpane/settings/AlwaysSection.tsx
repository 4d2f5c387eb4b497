import { makeStyles } from '@fluentui/react-components';
import { strings } from '../strings';
import { EntryRow } from './EntryRow';
import { sectionStyles } from './section-styles';
import type { SettingsView } from './useSettings';

const useStyles = makeStyles(sectionStyles);

/** « Toujours ignorées »: the phrases that are never pointed out. */
export function AlwaysSection({ state, change }: SettingsView) {
  const styles = useStyles();
  const { always } = state.value;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{strings.settings.always}</h3>
      <p className={styles.hint}>{strings.settings.alwaysHint}</p>
      {always.length > 0 ? (
        <ul className={styles.list} aria-label={strings.settings.always}>
          {always.map((entry) => (
            <EntryRow
              key={`${entry.ruleId} ${entry.phrase}`}
              name={entry.phrase}
              onRemove={() =>
                void change(
                  (settings) => ({
                    ...settings,
                    always: settings.always.filter((old) => old !== entry),
                  }),
                  strings.settings.removed(entry.phrase),
                  'undoable',
                )
              }
            />
          ))}
        </ul>
      ) : (
        <p className={styles.empty}>{strings.settings.noAlways}</p>
      )}
    </section>
  );
}
