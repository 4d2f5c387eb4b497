import { useState } from 'react';
import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { changedSeverities, switchedOff, withSeverity, withSwitch } from '../authoring/own-charter';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import { fold } from '../text/fold';
import { CATEGORIES, SEVERITIES } from '../tone/finding';
import type { Words } from './strings';
import { useStyles } from './styles';
import type { Shipped } from '../authoring/outcome';

interface ShippedPartProps {
  readonly words: Words;
  readonly texts: CharterTexts;
  readonly shipped: Shipped;
  readonly onChange: (texts: CharterTexts) => void;
}

/** « Ce qui est livré »: rules by family and templates by phase, on or off, and each rule's severity. */
export function ShippedPart({ words, texts, shipped, onChange }: ShippedPartProps) {
  const styles = useStyles();
  const [query, setQuery] = useState('');
  const off = new Set(switchedOff(texts));
  const severities = changedSeverities(texts);
  const wanted = fold(query.trim());
  const shows = (...said: readonly string[]): boolean =>
    said.some((words) => fold(words).includes(wanted));
  return (
    <div className={styles.part}>
      <Field label={words.search}>
        <Input type="search" value={query} onChange={(_, { value }) => setQuery(value)} />
      </Field>
      <h2 className={styles.family}>{words.shippedTemplates}</h2>
      {shipped.phases.map((phase) => {
        const list = shipped.templates.filter(
          (one) => one.phase === phase.id && shows(one.title, phase.title),
        );
        return (
          list.length > 0 && (
            <section key={phase.id}>
              <h3 className={styles.name}>{phase.title}</h3>
              <ul className={styles.list}>
                {list.map(({ id, title }) => (
                  <li key={id}>
                    <Checkbox
                      label={title}
                      checked={!off.has(id)}
                      onChange={(_, { checked }) =>
                        onChange(withSwitch(texts, id, checked === true))
                      }
                    />
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      <h2 className={styles.family}>{words.shippedRules}</h2>
      {CATEGORIES.map((category) => {
        const list = shipped.rules.filter(
          (one) => one.category === category && shows(one.example, one.id),
        );
        return (
          list.length > 0 && (
            <section key={category}>
              <h3 className={styles.name}>{words.categories[category]}</h3>
              <ul className={styles.list}>
                {list.map(({ id, example, severity }) => (
                  <li key={id} className={styles.row}>
                    <Checkbox
                      className={styles.grow}
                      label={{ children: example, lang: 'fr' }}
                      checked={!off.has(id)}
                      onChange={(_, { checked }) =>
                        onChange(withSwitch(texts, id, checked === true))
                      }
                    />
                    <Select
                      size="small"
                      aria-label={words.severityOf(example)}
                      disabled={off.has(id)}
                      value={severities[id] ?? severity}
                      onChange={(_, { value }) => {
                        const chosen = SEVERITIES.find((one) => one === value);
                        const other = chosen === severity ? undefined : chosen;
                        onChange(withSeverity(texts, id, other));
                      }}
                    >
                      {SEVERITIES.map((one) => (
                        <option key={one} value={one}>
                          {words.severities[one].replace(/\s?:.*/, '')}
                        </option>
                      ))}
                    </Select>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}
