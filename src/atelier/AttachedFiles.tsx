import { useRef, useState, type ChangeEvent } from 'react';
import { Button } from '@fluentui/react-components';
import { AttachRegular, DismissRegular } from '@fluentui/react-icons';
import type { FormFile } from '../authoring/own-templates';
import { FILE_KINDS, isFileName, MOST_FILE_BYTES, MOST_FILES } from '../templates/enclosed-file';
import { toBase64 } from '../text/base64';
import type { Words } from './strings';
import { useStyles } from './styles';

interface AttachedFilesProps {
  readonly words: Words;
  readonly files: readonly FormFile[];
  readonly onChange: (files: readonly FormFile[]) => void;
}

/** What a template attaches to its message: files of this machine, kept in the charter. */
export function AttachedFiles({ words, files, onChange }: AttachedFilesProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const add = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    const name = file.name.normalize('NFC');
    const others = files.filter((other) => other.name !== name);
    const { notAttached } = words;
    if (!isFileName(name)) setRefused(notAttached.name(name));
    else if (file.size > MOST_FILE_BYTES) setRefused(notAttached.large(name));
    else if (others.length >= MOST_FILES) setRefused(notAttached.many(MOST_FILES));
    else {
      const content = toBase64(new Uint8Array(await file.arrayBuffer()));
      setRefused(null);
      onChange([...others, { name, content }]);
    }
    // So that the same file can be chosen again.
    target.value = '';
  };
  return (
    <section aria-label={words.attached}>
      {files.length > 0 && (
        <ul className={styles.plain}>
          {files.map(({ name }) => (
            <li key={name}>
              {name}
              <Button
                size="small"
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={words.removeFile(name)}
                onClick={() => onChange(files.filter((other) => other.name !== name))}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.row}>
        <Button size="small" icon={<AttachRegular />} onClick={() => picker.current?.click()}>
          {words.attach}
        </Button>
        <span className={styles.hint}>{words.attachedHint}</span>
      </div>
      <p role="status" className={styles.reason}>
        {refused}
      </p>
      <input
        ref={picker}
        type="file"
        accept={FILE_KINDS.map((kind) => `.${kind}`).join(',')}
        hidden
        aria-label={words.attach}
        onChange={(event) => void add(event)}
      />
    </section>
  );
}
