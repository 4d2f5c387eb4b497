import type { ComposeHost } from '../outlook/port/compose-host';
import { HostError } from '../outlook/port/host-error';
import { settle } from '../outlook/port/settled';
import type { Editor } from './editor';

/**
 * The port to the draft over a rich text field of this page: what the pane asks of Outlook, asked of the
 * field. There is nobody to write to, no subject and no mailbox: what asks for them is told so.
 */
export function createEditorHost(editor: Editor, displayLanguage: string): ComposeHost {
  const session = new Map<string, string>();
  const settings = new Map<string, unknown>();
  const none = <T>(call: string): Promise<T> => Promise.reject(new HostError('unsupported', call));
  return {
    kind: 'message',
    sender: { name: '', address: '' },
    displayLanguage,
    bodyFormat: () => Promise.resolve('html'),
    composeType: () => Promise.resolve('newMail'),
    readBody: () => Promise.resolve(editor.source),
    writeBody: async (content) => {
      const replaced = settle(Promise.resolve(editor.source));
      editor.source = content;
      return { replaced: await replaced, written: { value: undefined } };
    },
    onBody: (callback) => editor.onChange(callback),
    prependToBody: (content) => {
      editor.prepend(content);
      return Promise.resolve();
    },
    writeSelection: (content) => {
      editor.insert(content);
      return Promise.resolve();
    },
    readSelection: () => {
      const { selected } = editor;
      return Promise.resolve(selected === null ? null : { text: selected, where: 'body' });
    },
    readSubject: () => none('subject'),
    writeSubject: () => none('subject'),
    readRecipients: () => Promise.resolve([]),
    onRecipients: () => () => undefined,
    readDelay: () => Promise.resolve(null),
    attachmentNames: () => Promise.resolve(undefined),
    readSession: (key) => Promise.resolve(session.get(key)),
    writeSession: (key, value) => {
      session.set(key, value);
      return Promise.resolve();
    },
    // Kept by the copy on this machine (src/storage/mailbox.ts); here only as long as the page is open.
    readSetting: (key) => settings.get(key),
    writeSettings: (values) => {
      for (const [key, value] of Object.entries(values)) settings.set(key, value ?? undefined);
      return Promise.resolve();
    },
    readContext: () => Promise.resolve(null),
    onContext: () => () => undefined,
  };
}
