import { useEffect, useRef, useState, type ChangeEvent } from 'react';
import { Button } from '@fluentui/react-components';
import { AttachRegular, DismissRegular } from '@fluentui/react-icons';
import type { FormFile } from '../authoring/own-templates';
import {
  FILE_KINDS,
  isOfKnownKind,
  isPlainName,
  isSameFile,
  MOST_FILE_BYTES,
  MOST_FILES,
} from '../templates/enclosed-file';
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
  const latest = useRef(files);
  useEffect(() => {
    latest.current = files;
  }, [files]);
  const change = (changed: readonly FormFile[]) => {
    latest.current = changed;
    onChange(changed);
  };
  const { notAttached } = words;
  const add = async (file: File) => {
    const name = file.name.normalize('NFC');
    const others = () => latest.current.filter((other) => !isSameFile(other.name, name));
    if (!isOfKnownKind(name)) return notAttached.name(name);
    if (!isPlainName(name)) return notAttached.signs(name);
    if (file.size === 0) return notAttached.empty(name);
    if (file.size > MOST_FILE_BYTES) return notAttached.large(name);
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) return notAttached.unread(name);
    // As they are now: others may have come, or gone, while it was read.
    if (others().length >= MOST_FILES) return notAttached.many(MOST_FILES);
    change([...others(), { name, content: toBase64(new Uint8Array(bytes)) }]);
    return null;
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file) void add(file).then(setRefused);
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
                onClick={() => change(files.filter((other) => other.name !== name))}
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
        onChange={choose}
      />
    </section>
  );
}
