import { editDraft } from '../../editing/edit-draft';
import type { KeptText } from '../../editing/outcome';
import type { ComposeHost } from '../../outlook/port/compose-host';
import { inTurn } from '../../storage/in-turn';
import { keptSentence, proposalsTogether, NO_PROPOSALS } from '../../storage/proposals/proposals';
import { blocksSend } from '../../storage/settings/send-settings';
import { ignoring, type IgnoredPhrase } from '../../tone/ignored';
import type { BodyFormat } from '../../text/message';
import type { ToneRules } from '../../tone/match/rules';
import type { ReviewOptions } from '../../tone/review';
import { firstChoices, type Suggestion } from '../../tone/suggestion';
import { Insight } from '../session/insight';
import type { SettingsSession } from '../session/settings-session';
import { tellOutcome } from '../session/edit-notice';
import { EDITING } from '../session/editing-options';
import { failureSentence } from '../session/failure-sentence';
import type { LoadProposals } from '../session/proposals-session';
import { Store } from '../session/store';
import { strings, type Sentence } from '../strings';
import { proposedWords } from '../strings/proposals';
import { alwaysIgnoring, isAnother, turningOff, type SettingsChange } from './always-ignored';
import { DraftReviewer } from './draft-reviewer';
import type { KeyedFinding } from './finding-identity';
import { isLeftoverKey } from './leftovers-state';
import { MessageCounts, type Counted } from './message-counts';
import { MessageNotes } from './message-notes';
import {
  highlighting,
  moving,
  recovering,
  replacing,
  rewording,
  undoing,
  unhighlighting,
  type Choice,
  type ReviewEdit,
} from './review-edits';
import { NOT_READ, selectionAfter, type ReviewNotice, type ReviewState } from './review-state';
import { wholeSentence } from './suggestion-preview';

/**
 * The draft under review: reads it, keeps what was found, replaces and undoes. Reads and writes take
 * their turn, one at a time.
 */
export class ReviewSession extends Store<ReviewState> {
  readonly #inTurn = inTurn();
  readonly #reviewer: DraftReviewer;
  readonly #notes: MessageNotes;
  readonly #counts: MessageCounts;
  #reading: Promise<void> | null = null;
  /** What was reviewed last. */
  #snapshot: { readonly source: string; readonly format: BodyFormat } | null = null;
  /** Takes back what was done last. */
  #undo: (() => void) | null = null;
  #standAt: number | null = null;
  /** The English charter is under way. */
  #learning = false;

