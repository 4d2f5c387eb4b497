import { useId, useState } from 'react';
import type { Reminder } from '../templates/reminder';
import { words } from './words';

/** Left to fill by hand where nothing was typed. */
const BLANK = '………………………';

interface CallSheetProps {
  readonly reminder: Reminder;
}

/** « Préparer un appel »: by phase and reason, what to say first, what to ask, and how to end. */
export function CallSheet({ reminder: { phases, calls } }: CallSheetProps) {
  const [phaseTitle, setPhase] = useState(phases[0]?.title ?? '');
  const [callTitle, setCall] = useState(calls[0]?.title ?? '');
  const [who, setWho] = useState('');
  const [date, setDate] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const phase = phases.find(({ title }) => title === phaseTitle);
  const call = calls.find(({ title }) => title === callTitle);
  const toggle = (item: string) => {
    const next = new Set(ticked);
    if (!next.delete(item)) next.add(item);
    setTicked(next);
  };
  const list = (heading: string, items: readonly string[]) => (
    <TickList heading={heading} items={items} ticked={ticked} onToggle={toggle} />
  );
  return (
    <article className="sheet call">
      <h1>{words.call}</h1>
      <div className="choices">
        <Choice label={words.phase} options={phases} value={phaseTitle} onChange={setPhase} />
        <Choice label={words.reason} options={calls} value={callTitle} onChange={setCall} />
        <label>
          {words.with}
          <input value={who} onChange={({ target }) => setWho(target.value)} />
        </label>
        <label>
          {words.date}
          <input
            value={date}
            placeholder={words.dateExample}
            onChange={({ target }) => setDate(target.value)}
          />
        </label>
      </div>
      <p className="context">
        {[callTitle, phaseTitle, who.trim()].filter((part) => part !== '').join(' · ')}
      </p>
      {list(words.say, [...(call?.first ?? []), ...(phase ? [phase.first] : [])])}
      {list(words.ask, [...(call?.ask ?? []), ...(phase ? [phase.ask] : [])])}
      {call && list(words.next, [call.next.replace('{date}', date.trim() || BLANK)])}
      {ticked.size > 0 && (
        <button type="button" className="clear" onClick={() => setTicked(new Set())}>
          {words.clear}
        </button>
      )}
      <section aria-hidden="true" className="notes">
        <h2>{words.notes}</h2>
        <div className="lines" />
      </section>
    </article>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly title: string }[];
  readonly value: string;
  readonly onChange: (title: string) => void;
}

function Choice({ label, options, value, onChange }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map(({ title }) => (
          <option key={title}>{title}</option>
        ))}
      </select>
    </label>
  );
}

interface TickListProps {
  readonly heading: string;
  readonly items: readonly string[];
  readonly ticked: ReadonlySet<string>;
  readonly onToggle: (item: string) => void;
}

function TickList({ heading, items, ticked, onToggle }: TickListProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className="ticks">
        {items.map((item) => (
          <li key={item}>
            <label>
              <input type="checkbox" checked={ticked.has(item)} onChange={() => onToggle(item)} />
              <span>{item}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
