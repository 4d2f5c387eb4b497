import { Button } from '@fluentui/react-components';
import { entryOf, type Outcome, type Shipped } from '../authoring/outcome';
import { switchedOff, withSwitch } from '../authoring/own-charter';
import { formTemplates, withoutTemplate } from '../authoring/own-templates';
import { teamCounts, type RuleCount } from '../authoring/team-counts';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import type { SharedCounts } from '../storage/proposals/proposals';
import type { Words } from './strings';
import { useStyles } from './styles';

interface TeamCountsListProps {
  readonly words: Words;
  readonly texts: CharterTexts;
  readonly shipped: Shipped;
  readonly outcome: Outcome | null;
  readonly counts: readonly SharedCounts[];
  readonly onChange: (texts: CharterTexts) => void;
  readonly onForget: () => void;
}

/** What the counts of several people say: rules that nobody follows or many ignore, templates that nobody uses. */
export function TeamCountsList(props: TeamCountsListProps) {
  const { words, texts, shipped, outcome, counts, onChange, onForget } = props;
  const styles = useStyles();
  const off = new Set(switchedOff(texts));
  const own = formTemplates(texts);
  const titles = new Map([
    ...shipped.templates
      .filter(({ id }) => !off.has(id))
      .map(({ id, title }) => [id, title] as const),
    ...own.map(({ id, template }) => [id, template?.title ?? id] as const),
  ]);
  const { unfollowed, oftenIgnored, unused } = teamCounts(counts, Array.from(titles.keys()));
  const rule = (id: string) => shipped.rules.find((one) => one.id === id);
  const listed = (rules: readonly RuleCount[], heading: (n: number) => string) => {
    const left = rules.filter(({ id }) => !off.has(id));
    return (
      <>
        <h3 className={styles.name}>{heading(left.length)}</h3>
        <ul className={styles.list}>
          {left.map(({ id, flagged, replaced, ignored }) => {
            const name = rule(id)?.example ?? entryOf(outcome?.names, id) ?? id;
            return (
              <li key={id} className={styles.head}>
                <span className={styles.grow}>
                  <span lang="fr">{name}</span>
                  <br />
                  <span className={styles.hint}>{words.counted(flagged, replaced, ignored)}</span>
                </span>
                {rule(id) && (
                  <Button
                    size="small"
                    aria-label={words.switchOff(name)}
                    onClick={() => onChange(withSwitch(texts, id, false))}
                  >
                    {words.switchOffShort}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </>
    );
  };
  return (
    <section className={styles.card}>
      <div>
        <h2 className={styles.name}>{words.counts(counts.length)}</h2>
        <p className={styles.hint}>{words.countsHint}</p>
      </div>
      {listed(unfollowed, words.unfollowed)}
      {oftenIgnored.length > 0 && listed(oftenIgnored, words.oftenIgnored)}
      <h3 className={styles.name}>{words.unused(unused.length)}</h3>
      <ul className={styles.list}>
        {unused.map((id) => {
          const title = titles.get(id) ?? id;
          return (
            <li key={id} className={styles.head}>
              <span className={styles.grow} lang="fr">
                {title}
              </span>
              <Button
                size="small"
                aria-label={words.switchOff(title)}
                onClick={() =>
                  onChange(
                    own.some((one) => one.id === id)
                      ? withoutTemplate(texts, id)
                      : withSwitch(texts, id, false),
                  )
                }
              >
                {words.switchOffShort}
              </Button>
            </li>
          );
        })}
      </ul>
      <div className={styles.row}>
        <Button onClick={onForget}>{words.forgetCounts}</Button>
      </div>
    </section>
  );
}
