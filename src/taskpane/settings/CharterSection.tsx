import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CharterNews } from '../session/agency-charter';
import { language, strings } from '../strings';
import { Section } from '../ui/Section';
import { sectionStyles } from '../ui/section-styles';

const useStyles = makeStyles({
  ...sectionStyles,
  kind: {
    margin: '8px 0 0',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { margin: 0, overflowWrap: 'anywhere' },
  /** Where a charter is wrong is a path, without a space to break at. */
  trouble: { overflowWrap: 'anywhere' },
  changes: { margin: 0 },
});

/** « 24 novembre », with its year where it is another one. */
function dayOf(made: string): string {
  const date = new Date(made);
  const year = date.getFullYear() === new Date().getFullYear() ? undefined : 'numeric';
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    ...(year && { year }),
  }).format(date);
}

/** « Charte »: which one the pane uses, and what the agency changes in it. */
export function CharterSection({ news }: { readonly news: CharterNews }) {
  const styles = useStyles();
  const { charter: words } = strings;
  const { made, changes, outdated, trouble } = news;
  const day = made === undefined ? undefined : dayOf(made);
  const kinds = changes
    ? (['expressions', 'off', 'added', 'reworded', 'removed'] as const).filter(
        (kind) => changes[kind].length > 0,
      )
    : [];
  return (
    <Section
      title={words.title}
      state={day ?? words.builtIn}
      open={trouble !== undefined || outdated === true}
    >
      {trouble && (
        <p className={mergeClasses(styles.hint, styles.trouble)}>
          {words.trouble(
            day === undefined ? words.builtInStays : words.stays(day),
            words.why[trouble.why],
            trouble.where,
          )}
        </p>
      )}
      {outdated && <p className={styles.hint}>{words.outdated}</p>}
      {day === undefined ? (
        <p className={styles.hint}>{words.builtInHint}</p>
      ) : (
        <p className={styles.hint}>
          {words.of(day)}
          {kinds.length === 0 ? `. ${words.nothing}` : ` · ${words.changes}`}
        </p>
      )}
      {changes && kinds.length > 0 && (
        <dl className={styles.changes}>
          {kinds.map((kind) => (
            <div key={kind}>
              <dt className={styles.kind}>{words[kind]}</dt>
              <dd className={styles.words}>{changes[kind].join(', ')}</dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}