  /** Lives as long as the pane, as `settings` does. */
  constructor(
    private readonly host: ComposeHost,
    rules: ToneRules,
    private readonly settings: SettingsSession,
    insight: Insight = new Insight(),
    suggest?: ReviewOptions['suggest'],
    private readonly loadEnglishRules?: () => Promise<ToneRules>,
    private readonly loadProposals?: LoadProposals,
  ) {
    const { concern } = settings;
    super(concern === null ? NOT_READ : { ...NOT_READ, notice: calmly(concern) });
    this.#reviewer = new DraftReviewer(rules, suggest);
    this.#notes = new MessageNotes(host);
    this.#counts = new MessageCounts(this.#notes, insight);
    settings.subscribe(() => this.#review());
  }

  /** Reads the draft again; a read that is under way is the read. */
  read(): Promise<void> {
    this.#reading ??= this.#inTurn(() => this.#readNow()).finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  /** Reads because someone asked: what was told before is over. */
  check = (): void => {
    this.set({ reading: true, notice: null });
    void this.read();
  };

  /** A click on a card's button reaches the card too, when its finding may be gone already. */
  select = (key: string): void => {
    if (isLeftoverKey(key) || this.#finding(key)) this.set({ selected: key });
  };

  dismiss = (): void => this.set({ notice: null });

  /** Stands at this one of the findings that hold a message back, now or once the draft has been read. */
  standAt = (index: number): void => {
    this.#standAt = index;
    void this.read();
  };

  /** Puts a suggestion of this finding in the message; one with blanks comes filled. */
  replace = (key: string, suggestion: Suggestion): void => {
    const finding = this.#finding(key);
    if (finding) this.#replace([[finding, suggestion]], () => strings.tone.replaced);
  };

  /** Puts the first sure suggestion of every finding that has one, in one write. */
  replaceAll = (): void => {
    const choices = firstChoices(this.#findings);
    this.#replace(choices, () => strings.tone.replacedAll(choices.length));
  };

  /** Puts these in the message in one write; those with blanks come filled. */
  rewrite = (choices: readonly Choice[]): void =>
    this.#replace(choices, () => strings.tone.replacedAll(choices.length));

  /** Puts marks around the findings in the message itself, or takes all marks out of it. */
  toggleHighlight = (): void => {
    const { draft } = this.state;
    if (!draft) return;
    void this.#write(
      draft.highlighted ? unhighlighting() : highlighting(draft.message, this.#findings),
    );
  };

  /** Marks this phrase in the message, for the writer to say it otherwise there. */
  reword = (key: string): void => {
    const finding = this.#finding(key);
    const { draft } = this.state;
    if (!draft || !finding) return;
    void this.#write(rewording(draft.message, finding));
  };

  /** Puts the good news first, where the finding says how. */
  move = (key: string): void => {
    const finding = this.#finding(key);
    const { draft } = this.state;
    if (!draft || !finding?.move) return;
    void this.#write(moving(draft.message, finding, finding.move));
  };

  ignore = (key: string): void => {
    const finding = this.#finding(key);
    if (finding) this.#ignore(finding, () => strings.tone.ignored(finding.actual));
  };

  /** « Fausse alerte »: the phrase is kept in this message, and its sentence for whoever keeps the charter. */
  falseAlarm = async (key: string): Promise<void> => {
    const finding = this.#finding(key);
    const { draft } = this.state;
    if (!draft || !finding || !this.loadProposals) return;
    const sentence = keptSentence(wholeSentence(draft.text, finding.span));
    const language = finding.language === 'en' ? 'en' : 'fr';
    const alarm = { ruleId: finding.ruleId, sentence, language } as const;
    const proposals = await this.loadProposals();
    const outcome = await proposals.change((now) =>
      proposalsTogether(now, { ...NO_PROPOSALS, falseAlarms: [alarm] }),
    );
    if (outcome !== 'kept') {
      this.#tell(
        calmly(() => proposedWords(outcome, sentence)),
        this.#undo,
      );
      return;
    }
    this.#ignore(
      finding,
      () => proposedWords(outcome, sentence),
      () =>
        void proposals.change((now) => ({
          ...now,
          falseAlarms: now.falseAlarms.filter(
            (other) => other.ruleId !== alarm.ruleId || other.sentence !== sentence,
          ),
        })),
    );
  };

  /** Keeps the phrase in all messages, from now on; a second one of a rule offers to turn it off. */
  ignoreAlways = (key: string): void => {
    const finding = this.#finding(key);
    if (!finding) return;
    const phrase = ignoring(finding);
    const turnOff = isAnother(this.settings.state.value, phrase) ? { turnOff: phrase } : {};
    void this.#changeSettings(
      alwaysIgnoring(phrase),
      { ...said(() => strings.tone.ignoredAlways(finding.actual)), ...turnOff },
      [finding],
    );
  };

  /** Turns off the rule that the notice offers to. */
  turnOff = (): void => {
    const phrase = this.state.notice?.turnOff;
    if (!phrase) return;
    const done = said(() => strings.tone.turnedOff(phrase.phrase));
    void this.#changeSettings(turningOff(phrase), done, []);
  };

  /** Takes back the last replacement, « Ignorer », « Toujours ignorer » or « Ne plus signaler ». */
  undo = (): void => this.#undo?.();

  /** Puts a text that was kept back into the draft. */
  recover = (kept: KeptText): void => void this.#write(recovering(kept));

  get #findings(): readonly KeyedFinding[] {
    return this.state.draft?.findings ?? [];
  }

