import { useCallback, useMemo, useState, type FormEvent } from 'react';
import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { FormRule } from '../authoring/own-charter';
import { proposedExamples } from '../authoring/proposed-examples';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import { CATEGORIES, SEVERITIES } from '../tone/finding';
import { ChipsField, withTyped } from './ChipsField';
import type { Compiler } from './compiler';
import { NoiseReport } from './NoiseReport';
import { SentencesField } from './SentencesField';
import { Reason } from './Reason';
import type { Words } from './strings';
import { useStyles } from './styles';
import { useRehearsal } from './useRehearsal';

/** These two are said of whole messages, by no rule of an agency's. */
const FAMILIES = CATEGORIES.filter((category) => category !== 'ordre' && category !== 'bilan');

interface RuleFormProps {
  readonly words: Words;
  readonly compiler: Compiler;
  readonly texts: CharterTexts;
  readonly rule: FormRule;
  readonly onKeep: (rule: FormRule) => void;
  readonly onCancel: () => void;
}

function written(sentences: readonly string[]): readonly string[] {
  return sentences.map((one) => one.trim()).filter((one) => one !== '');
}

/** A rule in words, and what it would do, as it is written. */
export function RuleForm({ words, compiler, texts, rule, onKeep, onCancel }: RuleFormProps) {
  const styles = useStyles();
  const [entered, setDraft] = useState(rule);
  const [typed, setTyped] = useState({ avoid: '', prefer: '' });
  const [asked, setAsked] = useState(false);
  const change = (part: Partial<FormRule>) => setDraft((now) => ({ ...now, ...part }));
  // What was typed counts, with or without the key that makes a chip of it.
  const draft = useMemo(
    () => ({
      ...entered,
      avoid: withTyped(entered.avoid, typed.avoid),
      prefer: withTyped(entered.prefer, typed.prefer),
    }),
    [entered, typed],
  );
  const ask = useCallback(async () => {
    if (draft.avoid.length === 0) return null;
    const own = Array.from(texts);
    const tried = { ...draft, finds: written(draft.finds), leaves: written(draft.leaves) };
    return compiler.ask('rule', { rule: tried, own });
  }, [compiler, draft, texts]);
  const rehearsed = useRehearsal(ask);
  const proposed = proposedExamples(draft);
  const missing = asked && draft.avoid.length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (draft.avoid.length === 0) return;
    onKeep({
      ...draft,
      why: draft.why.trim(),
      finds: written(draft.finds),
      leaves: written(draft.leaves),
    });
  };
  const spoken = (sentence: string): boolean =>
    rehearsed?.spoken.includes(sentence.trim()) === true;
  const isTried = rehearsed !== null && rehearsed.messages > 0;
  return (
    <form className={styles.card} onSubmit={submit}>
      <ChipsField
        autoFocus
        words={words}
        label={words.avoid}
        hint={words.avoidHint}
        fault={missing ? words.needsWords : undefined}
        values={entered.avoid}
        typed={typed.avoid}
        onTyped={(avoid) => setTyped((now) => ({ ...now, avoid }))}
        onChange={(avoid) => change({ avoid })}
      />
      <ChipsField
        ordered
        words={words}
        label={words.prefer}
        hint={words.preferHint}
        values={entered.prefer}
        typed={typed.prefer}
        onTyped={(prefer) => setTyped((now) => ({ ...now, prefer }))}
        onChange={(prefer) => change({ prefer })}
      />
      <Field label={words.why} hint={words.whyHint}>
        <Input
          lang="fr"
          autoComplete="off"
          value={draft.why}
          onChange={(_, { value }) => change({ why: value })}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={words.severity}>
          <Select
            value={draft.severity}
            onChange={(_, { value }) =>
              change({ severity: SEVERITIES.find((one) => one === value) ?? draft.severity })
            }
          >
            {SEVERITIES.map((one) => (
              <option key={one} value={one}>
                {words.severities[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.category}>
          <Select
            value={draft.category}
            onChange={(_, { value }) =>
              change({ category: FAMILIES.find((one) => one === value) ?? draft.category })
            }
          >
            {FAMILIES.map((one) => (
              <option key={one} value={one}>
                {words.categories[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {draft.avoid.length > 0 && (
        <>
          <SentencesField
            words={words}
            label={words.finds}
            values={draft.finds}
            proposed={proposed.finds}
            fault={(sentence) =>
              isTried && sentence.trim() !== '' && !spoken(sentence) ? words.notFound : undefined
            }
            onChange={(finds) => change({ finds })}
          />
          <SentencesField
            words={words}
            label={words.leaves}
            values={draft.leaves}
            proposed={proposed.leaves}
            fault={(sentence) => (spoken(sentence) ? words.notLeft : undefined)}
            onChange={(leaves) => change({ leaves })}
          />
          {rehearsed?.mistakes.map((reason) => (
            <p key={reason} className={styles.reason}>
              <Reason {...{ words, reason }} />
            </p>
          ))}
          {isTried && (
            <NoiseReport words={words} noise={rehearsed.noise} messages={rehearsed.messages} />
          )}
        </>
      )}
      <div className={styles.row}>
        <Button appearance="primary" type="submit">
          {words.keep}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
