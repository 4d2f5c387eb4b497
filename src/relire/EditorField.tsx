import { useEffect, useRef, useState, type DragEvent } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkRegular,
  CopyRegular,
  DocumentAddRegular,
  FolderOpenRegular,
} from '@fluentui/react-icons';
import { readMessage } from '../text/message';
import { strings } from '../taskpane/strings';
import { relireWords } from '../taskpane/strings/relire';
import { copyText } from '../taskpane/ui/copy-text';
import { Notice } from '../taskpane/ui/Notice';
import type { Editor } from './editor';
import { ACCEPTED } from './read-file';
import { useWholeText } from './useWholeText';
import { withoutOurMarks } from './without-our-marks';

/** How long « Copié » stays, ms. */
const SAID_MS = 2000;

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    height: '100%',
    minHeight: 0,
    boxSizing: 'border-box',
    paddingBlock: '12px 16px',
    paddingInline: '16px',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', flexShrink: 0 },
  // Paper, as where the text goes: its colours are made for white.
  paper: {
    flexGrow: 1,
    minHeight: '96px',
    overflowY: 'auto',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: '#fff',
    color: '#1b1b1b',
    colorScheme: 'light',
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    '@media (forced-colors: active)': { backgroundColor: 'Canvas', color: 'CanvasText' },
    '& [role="textbox"]': {
      boxSizing: 'border-box',
      minHeight: '100%',
      padding: '20px 24px',
      outlineStyle: 'none',
      fontSize: '15px',
      lineHeight: '22px',
      overflowWrap: 'anywhere',
    },
    '& [data-empty]::before': {
      content: 'attr(data-placeholder)',
      // The text begins where it stands.
      float: 'left',
      height: 0,
      color: '#616161',
      pointerEvents: 'none',
      '@media (forced-colors: active)': { color: 'GrayText' },
    },
    '& p': { marginBlock: '0 12px' },
    '& table': { borderCollapse: 'collapse' },
    '& td, & th': { border: '1px solid #d1d1d1', padding: '4px 8px', verticalAlign: 'top' },
    '& img': { maxWidth: '100%', height: 'auto' },
    '& blockquote': {
      marginInline: '0',
      paddingLeft: '12px',
      borderLeft: '3px solid #d1d1d1',
    },
  },
  dropping: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px' },
});

interface EditorFieldProps {
  readonly editor: Editor;
  /** What is told, for a screen reader. */
  readonly onTold: (text: string) => void;
}

/** The text to be reviewed: written, pasted, dropped or opened here, and copied back from here. */
export function EditorField({ editor, onTold }: EditorFieldProps) {
  const styles = useStyles();
  const paper = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const { notice, dismiss, open, clear } = useWholeText(editor);
  const [copied, setCopied] = useState(false);
  const [dropping, setDropping] = useState(false);
  const { field, placeholder } = relireWords();
  useEffect(() => {
    paper.current?.append(editor.element);
    editor.element.focus();
  }, [editor]);
  useEffect(() => {
    editor.element.setAttribute('aria-label', field);
    editor.element.setAttribute('data-placeholder', placeholder);
  }, [editor, field, placeholder]);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  useEffect(() => onTold(notice?.text() ?? ''), [notice, onTold]);

  const copy = async () => {
    const html = withoutOurMarks(editor.whole);
    if (await copyText(readMessage(html, 'html').map.text, html)) {
      setCopied(true);
      onTold(strings.copied);
    }
  };
  const onDrop = (event: DragEvent) => {
    setDropping(false);
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void open(file);
  };
  return (
    <section
      aria-label={field}
      className={styles.root}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={onDrop}
    >
      <div className={styles.actions}>
        <Button
          appearance="primary"
          icon={copied ? <CheckmarkRegular /> : <CopyRegular />}
          onClick={() => void copy()}
        >
          {copied ? strings.copied : relireWords().copy}
        </Button>
        <Button icon={<FolderOpenRegular />} onClick={() => picker.current?.click()}>
          {relireWords().open}
        </Button>
        <Button icon={<DocumentAddRegular />} onClick={clear}>
          {relireWords().clear}
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          accept={ACCEPTED}
          aria-label={relireWords().open}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void open(file);
            // So that the same file can be chosen again.
            target.value = '';
          }}
        />
      </div>
      {notice && (
        <Notice
          tone={notice.done ? 'done' : 'calm'}
          onClose={dismiss}
          actions={
            notice.undo && (
              <Button size="small" onClick={notice.undo}>
                {strings.undo}
              </Button>
            )
          }
        >
          {notice.text()}
        </Notice>
      )}
      <div ref={paper} className={mergeClasses(styles.paper, dropping && styles.dropping)} />
    </section>
  );
}
