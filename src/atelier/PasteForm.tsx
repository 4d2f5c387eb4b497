import { useState, type ClipboardEvent } from 'react';
import { Button, Field, Textarea } from '@fluentui/react-components';
import { pastedRows, type PastedRow } from '../authoring/pasted-table';
import { tableRows } from '../storage/clients/table-rows';
import type { Words } from './strings';
import { useStyles } from './styles';

/** The cells of the tables in copied HTML: nothing in it runs, it is parsed into a document of its own. */
function cellsIn(html: string): string[][] {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return Array.from(document.querySelectorAll('tr'), (row) =>
    Array.from(row.querySelectorAll('th, td'), (cell) =>
      (cell.textContent ?? '').replace(/\s+/g, ' ').trim(),
    ),
  );
}

interface PasteFormProps {
  readonly words: Words;
  readonly onRows: (rows: readonly PastedRow[]) => void;
  readonly onCancel: () => void;
}

/** « Coller un tableau »: its rows as they will become rules. */
export function PasteForm({ words, onRows, onCancel }: PasteFormProps) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const rows = pastedRows(tableRows(text).map(({ cells }) => cells));
  const paste = (event: ClipboardEvent) => {
    const cells = cellsIn(event.clipboardData.getData('text/html'));
    if (pastedRows(cells).length === 0) return;
    event.preventDefault();
    setText(cells.map((row) => row.join('\t')).join('\n'));
  };
  return (
    <div className={styles.card}>
      <Field label={words.table} hint={words.tableHint}>
        <Textarea
          autoFocus
          lang="fr"
          rows={8}
          resize="vertical"
          value={text}
          onPaste={paste}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      {rows.length === 0 ? (
        <p className={styles.hint}>{words.noRow}</p>
      ) : (
        <ul className={styles.sentences}>
          {rows.map(({ avoid, prefer }) => (
            <li key={avoid.join('\n')}>
              {avoid.join(' · ')} → {prefer.join(' · ')}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.row}>
        <Button appearance="primary" disabled={rows.length === 0} onClick={() => onRows(rows)}>
          {words.addRows(rows.length)}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}
