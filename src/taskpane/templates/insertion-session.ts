import { readOutline } from '../../editing/draft-outline';
import { editDraft } from '../../editing/edit-draft';
import { inserting, type InsertPlace, type SubjectMode } from '../../editing/insert-template';
import type { InsertedBlock } from '../../editing/inserted-block';
import type { Done, KeptText, UndoRecord } from '../../editing/outcome';
import { changeSubject } from '../../editing/subject';
import { recovering, undoing } from '../../editing/undo';
import type { RefusalId } from '../../editing/refusals';
import { updating } from '../../editing/update-inserted';
import { NOTHING_LEFT_OUT, type LeftOut } from '../../editing/without-salutations';
import type { ComposeHost } from '../../outlook/port/compose-host';
import type { HostError } from '../../outlook/port/host-error';
import type { FilledTemplate } from '../../templates/template';
import { EDITING } from '../session/editing-options';
import { tellOutcome, type EditNotice } from '../session/edit-notice';
import { failureSentence } from '../session/failure-sentence';
import { Store } from '../session/store';
import { strings, type Sentence } from '../strings';

/** A template that was put into the draft. */
export interface Placed {
  /** Whether it takes the place of what was put there before: brought up to date, or undone and again. */
  readonly instead: boolean;
}

/** What stands in the footer above « Insérer ». */
export interface InsertionState {
  readonly busy: boolean;
  /** The writer's words that wait for a yes before a template takes their place. */
  readonly confirming: string | null;
  /** The line that the draft begins with, where it greets, as it was read last. */
  readonly greeting: string | null;
  /** Which salutations of the template are left out of the message, or were. */
  readonly leftOut: LeftOut;
  /** Why what is inserted could be neither taken back nor updated, as it was read last. */
  readonly final: RefusalId | null;
  readonly notice: EditNotice | null;
  /** The last template that was to be inserted, to copy or to put on top instead. */
  readonly last: FilledTemplate | null;
  /** What stands in the draft as it was inserted, as far as is known: other values may take its place. */
  readonly inserted: FilledTemplate | null;
  readonly canUndo: boolean;
  /** Another object whenever a template was inserted or updated; `null` before. */
  readonly placed: Placed | null;
  /** What was inserted was taken out again. */
  readonly takenOut: boolean;
  /** A subject that is not empty, and the template's. */
  readonly subject: { readonly current: string; readonly proposed: string } | null;
}

const IDLE: InsertionState = {
  busy: false,
  confirming: null,
  greeting: null,
  leftOut: NOTHING_LEFT_OUT,
  final: null,
  notice: null,
  last: null,
  inserted: null,
  canUndo: false,
  placed: null,
  takenOut: false,
  subject: null,
};

/**
 * What was inserted beside what the form makes now. `same`: it stands in the message; `other`: it stands
 * there with other values, and can be brought up to date; `none`: nothing is there, or nobody can say.
 * @param filled `null` while there is something to complete
 */
export function standingOf(
  { placed, inserted, last, canUndo }: InsertionState,
  filled: FilledTemplate | null,
): 'none' | 'same' | 'other' {
  const there = inserted ?? (canUndo ? last : null);
  if (placed === null || filled === null || there === null) return 'none';
  if (filled.html === there.html && filled.subject === there.subject) return 'same';
  return inserted === null ? 'none' : 'other';
}

/** An edit that can be taken back, and the block that stood in the draft before it. */
interface Step {
  readonly record: UndoRecord;
  readonly block: InsertedBlock | null;
  /** Whether it put the template there. */
  readonly inserts?: true;
}

/**
 * A template's way into the draft: asks where it must, inserts, tells what came of it, puts other values
 * into what was inserted, undoes.
 */
export class InsertionSession extends Store<InsertionState> {
  #steps: readonly Step[] = [];
  #block: InsertedBlock | null = null;

  constructor(private readonly host: ComposeHost) {
    super(IDLE);
  }

