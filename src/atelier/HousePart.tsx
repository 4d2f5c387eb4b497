import { useState } from 'react';
import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { formHouse, withHouse, type FormHouse } from '../authoring/own-charter';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import { toDomain } from '../house/domains';
import { ALL_PROMPTS } from '../house/all-prompts';
import { PROMPTS, type Prompt } from '../house/prompts';
import type { LeftoverKind } from '../leftovers/leftover';
import { dateInWords } from '../templates/calendar-day';
import { closedDaysFault, withClosedDays } from '../templates/closed-days';
import { strings } from '../taskpane/strings';
import { ChipsField } from './ChipsField';
import type { Words } from './strings';
import { useStyles } from './styles';

interface HousePartProps {
  readonly words: Words;
  readonly texts: CharterTexts;
  readonly onChange: (texts: CharterTexts) => void;
}

function nameOf(prompt: Prompt | LeftoverKind): string {
  const one = PROMPTS.find((known) => known === prompt);
  return one ? strings.send.prompt[one] : strings.send.leftover[prompt as LeftoverKind];
}

/** « Réglages »: what the agency sets for all its people, under what each sets themself. */
export function HousePart({ words, texts, onChange }: HousePartProps) {
  const styles = useStyles();
  const house = formHouse(texts);
  const [typed, setTyped] = useState('');
  const change = (part: Partial<FormHouse>) => onChange(withHouse(texts, { ...house, ...part }));
  const prompts = new Set<string>(house.prompts ?? ALL_PROMPTS);
  return (
    <div className={styles.part}>
      <p className={styles.hint}>{words.houseHint}</p>
      <section className={styles.card}>
        <ChipsField
          words={words}
          label={words.colleagues}
          hint={words.colleaguesHint}
          values={house.colleagues}
          typed={typed}
          onTyped={setTyped}
          onChange={(colleagues) =>
            change({
              colleagues: Array.from(new Set(colleagues.map((one) => toDomain(one) ?? one))),
            })
          }
        />
      </section>
      <section className={styles.card}>
        <h2 className={styles.name}>{words.houseDays}</h2>
        <ul className={styles.list}>
          {house.closed.map((days) => {
            const [from, to] = [days.from, days.to].map(
              (day) => dateInWords(day, words.language === 'fr' ? 'fr' : 'en') ?? day,
            );
            const name =
              from === to
                ? strings.closedDays.one(from ?? '')
                : strings.closedDays.many(from ?? '', to ?? '');
            return (
              <li key={`${days.from} ${days.to}`} className={styles.head}>
                <span className={styles.grow}>{name}</span>
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<DeleteRegular />}
                  aria-label={words.remove(name)}
                  title={words.remove(name)}
                  onClick={() => change({ closed: house.closed.filter((one) => one !== days) })}
                />
              </li>
            );
          })}
        </ul>
        <DaysForm
          words={words}
          onAdd={(days) => change({ closed: withClosedDays(house.closed, days) })}
        />
      </section>
      <section className={styles.card}>
        <Field label={words.signOff} hint={words.signOffHint}>
          <Input
            lang="fr"
            autoComplete="off"
            placeholder="Bien à vous."
            value={house.signOff}
            onChange={(_, { value }) => change({ signOff: value })}
          />
        </Field>
      </section>
      <section className={styles.card}>
        <h2 className={styles.name}>{words.housePrompts}</h2>
        <div className={styles.boxes}>
          {ALL_PROMPTS.map((prompt) => (
            <Checkbox
              key={prompt}
              label={nameOf(prompt)}
              checked={prompts.has(prompt)}
              onChange={(_, { checked }) => {
                const kept = ALL_PROMPTS.filter((one) =>
                  one === prompt ? checked === true : prompts.has(one),
                );
                change({ prompts: kept.length === ALL_PROMPTS.length ? undefined : kept });
              }}
            />
          ))}
        </div>
      </section>
    </div>
  );
}

interface DaysFormProps {
  readonly words: Words;
  readonly onAdd: (days: { readonly from: string; readonly to: string }) => void;
}

function DaysForm({ words, onAdd }: DaysFormProps) {
  const styles = useStyles();
  const [from, setFrom] = useState('');
  const [last, setLast] = useState('');
  const [asked, setAsked] = useState(false);
  const days = { from, to: last === '' ? from : last };
  const fault = closedDaysFault(days);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(fault !== undefined);
        if (fault !== undefined) return;
        onAdd(days);
        setFrom('');
        setLast('');
      }}
    >
      <div className={styles.pair}>
        <Field
          label={strings.closedDays.first}
          {...(asked &&
            fault !== undefined && { validationMessage: strings.closedDays.faults[fault] })}
        >
          <Input type="date" value={from} onChange={(_, { value }) => setFrom(value)} />
        </Field>
        <Field label={strings.closedDays.last}>
          <Input type="date" value={last} onChange={(_, { value }) => setLast(value)} />
        </Field>
        <Button type="submit" icon={<AddRegular />}>
          {strings.closedDays.add}
        </Button>
      </div>
      <p className={styles.hint}>{words.houseDaysHint}</p>
    </form>
  );
}
