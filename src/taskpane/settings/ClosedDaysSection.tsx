import { useId, useRef, useState, type FormEvent } from 'react';
import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { dateInWords } from '../../templates/calendar-day';
import { closedDaysFault, withClosedDays, type ClosedDays } from '../../templates/closed-days';
import { today as dayOf } from '../preview/form-values';
import { NEVER_CLOSED } from '../session/closed-days-context';
import type { SettingsSession } from '../session/settings-session';
import type { SettingsView } from '../session/useStoredSection';
import { language, strings } from '../strings';
import { Section } from '../ui/Section';
import { sectionStyles } from '../ui/section-styles';
import { EntryRow } from './EntryRow';

const useStyles = makeStyles({
  ...sectionStyles,
  form: { display: 'grid', justifyItems: 'start', gap: '10px', marginBlock: '8px' },
  days: { display: 'flex', flexWrap: 'wrap', gap: '10px', width: '100%' },
  day: { flexGrow: 1, flexBasis: '125px', minWidth: 0 },
  control: { width: '100%', minWidth: 0 },
});

type Refusal = keyof typeof strings.closedDays.faults;

interface ClosedDaysSectionProps extends Pick<SettingsView, 'state' | 'change'> {
  readonly session: SettingsSession;
}

/** « Jours de fermeture »: when no day is proposed, besides weekends and holidays. */
export function ClosedDaysSection({ session, state, change }: ClosedDaysSectionProps) {
  const styles = useStyles();
  const today = dayOf();
  // What is over concerns no day that is proposed; it goes with the next one that is added.
  const coming = (state.value.closed ?? NEVER_CLOSED).filter(({ to }) => to >= today);
  const ofTheHouse = session.house.closed.filter(({ to }) => to >= today);
  const inWords = (day: string) => dateInWords(day, language, today) ?? day;
  const nameOf = ({ from, to }: ClosedDays) =>
    from === to
      ? strings.closedDays.one(inWords(from))
      : strings.closedDays.many(inWords(from), inWords(to));
  const set = (next: (closed: readonly ClosedDays[]) => readonly ClosedDays[], added: boolean) =>
    change(
      (settings) => ({ ...settings, closed: next(settings.closed ?? NEVER_CLOSED) }),
      () => (added ? strings.closedDays.added : strings.closedDays.removed),
      'undoable',
    );
  return (
    <Section title={strings.closedDays.title} state={ofTheHouse.length + coming.length}>
      <p className={styles.hint}>{strings.closedDays.hint}</p>
      {ofTheHouse.length + coming.length > 0 && (
        <ul className={styles.list} aria-label={strings.closedDays.title}>
          {ofTheHouse.map((days) => (
            <EntryRow
              key={`${days.from} ${days.to}`}
              name={nameOf(days)}
              detail={strings.send.ofTheHouse}
              onRemove={undefined}
            />
          ))}
          {coming.map((days) => (
            <EntryRow
              key={days.from}
              name={nameOf(days)}
              onRemove={() =>
                void set((now) => now.filter(({ from }) => from !== days.from), false)
              }
            />
          ))}
        </ul>
      )}
      <DaysForm
        closed={[...ofTheHouse, ...coming]}
        today={today}
        onAdd={(days) =>
          set(
            (now) =>
              withClosedDays(
                now.filter(({ to }) => to >= today),
                days,
              ),
            true,
          )
        }
      />
    </Section>
  );
}

interface DaysFormProps {
  readonly closed: readonly ClosedDays[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** @returns whether they were taken */
  readonly onAdd: (days: ClosedDays) => Promise<boolean>;
}

function DaysForm({ closed, today, onAdd }: DaysFormProps) {
  const styles = useStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    input.current?.focus();
    const days = { from: first, to: last === '' ? first : last };
    const refused = refusalOf(days, closed, today);
    setRefusal(refused);
    if (refused !== null || !(await onAdd(days))) return;
    setFirst('');
    setLast('');
  };
  const day = (label: string, value: string, enter: (value: string) => void) => ({
    label,
    value,
    onChange: (entered: string) => {
      enter(entered);
      setRefusal(null);
    },
  });
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <div className={styles.days}>
        {[
          day(strings.closedDays.first, first, setFirst),
          day(strings.closedDays.last, last, setLast),
        ].map(({ label, value, onChange }, index) => (
          <Field
            key={label}
            className={styles.day}
            label={label}
            {...(index === 1 ? { hint: strings.closedDays.lastHint } : {})}
            {...(refusal !== null && index === (refusal === 'order' || refusal === 'long' ? 1 : 0)
              ? { validationMessage: strings.closedDays.faults[refusal] }
              : {})}
          >
            <Input
              {...(index === 0 ? { ref: input } : {})}
              id={`${id}-${String(index)}`}
              className={styles.control}
              type="date"
              min={today}
              value={value}
              onChange={(_, data) => onChange(data.value)}
            />
          </Field>
        ))}
      </div>
      <Button type="submit" size="small">
        {strings.closedDays.add}
      </Button>
    </form>
  );
}

/** Why days are not taken; `null` where they are. @param today `YYYY-MM-DD` */
function refusalOf(days: ClosedDays, closed: readonly ClosedDays[], today: string): Refusal | null {
  const fault = closedDaysFault(days);
  if (fault !== undefined) return fault;
  if (days.to < today) return 'past';
  const holds = closed.some(({ from, to }) => from <= days.from && days.to <= to);
  return holds ? 'known' : null;
}