  /**
   * Inserts, and sets an empty subject. In place of the writer's own text it asks first, with the words
   * that would go; a draft that only greets and closes is completed without a question.
   */
  insert = (filled: FilledTemplate, place: InsertPlace): Promise<void> =>
    this.#busy(async () => {
      this.set({ confirming: null });
      const outline = place === 'own' ? await readOutline(this.host) : null;
      if (outline === null || outline.isBare || outline.words === '') {
        await this.#insert(filled, place);
      } else this.set({ confirming: outline.words });
    });

  /** @param filled what takes the place of the writer's own text; `null`: nothing does */
  confirmOwn = (filled: FilledTemplate | null): void => {
    const { confirming } = this.state;
    this.set({ confirming: null });
    if (filled === null || confirming === null) return;
    void this.#busy(() => this.#insert(filled, 'own', confirming));
  };

  /**
   * Looks at the draft ahead of an insertion: the menu names what a template goes below, the form says what
   * could not be taken back, and the preview shows what goes in; of what was inserted it shows that.
   */
  look = (): void => {
    readOutline(this.host).then(
      ({ greeting, leftOut, final }) => {
        this.set({ greeting, final, ...(this.#block === null ? { leftOut } : {}) });
      },
      () => this.set({ greeting: null, final: null }),
    );
  };

  answerSubject = (yes: boolean): void => {
    const { subject } = this.state;
    this.set({ subject: null });
    if (!yes || !subject) return;
    void this.#busy(async () => {
      const { result, change } = await changeSubject(this.host, subject.current, subject.proposed);
      const last = this.#steps[this.#steps.length - 1];
      if (change && last) {
        const record = { ...last.record, subject: change };
        this.#steps = [...this.#steps.slice(0, -1), { ...last, record }];
      }
      if (result.kind === 'ask') this.set({ subject: result });
      if (result.kind === 'failed') this.#tell(subjectSentence(result.error));
    });
  };

  /** Puts other values into what was inserted, while nothing else was typed into it. */
  update = (filled: FilledTemplate): void => {
    const block = this.#block;
    if (!block) return;
    this.set({ last: filled });
    void this.#busy(async () => {
      const outcome = await editDraft(this.host, updating(block, filled), EDITING);
      const { notice, undo: record } = tellOutcome(outcome, () => strings.userTemplates.updated);
      const gone = outcome.kind === 'changed' && outcome.message === 'blockGone';
      if (record) this.#steps = [...this.#steps, { record, block }];
      if (outcome.kind === 'done') this.#place(outcome.block, { instead: true });
      else if (gone) this.#follow(null);
      this.#notify(gone ? { ...notice, offers: ['copy'] } : notice);
      if (outcome.kind === 'done' && outcome.subject.kind === 'failed') {
        this.#notify({ ...notice, detail: subjectSentence(outcome.subject.error) });
      }
    });
  };

  /** Takes the last edit back. */
  undo = (): void => {
    const step = this.#steps[this.#steps.length - 1];
    if (!step) return;
    void this.#busy(async () => {
      const outcome = await editDraft(this.host, undoing(step.record), EDITING);
      const { notice } = tellOutcome(outcome, () => strings.templates.undone);
      if (outcome.kind === 'done') {
        this.#steps = this.#steps.slice(0, -1);
        this.#follow(step.block);
        if (step.inserts) this.set({ takenOut: true });
        this.look();
      }
      // Too late to undo: the text from before is offered instead.
      else if (notice.earlier) this.#steps = [];
      this.#notify(
        outcome.kind === 'done' && outcome.subject.kind === 'failed'
          ? { ...notice, detail: subjectSentence(outcome.subject.error) }
          : notice,
      );
    });
  };

  dismiss = (): void => this.set({ notice: null });

  /** The form was left: what was told stays there. */
  leave = (): void => {
    if (!this.state.busy) this.set({ confirming: null, notice: null, subject: null });
  };

  /** Puts a text that was kept back into the draft. */
  recover = (kept: KeptText): void => {
    void this.#busy(async () => {
      const outcome = await editDraft(this.host, recovering(kept), EDITING);
      const { notice, undo: record } = tellOutcome(outcome, () => strings.tone.recovered);
      if (record) this.#steps = [{ record, block: this.#block }];
      this.#notify(notice);
    });
  };

  async #insert(filled: FilledTemplate, place: InsertPlace, taken?: string): Promise<void> {
    this.set({ last: filled });
    const intent = inserting(filled, place, await this.#subjectMode(), taken);
    const outcome = await editDraft(this.host, intent, EDITING);
    const { notice, undo: record } = tellOutcome(outcome, () => strings.templates.inserted);
    const instead = this.state.placed !== null && this.#steps.length === 0;
    if (record) this.#steps = [{ record, block: null, inserts: true }];
    this.#notify(notice);
    if (outcome.kind === 'done') {
      this.#place(outcome.block, { instead });
      this.#afterInsertion(outcome, place);
    }
  }

  /** The subject of a reply is that of its conversation. */
  async #subjectMode(): Promise<SubjectMode> {
    const type = await this.host.composeType().catch(() => null);
    return type === 'reply' || type === 'forward' ? 'keep' : 'ask';
  }

  #afterInsertion({ through, subject }: Done, asked: InsertPlace): void {
    const { notice } = this.state;
    if (notice && asked === 'cursor' && through !== 'selection') {
      const { insertedOnTop, insertedBelow } = strings.templates;
      const detail = () => (through === 'top' ? insertedOnTop : insertedBelow);
      this.set({ notice: { detail, ...notice } });
    }
    if (notice && subject.kind === 'failed') {
      this.set({ notice: { ...notice, detail: subjectSentence(subject.error) } });
    }
    if (subject.kind === 'ask') this.set({ subject });
  }

  #notify(notice: EditNotice): void {
    this.set({ notice, canUndo: this.#steps.length > 0 });
  }

  #place(block: InsertedBlock | null, placed: Placed): void {
    this.#follow(block);
    this.set({ placed, takenOut: false });
  }

  #follow(block: InsertedBlock | null): void {
    this.#block = block;
    this.set({ inserted: block && block.filled, ...(block ? { leftOut: block.leftOut } : {}) });
  }

  #tell(text: Sentence): void {
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
function subjectSentence(error: HostError | null): Sentence {
  return error ? failureSentence(error) : () => strings.editing.subjectKept;
}
