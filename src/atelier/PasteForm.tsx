import { useCallback, useMemo, useState, type ClipboardEvent } from 'react';
import { Button, Field, Textarea } from '@fluentui/react-components';
import { avoidedText, pastedRows, withoutFound, type PastedRow } from '../authoring/pasted-table';
import { tableRows } from '../storage/clients/table-rows';
import type { Compiler } from './compiler';
import type { Words } from './strings';
import { useStyles } from './styles';
import { useRehearsal } from './useRehearsal';

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
  readonly compiler: Compiler;
  readonly onRows: (rows: readonly PastedRow[]) => void;
  readonly onCancel: () => void;
}

/** « Coller un tableau »: its rows as they will become rules, but for what the charter finds already. */
export function PasteForm({ words, compiler, onRows, onCancel }: PasteFormProps) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const pasted = useMemo(() => pastedRows(tableRows(text).map(({ cells }) => cells)), [text]);
  const ask = useCallback(async () => {
    const { findings } = await compiler.ask('review', avoidedText(pasted));
    return { pasted, ...withoutFound(pasted, findings) };
  }, [compiler, pasted]);
  const answer = useRehearsal(ask);
  const { rows, known } = answer?.pasted === pasted ? answer : { rows: pasted, known: [] };
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
      {known.length > 0 && <p className={styles.hint}>{words.knownRows(known)}</p>}
      {pasted.length === 0 ? (
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
