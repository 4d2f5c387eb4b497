import { useState } from 'react';
import { Field, Input, Switch, Textarea } from '@fluentui/react-components';
import type { EnglishWords } from '../authoring/own-templates';
import type { Words } from './strings';
import { useStyles } from './styles';

interface EnglishFieldsProps {
  readonly words: Words;
  /** Nothing: the template is in French alone. */
  readonly english: EnglishWords | undefined;
  /** What the English words begin as. */
  readonly french: EnglishWords;
  /** Whether something that is missing is pointed out. */
  readonly faulty: boolean;
  readonly onChange: (english: EnglishWords | undefined) => void;
}

/** The English variant of a template: its words, with the fields of the French one. */
export function EnglishFields(props: EnglishFieldsProps) {
  const { words, english, french, faulty, onChange } = props;
  const styles = useStyles();
  // What was written is there again when the switch goes off and on.
  const [kept, setKept] = useState(english);
  const missing = (value: string) =>
    faulty && value.trim() === ''
      ? { validationState: 'warning' as const, validationMessage: words.needsTitle }
      : {};
  return (
    <>
      <Switch
        label={words.inEnglish}
        checked={english !== undefined}
        onChange={(_, { checked }) => {
          if (!checked) setKept(english);
          const { title, subject, text } = kept ?? french;
          onChange(checked ? { title, subject, text } : undefined);
        }}
      />
      {english && (
        <>
          <div className={styles.pair}>
            <Field label={words.englishTitle} {...missing(english.title)}>
              <Input
                lang="en"
                autoComplete="off"
                value={english.title}
                onChange={(_, { value }) => onChange({ ...english, title: value })}
              />
            </Field>
            <Field label={words.englishSubject} {...missing(english.subject)}>
              <Input
                lang="en"
                autoComplete="off"
                value={english.subject}
                onChange={(_, { value }) => onChange({ ...english, subject: value })}
              />
            </Field>
          </div>
          <Field label={words.englishText} hint={words.englishHint} {...missing(english.text)}>
            <Textarea
              lang="en"
              rows={10}
              resize="vertical"
              value={english.text}
              onChange={(_, { value }) => onChange({ ...english, text: value })}
            />
          </Field>
        </>
      )}
    </>
  );
}
