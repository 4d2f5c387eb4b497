import { readOutline } from '../../editing/draft-outline';
import { editDraft } from '../../editing/edit-draft';
import { insertingPhrase } from '../../editing/insert-phrase';
import { inserting, type InsertPlace, type SubjectMode } from '../../editing/insert-template';
import { standsFirst, type InsertedBlock } from '../../editing/inserted-block';
import type { Done, KeptText, UndoRecord } from '../../editing/outcome';
import { changeSubject } from '../../editing/subject';
import { recovering, undoing } from '../../editing/undo';
import type { RefusalId } from '../../editing/refusals';
import { updating } from '../../editing/update-inserted';
import { hasClosing, NOTHING_LEFT_OUT, type LeftOut } from '../../editing/without-salutations';
import type { ComposeHost } from '../../outlook/port/compose-host';
import type { HostError } from '../../outlook/port/host-error';
import type { FilledTemplate } from '../../templates/template';
import { EDITING } from '../session/editing-options';
import { tellOutcome, type EditNotice } from '../session/edit-notice';
import { failureSentence } from '../session/failure-sentence';
import { Store } from '../session/store';
import { together } from '../session/together';
import { strings, type Sentence } from '../strings';
import {
  addBesides,
  allAdded,
  isNothing,
  namesOf,
  notAdded,
  NOTHING_BESIDES,
  staying,
  type Besides,
} from './besides';
import { fetchFile } from '../session/fetch-file';

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
  /** What went with it into the message, and stays until it is changed in Outlook. */
  readonly besides: Besides;
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
  besides: NOTHING_BESIDES,
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
   * @param besides what goes with it
   * @param place `phrase`: it goes into the line that the cursor is in
   */
  insert = (
    filled: FilledTemplate,
    place: InsertPlace | 'phrase',
    besides: Besides = NOTHING_BESIDES,
  ): Promise<void> =>
    this.#busy(async () => {
      this.set({ confirming: null });
      const outline = place === 'own' ? await readOutline(this.host) : null;
      if (place === 'phrase') await this.#insertPhrase(filled);
      else if (outline === null || outline.isBare || outline.words === '') {
        await this.#insert(filled, place, besides);
      } else this.set({ confirming: outline.words });
    });

  /**
   * Inserts in place of the writer's own text, as it was asked.
   * @param besides what goes with it now
   */
  confirmOwn = async (filled: FilledTemplate, besides: Besides): Promise<void> => {
    const { confirming } = this.state;
    this.set({ confirming: null });
    if (confirming !== null) {
      await this.#busy(() => this.#insert(filled, 'own', besides, confirming));
    }
  };

  /** The writer's own text stays. */
  keepOwn = (): void => this.set({ confirming: null });

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
  update = (filled: FilledTemplate): Promise<void> =>
    this.#busy(async () => {
      const block = this.#block;
      if (!block) return;
      this.set({ last: filled });
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
      const more = [
        outcome.kind === 'done' && outcome.subject.kind === 'failed'
          ? subjectSentence(outcome.subject.error)
          : [],
        outcome.kind === 'done' && step.inserts && !isNothing(this.state.besides)
          ? () => staying(this.state.besides)
          : [],
      ].flat();
      this.#notify(more.length > 0 ? { ...notice, detail: together(more) } : notice);
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

  async #insert(
    filled: FilledTemplate,
    place: InsertPlace,
    besides: Besides,
    taken?: string,
  ): Promise<void> {
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
      await this.#addBesides(besides);
      // Last: until then, an answer would change nothing.
      if (outcome.subject.kind === 'ask') this.set({ subject: outcome.subject });
    }
  }

  async #insertPhrase(filled: FilledTemplate): Promise<void> {
    this.set({ last: filled });
    const outcome = await editDraft(this.host, insertingPhrase(filled), EDITING);
    const { notice, undo: record } = tellOutcome(outcome, () => strings.phrases.inserted);
    if (record) this.#steps = [{ record, block: null, inserts: true }];
    const lacksCursor = outcome.kind === 'changed' && outcome.message === 'noCursor';
    this.#notify(lacksCursor ? { ...notice, offers: ['copy'] } : notice);
    if (outcome.kind !== 'done') return;
    this.#place(outcome.block, { instead: false });
    const above = outcome.undo.before.text.trim() !== '' && outcome.block !== null;
    if (above && standsFirst(outcome.block)) {
      this.#notify({ detail: () => strings.phrases.onTop, ...notice });
    }
  }

  /** What goes with the message, said below what was told of its words. */
  async #addBesides(besides: Besides): Promise<void> {
    const { besides: before } = this.state;
    const wanted = notAdded(besides, before);
    if (isNothing(wanted)) return;
    const { notice: told } = this.state;
    const tell = (more: readonly Sentence[]): void => {
      const sentences = [told?.detail ?? [], more].flat();
      if (!told) return;
      this.#notify({ ...told, ...(sentences.length > 0 && { detail: together(sentences) }) });
    };
    if (this.host.attachFile && wanted.files.length > 0) {
      const names = namesOf(wanted.files);
      tell([() => strings.besides.attaching(names)]);
    }
    const { said, added } = await addBesides(this.host, wanted, fetchFile);
    // It may have been dismissed meanwhile, and what is to be done by hand is told all the same.
    if (said.length > 0 || this.state.notice) tell(said);
    this.set({ besides: allAdded(before, added) });
  }

  /** The subject of a reply is that of its conversation. */
  async #subjectMode(): Promise<SubjectMode> {
    const type = await this.host.composeType().catch(() => null);
    return type === 'reply' || type === 'forward' ? 'keep' : 'ask';
  }

  #afterInsertion({ through, subject, block }: Done, asked: InsertPlace): void {
    const { notice } = this.state;
    if (notice && asked === 'cursor' && through !== 'selection') {
      const ends = block?.leftOut.closing === false && hasClosing(block.filled);
      const detail = () => {
        const { insertedOnTop, insertedBelow, insertedAfter } = strings.templates;
        return through === 'top' ? insertedOnTop : ends ? insertedAfter : insertedBelow;
      };
      this.set({ notice: { detail, ...notice } });
    }
    if (notice && subject.kind === 'failed') {
      this.set({ notice: { ...notice, detail: subjectSentence(subject.error) } });
    }
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