  #finding(key: string): KeyedFinding | undefined {
    return this.#findings.find((candidate) => candidate.key === key);
  }

  /** @param takeBack what « Annuler » takes back besides */
  #ignore(finding: KeyedFinding, done: Sentence, takeBack?: () => void): void {
    const before = this.#notes.ignored;
    this.#keepIgnored([...before, ignoring(finding)]);
    const counted = this.#counts.add('ignored', [finding]);
    this.#tell(said(done), () => {
      takeBack?.();
      this.#counts.takeBack(counted);
      this.#keepIgnored(before);
      this.#tell(
        said(() => strings.tone.undone),
        null,
      );
    });
  }

  #replace(choices: readonly Choice[], done: Sentence): void {
    const { draft } = this.state;
    if (!draft || choices.length === 0) return;
    void this.#write(replacing(draft.message, choices, done));
  }

  /**
   * Writes, and reads what has become of the draft, in one turn.
   * @param takesBack for an undo: what no longer counts
   */
  async #write(edit: ReviewEdit, takesBack?: Counted): Promise<void> {
    if (this.state.replacing) return;
    this.set({ replacing: true, notice: null });
    const more = edit.copy === undefined ? {} : { copy: edit.copy };
    const turn = this.#inTurn(async () => {
      try {
        const outcome = await editDraft(this.host, edit.intent, EDITING);
        const { notice, undo: record } = tellOutcome(outcome, edit.done);
        let undo = this.#undo;
        if (record) {
          if (takesBack) this.#counts.takeBack(takesBack);
          const counted = this.#counts.add('replaced', edit.of ?? []);
          undo = edit.undoing === 'again' ? () => void this.#write(undoing(record), counted) : null;
        }
        // Too late to undo: the text from before is offered instead.
        else if (edit.undoing === 'once' && notice.earlier) undo = null;
        this.#tell({ ...notice, ...more }, undo);
      } catch (failure) {
        this.set({ notice: { ...calmly(failureSentence(failure)), ...more } });
      }
      await this.#readNow();
    });
    await turn.finally(() => this.set({ replacing: false }));
  }

  async #readNow(): Promise<void> {
    const opening = this.state.draft === null || this.#standAt !== null;
    if (this.state.draft === null) void this.#readType();
    try {
      const kept = await this.#notes.read();
      const format = await this.host.bodyFormat();
      const source = await this.host.readBody(format);
      if (kept || source !== this.#snapshot?.source || format !== this.#snapshot.format) {
        this.#snapshot = { source, format };
        this.#review();
      }
      this.set({ unanswered: null });
      this.#tellHighlight(opening);
    } catch (failure) {
      this.set({ unanswered: failureSentence(failure) });
    }
    this.set({ reading: false });
    this.#stand();
  }

  /** Where Outlook can't say what the message is, it may be an answer. */
  async #readType(): Promise<void> {
    const type = await this.host.composeType().catch(() => undefined);
    if (type === 'newMail') this.set({ isNew: true });
  }

  /** Who opens the pane on a highlighted message, before sending it perhaps, is told. */
  #tellHighlight(opening: boolean): void {
    const { draft, notice } = this.state;
    if (opening && draft?.highlighted) {
      this.set({ notice: { ...calmly(() => strings.tone.highlightLeft), unhighlight: true } });
    } else if (notice?.unhighlight && !draft?.highlighted) {
      this.set({ notice: null });
    }
  }

  #keepIgnored(ignored: readonly IgnoredPhrase[]): void {
    this.#notes.keepIgnored(ignored);
    this.#review();
  }

  /**
   * Changes the settings and tells so.
   * @param of what counts as ignored by it
   */
  async #changeSettings(
    { make, takeBack }: SettingsChange,
    done: ReviewNotice,
    of: readonly KeyedFinding[],
  ): Promise<void> {
    const { changed, text } = await this.settings.change(make);
    const notice = text === undefined ? done : calmly(text);
    if (!changed) {
      this.#tell(notice, this.#undo);
      return;
    }
    const counted = this.#counts.add('ignored', of);
    this.#tell(notice, () => void this.#takeBack(takeBack, counted));
  }

  async #takeBack(change: SettingsChange['takeBack'], counted: Counted): Promise<void> {
    const { changed, text } = await this.settings.change(change);
    if (changed) this.#counts.takeBack(counted);
    const undone = said(() => strings.tone.undone);
    this.#tell(text === undefined ? undone : calmly(text), changed ? null : this.#undo);
  }

  #tell(notice: ReviewNotice, undo: (() => void) | null): void {
    this.#undo = undo;
    this.set({ notice, canUndo: undo !== null });
  }

  #review(): void {
    if (!this.#snapshot) return;
    const { source, format } = this.#snapshot;
    const { ignored } = this.#notes;
    const draft = this.#reviewer.review(source, format, this.settings.state.value, ignored);
    this.#notes.keepHighlighted(draft.highlighted);
    if (!draft.empty) this.#counts.addMessage();
    this.#counts.add('flagged', draft.findings);
    this.set({
      draft,
      ignored: ignored.length,
      selected: selectionAfter(this.state, draft.findings),
    });
    if (this.#reviewer.missesEnglish(draft)) this.#learnEnglish();
  }

  /** Where it can't be had, French is reviewed alone, and the next change of the draft asks again. */
  #learnEnglish(): void {
    if (!this.loadEnglishRules || this.#learning) return;
    this.#learning = true;
    this.loadEnglishRules().then(
      (rules) => {
        this.#reviewer.learnEnglish(rules);
        this.#review();
      },
      () => (this.#learning = false),
    );
  }

  #stand(): void {
    const { draft } = this.state;
    if (this.#standAt === null || !draft) return;
    // The send check counts what holds a message back.
    const { send } = this.settings;
    const held = draft.findings.filter((finding) => blocksSend(finding, send));
    const finding = held[this.#standAt] ?? draft.findings[0];
    this.#standAt = null;
    if (finding) this.set({ selected: finding.key });
  }
}

function said(text: Sentence): ReviewNotice {
  return { text, done: true, offers: [] };
}

function calmly(text: Sentence): ReviewNotice {
  return { text, done: false, offers: [] };
}
