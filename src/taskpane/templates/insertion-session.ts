import {
  insertTemplate,
  type InsertOutcome,
  type InsertPlace,
} from '../../editing/insert-template';
import type { EditOutcome, UndoRecord } from '../../editing/outcome';
import { changeSubject } from '../../editing/template-subject';
import { recover, undo } from '../../editing/undo';
import type { ComposeHost } from '../../host/compose-host';
import type { HostError } from '../../host/host-error';
import type { FilledTemplate } from '../../templates/template';
import { EDITING } from '../shell/editing-options';
import { tellOutcome, type EditNotice } from '../shell/edit-notice';
import { failureSentence } from '../shell/failure-sentence';
import { Store } from '../shell/store';
import { strings } from '../strings';

/** What stands in the footer above « Insérer ». */
export interface InsertionState {
  readonly busy: boolean;
  /** The template that waits for a yes before it takes the place of the writer's text. */
  readonly confirming: FilledTemplate | null;
  readonly notice: EditNotice | null;
  /** The last template that was to be inserted, to copy or to put on top instead. */
  readonly last: FilledTemplate | null;
  readonly canUndo: boolean;
  /** A subject that is not empty, and the template's. */
  readonly subject: { readonly current: string; readonly proposed: string } | null;
}

const IDLE: InsertionState = {
  busy: false,
  confirming: null,
  notice: null,
  last: null,
  canUndo: false,
  subject: null,
};

/** A template's way into the draft: asks where it must, inserts, tells what came of it, undoes. */
export class InsertionSession extends Store<InsertionState> {
  #undo: UndoRecord | null = null;

  constructor(private readonly host: ComposeHost) {
    super(IDLE);
  }

  /** Inserts, and sets an empty subject. In place of the writer's own text it asks first. */
  insert = (filled: FilledTemplate, place: InsertPlace): void => {
    if (place === 'own') this.set({ confirming: filled, notice: null, subject: null });
    else void this.#insert(filled, place);
  };

  confirmOwn = (yes: boolean): void => {
    const { confirming } = this.state;
    this.set({ confirming: null });
    if (yes && confirming) void this.#insert(confirming, 'own');
  };

  /** Puts on top what could not go to the cursor. */
  insertOnTop = (): void => {
    if (this.state.last) void this.#insert(this.state.last, 'top');
  };

  answerSubject = (yes: boolean): void => {
    const { subject } = this.state;
    this.set({ subject: null });
    if (!yes || !subject) return;
    void this.#busy(async () => {
      const { result, change } = await changeSubject(this.host, subject.current, subject.proposed);
      if (change && this.#undo) this.#undo = { ...this.#undo, subject: change };
      if (result.kind === 'ask') this.set({ subject: result });
      if (result.kind === 'failed') this.#tell(subjectSentence(result.error));
    });
  };

  undo = (): void => {
    const record = this.#undo;
    if (!record) return;
    void this.#busy(async () => {
      this.#told(await undo(this.host, record, EDITING), strings.templates.undone, false);
    });
  };

  /** Puts the draft from before back. */
  recover = (): void => {
    const earlier = this.state.notice?.earlier;
    if (!earlier) return;
    void this.#busy(async () => {
      this.#told(await recover(this.host, earlier, EDITING), strings.tone.recovered, true);
    });
  };

  #insert(filled: FilledTemplate, place: InsertPlace): Promise<void> {
    this.set({ confirming: null, last: filled });
    return this.#busy(async () => {
      const outcome = await insertTemplate(this.host, filled, place, 'ask', EDITING);
      this.#told(outcome, strings.templates.inserted, true);
      if (outcome.kind === 'done') this.#afterInsertion(outcome, place);
    });
  }

  #afterInsertion(
    { place, subject }: Extract<InsertOutcome, { kind: 'done' }>,
    asked: InsertPlace,
  ): void {
    const { notice } = this.state;
    if (notice && place === 'top' && asked === 'cursor') {
      this.set({ notice: { ...notice, detail: strings.templates.insertedOnTop } });
    }
    if (notice && subject.kind === 'failed') {
      this.set({ notice: { ...notice, detail: subjectSentence(subject.error) } });
    }
    if (subject.kind === 'ask') this.set({ subject });
  }

  /** @param undoable whether what was done can be taken back in its turn */
  #told(outcome: EditOutcome | InsertOutcome, done: string, undoable: boolean): void {
    const { notice, undo: record } = tellOutcome(outcome, done);
    if (record) this.#undo = undoable ? record : null;
    // Too late to undo: the text from before is offered instead.
    else if (!undoable && notice.earlier) this.#undo = null;
    this.set({ notice, canUndo: this.#undo !== null });
  }

  #tell(text: string): void {
    this.set({ notice: { text, done: false, offers: [] } });
  }

  async #busy(work: () => Promise<void>): Promise<void> {
    if (this.state.busy) return;
    this.set({ busy: true, notice: null, subject: null });
    try {
      await work();
    } catch (failure) {
      this.#tell(failureSentence(failure));
    } finally {
      this.set({ busy: false });
    }
  }
}

/** Why the subject is not the template's. */
function subjectSentence(error: HostError | null): string {
  return error ? failureSentence(error) : strings.editing.subjectKept;
}
