/** Drafts and hosts for the tests of editing. */
import { editDraft } from '../../src/editing/edit-draft';
import { highlighting, unhighlighting } from '../../src/editing/highlight';
import { inserting, type InsertPlace, type SubjectMode } from '../../src/editing/insert-template';
import type { InsertedBlock } from '../../src/editing/inserted-block';
import type { PhraseEdit } from '../../src/editing/locate';
import { moving, type SentenceMove } from '../../src/editing/move-sentences';
import type { EditOutcome, KeptText, UndoRecord } from '../../src/editing/outcome';
import { replacing } from '../../src/editing/replace-phrases';
import type { EditingOptions } from '../../src/editing/typing-lag';
import { recovering, undoing } from '../../src/editing/undo';
import { updating } from '../../src/editing/update-inserted';
import type { ComposeHost } from '../../src/outlook/port/compose-host';
import type { FilledTemplate } from '../../src/templates/template';
import type { Span } from '../../src/text/span';
import {
  createMemoryHost,
  type MemoryHost,
  type MemoryHostOptions,
} from '../../src/testing/memory-host';
import { readMessage, type BodyFormat } from '../../src/text/message';

export const OWN = '<p>Bonjour Julie,</p><p>Le <b>bug</b> est corrigé, le site est en ligne.</p>';
/** The same without a greeting: a template may stand anywhere in it. */
export const UNGREETED = OWN.replace('Bonjour Julie,', 'Le point du jour.');
export const SIGNATURE =
  '<div id="Signature"><p>Camille Martin</p><p><img src="cid:logo@agence.example" alt=\'Logo\'></p></div>';

export const thread = (words: string): string =>
  `<div id="appendonsend"></div><hr style="width:98%"><div id="divRplyFwdMsg"><b>De :</b> Julie &lt;julie@client.example&gt;<br><b>Envoyé :</b> lundi 2 mars 2026 09:12<br><b>À :</b> Camille<br><b>Objet :</b> Site</div><div>${words}</div>`;

export const THREAD = thread('<p>Le bug est corrigé ?</p>');
export const REPLY = OWN + SIGNATURE + THREAD;

/** A host whose clock moves only when the protocol waits. */
export function draftHost(options: MemoryHostOptions): {
  readonly host: MemoryHost;
  readonly editing: { readonly pause: (ms: number) => Promise<void> };
} {
  let time = 1000000;
  const host = createMemoryHost({ composeType: 'reply', now: () => time, ...options });
  const pause = (ms: number): Promise<void> => {
    time += ms;
    return Promise.resolve();
  };
  return { host, editing: { pause } };
}

/** An edit of the `nth` (from 0) occurrence of `actual` in the visible text. */
export function editOf(
  source: string,
  actual: string,
  insert: string,
  { nth = 0, format = 'html' }: { nth?: number; format?: BodyFormat } = {},
): PhraseEdit {
  const { text } = readMessage(source, format).map;
  let from = text.indexOf(actual);
  for (let skipped = 0; skipped < nth; skipped += 1) from = text.indexOf(actual, from + 1);
  if (from < 0) throw new Error(`« ${actual} » is not in the draft`);
  return { span: { from, to: from + actual.length }, actual, insert };
}

export const writes = (host: MemoryHost): string[] =>
  host.calls.filter((call) => /\.(set|prepend)/.test(call));

type Snapshot = { readonly source: string; readonly format: BodyFormat };
const read = ({ source, format }: Snapshot) => readMessage(source, format);

export const replacePhrases = (
  host: ComposeHost,
  snapshot: Snapshot,
  edits: readonly PhraseEdit[],
  options?: EditingOptions,
): Promise<EditOutcome> => editDraft(host, replacing(read(snapshot), edits), options);

export const moveSentences = (
  host: ComposeHost,
  snapshot: Snapshot,
  move: SentenceMove,
  options?: EditingOptions,
): Promise<EditOutcome> => editDraft(host, moving(read(snapshot), move), options);

export const highlightPhrases = (
  host: ComposeHost,
  snapshot: Snapshot,
  spans: readonly Span[],
  options?: EditingOptions,
): Promise<EditOutcome> => editDraft(host, highlighting(read(snapshot), spans), options);

export const removeHighlight = (
  host: ComposeHost,
  options?: EditingOptions,
): Promise<EditOutcome> => editDraft(host, unhighlighting(), options);

export const insertTemplate = (
  host: ComposeHost,
  filled: FilledTemplate,
  place: InsertPlace,
  mode: SubjectMode = 'ask',
  options?: EditingOptions,
): Promise<EditOutcome> => editDraft(host, inserting(filled, place, mode), options);

export const updateInserted = (
  host: ComposeHost,
  block: InsertedBlock,
  filled: FilledTemplate,
  options?: EditingOptions,
): Promise<EditOutcome> => editDraft(host, updating(block, filled), options);

export const undo = (
  host: ComposeHost,
  record: UndoRecord,
  options?: EditingOptions,
): Promise<EditOutcome> => editDraft(host, undoing(record), options);

export const recover = (
  host: ComposeHost,
  kept: KeptText,
  options?: EditingOptions,
): Promise<EditOutcome> => editDraft(host, recovering(kept), options);
