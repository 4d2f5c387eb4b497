import { useState } from 'react';
import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import { FILES } from '../templates/enclosed-file';
import type { Words } from './strings';
import { useStyles } from './styles';

interface FileFormProps {
  readonly words: Words;
  readonly texts: CharterTexts;
  /** The one that is shown first. */
  readonly file: string;
  readonly onKeep: (texts: CharterTexts) => void;
  readonly onCancel: () => void;
}

/** A file of the charter as it is, for who reads it so. */
export function FileForm({ words, texts, file, onKeep, onCancel }: FileFormProps) {
  const styles = useStyles();
  const [path, setPath] = useState(file);
  const [text, setText] = useState(texts.get(file) ?? '');
  return (
    <div className={styles.card}>
      <Field label={words.file}>
        <Select
          value={path}
          onChange={(_, { value }) => {
            setPath(value);
            setText(texts.get(value) ?? '');
          }}
        >
          {Array.from(texts.keys())
            .filter((one) => !one.startsWith(FILES))
            .sort()
            .map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
        </Select>
      </Field>
      <Field label={words.fileText}>
        <Textarea
          className={styles.code}
          rows={14}
          resize="vertical"
          spellCheck={false}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => onKeep(new Map(texts).set(path, text))}>
          {words.keep}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}
