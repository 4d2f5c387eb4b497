import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { choiceLabels, withChoices } from '../authoring/choices';
import type { Field } from '../templates/template';
import { ChipsField } from './ChipsField';
import type { Words } from './strings';

interface ChoiceEditorProps {
  readonly words: Words;
  readonly field: Field;
  readonly onChange: (field: Field) => void;
}

/** The choices of a field: a text becomes one by them. */
export function ChoiceEditor({ words, field, onChange }: ChoiceEditorProps) {
  const [open, setOpen] = useState(field.kind === 'choice');
  const [typed, setTyped] = useState('');
  const [labels, setLabels] = useState(choiceLabels(field));
  if (field.kind !== 'choice' && field.kind !== 'text') return null;
  if (!open) {
    return (
      <Button appearance="subtle" size="small" onClick={() => setOpen(true)}>
        {words.makeChoice(field.label)}
      </Button>
    );
  }
  return (
    <ChipsField
      ordered
      words={words}
      label={words.choices(field.label)}
      hint={words.choicesHint}
      fault={field.kind === 'choice' || labels.length === 0 ? undefined : words.twoChoices}
      values={labels}
      typed={typed}
      onTyped={setTyped}
      onChange={(changed) => {
        setLabels(changed);
        onChange(withChoices(field, changed));
      }}
    />
  );
}
