import { useRef, type ChangeEvent } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  ArrowRedoRegular,
  ArrowUndoRegular,
  FolderOpenRegular,
} from '@fluentui/react-icons';
import { readArchive, writeArchive, type OpenedArchive } from '../authoring/charter-archive';
import { download } from '../taskpane/ui/download';
import type { Words } from './strings';
import type { WrittenCharter } from './useCharter';

const useStyles = makeStyles({
  /** Undo and redo stay side by side where the line is narrow. */
  pair: { display: 'flex' },
});

interface ToolbarProps {
  readonly words: Words;
  readonly charter: WrittenCharter;
  /** What a file holds that is to be opened. */
  readonly onOpened: (opened: OpenedArchive) => void;
  /** Says what opening a file came to. */
  readonly say: (notice: string) => void;
}

/** Undo, and the charter as a file. */
export function Toolbar({ words, charter, onOpened, say }: ToolbarProps) {
  const styles = useStyles();
  const { texts, undo, redo, shipped, lineage, saved } = charter;
  const picker = useRef<HTMLInputElement>(null);
  const openFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    const reading = readArchive(new Uint8Array(await file.arrayBuffer()));
    // So that the same file can be chosen again.
    target.value = '';
    if (!reading.ok) {
      say(words.refused(words.faults[reading.why], reading.where));
      return;
    }
    onOpened(reading);
  };
  return (
    <>
      <div className={styles.pair}>
        <Button
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          aria-label={words.undo}
          title={words.undo}
          disabledFocusable={!undo}
          onClick={undo}
        />
        <Button
          appearance="subtle"
          icon={<ArrowRedoRegular />}
          aria-label={words.redo}
          title={words.redo}
          disabledFocusable={!redo}
          onClick={redo}
        />
      </div>
      <Button
        appearance="subtle"
        icon={<FolderOpenRegular />}
        title={words.openHint}
        onClick={() => picker.current?.click()}
      >
        {words.open}
      </Button>
      <Button
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        title={words.saveHint}
        disabledFocusable={shipped === null}
        onClick={() => {
          if (!shipped) return;
          const archive = writeArchive(texts, shipped.fingerprint, lineage);
          download('charte.zip', archive, 'application/zip');
          saved();
        }}
      >
        {words.save}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".zip,application/zip"
        hidden
        aria-label={words.openHint}
        onChange={(event) => void openFile(event)}
      />
    </>
  );
}
