import { useCallback, useState } from 'react';
import type { Sentence } from '../taskpane/strings';
import { relireWords } from '../taskpane/strings/relire';
import type { Editor } from './editor';
import { readFile } from './read-file';

/** What was last done to the text as a whole, and the way back. */
export interface TextNotice {
  readonly text: Sentence;
  readonly done: boolean;
  readonly undo?: () => void;
}

/** What may be done to the text as a whole. */
export interface WholeText {
  readonly notice: TextNotice | null;
  readonly dismiss: () => void;
  /** Opens a file in the place of what is there. */
  readonly open: (file: File) => Promise<void>;
  readonly clear: () => void;
}

/** Puts another text in the place of the one that is there, which can be had back. */
export function useWholeText(editor: Editor): WholeText {
  const [notice, setNotice] = useState<TextNotice | null>(null);
  const put = useCallback(
    (html: string, text: Sentence) => {
      const before = editor.isEmpty ? null : editor.source;
      editor.source = html;
      editor.element.focus();
      const undo = () => {
        if (before !== null) editor.source = before;
        setNotice({ text: () => relireWords().restored, done: true });
      };
      setNotice({ text, done: true, ...(before === null ? {} : { undo }) });
    },
    [editor],
  );
  const open = useCallback(
    async (file: File) => {
      const read = await readFile(file);
      if ('html' in read) put(read.html, () => relireWords().opened(file.name));
      else setNotice({ text: () => relireWords().faults[read.fault](file.name), done: false });
    },
    [put],
  );
  const clear = useCallback(() => put('', () => relireWords().cleared), [put]);
  const dismiss = useCallback(() => setNotice(null), []);
  return { notice, dismiss, open, clear };
}
