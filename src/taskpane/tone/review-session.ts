import { highlightPhrases, removeHighlight } from '../../editing/highlight';
import type { PhraseEdit } from '../../editing/locate';
import type { EditOutcome, UndoRecord } from '../../editing/outcome';
import { moveSentences } from '../../editing/move-sentences';
import { replacePhrases } from '../../editing/replace-phrases';
import { recover, undo } from '../../editing/undo';
import type { ComposeHost } from '../../host/compose-host';
import type { BodyFormat } from '../../text/message';
import { ignoring, type IgnoredPhrase } from '../../tone/ignored';
import type { ToneRules } from '../../tone/rules';
import { Insight } from '../insight/insight';
import { inTurn } from '../../settings/in-turn';
import { holdsBack, USUAL_SEND } from '../../settings/send-settings';
import type { SettingsSession } from '../settings/settings-session';
import { EDITING } from '../shell/editing-options';
import { tellOutcome } from '../shell/edit-notice';
import { failureSentence } from '../shell/failure-sentence';
import { Store } from '../shell/store';
import { strings } from '../strings';
import { DraftReviewer } from './draft-reviewer';
import type { KeyedFinding } from './finding-identity';
import { MessageCounts, type Counted } from './message-counts';
import { isLeftoverKey } from './leftovers-state';
import { MessageNotes } from './message-notes';
import { NOT_READ, selectionAfter, type ReviewNotice, type ReviewState } from './review-state';

type LastAction = (
  | { readonly kind: 'edit'; readonly record: UndoRecord }
  | { readonly kind: 'ignore'; readonly before: readonly IgnoredPhrase[] }
  | { readonly kind: 'always'; readonly phrase: IgnoredPhrase }
) & { readonly counted: Counted };

/** How an edit is told and counted. */
interface EditManner {
  /** What to say when it was done. */
  readonly done: string;
  /** Whether what was done can be taken back in its turn. */
  readonly undoing: 'again' | 'once';
  /** For « Copier », when it was not done. */
  readonly copy?: string;
  /** Findings that it takes care of. */
  readonly of?: readonly KeyedFinding[];
  /** For an undo: what no longer counts. */
  readonly takesBack?: Counted;
}

/**
 * The draft under review: reads it, keeps what was found, replaces and undoes. Reads and writes take
 * their turn, one at a time.
 */
export class ReviewSession extends Store<ReviewState> {
  readonly #inTurn = inTurn();
  #reading: Promise<void> | null = null;
  #source: string | null = null;
  readonly #reviewer: DraftReviewer;
  readonly #notes: MessageNotes;
  readonly #counts: MessageCounts;
  #last: LastAction | null = null;
  #standAt: number | null = null;

  /** Lives as long as the pane, as `settings` does. */
  constructor(
    private readonly host: ComposeHost,
    rules: ToneRules,
    private readonly settings: SettingsSession,
    insight: Insight = new Insight(),
  ) {
    const { concern } = settings;
    super(
      concern === null
        ? NOT_READ
        : { ...NOT_READ, notice: { text: concern, done: false, offers: [] } },
    );
    this.#reviewer = new DraftReviewer(rules);
    this.#notes = new MessageNotes(host);
    this.#counts = new MessageCounts(this.#notes, insight);
    settings.subscribe(() => this.#reviewAgain());
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
    const { draft } = this.state;
    if (isLeftoverKey(key) || draft?.findings.some((finding) => finding.key === key)) {
      this.set({ selected: key });
    }
  };

  dismiss = (): void => this.set({ notice: null });

  /** Stands at this one of the findings that hold a message back, now or once the draft has been read. */
  standAt = (index: number): void => {
    this.#standAt = index;
    void this.read();
  };

  replace = (key: string, suggestion: string): void => {
    const finding = this.#finding(key);
    if (finding) this.#replace([[finding, suggestion]], strings.tone.replaced);
  };

  /** Puts the first suggestion of every finding that has one, in one write. */
  replaceAll = (): void => {
    const choices = (this.state.draft?.findings ?? []).flatMap((finding) => {
      const [first] = finding.suggestions;
      return first ? [[finding, first.text] as const] : [];
    });
    this.#replace(choices, strings.tone.replacedAll(choices.length));
  };

  /** Puts marks around the findings in the message itself, or takes all marks out of it. */
  toggleHighlight = (): void => {
    const { draft } = this.state;
    const source = this.#source;
    if (!draft || source === null) return;
    if (draft.highlighted) {
      void this.#write(() => removeHighlight(this.host, EDITING), {
        done: strings.tone.unhighlighted,
        undoing: 'once',
      });
      return;
    }
    const spans = draft.findings.map(({ span }) => span);
    const snapshot = { source, format: draft.format };
    void this.#write(() => highlightPhrases(this.host, snapshot, spans, EDITING), {
      done: strings.tone.highlighted(spans.length),
      undoing: 'once',
    });
  };

  /** Puts the good news first, where the finding says how. */
  move = (key: string): void => {
    const { draft } = this.state;
    const finding = this.#finding(key);
    const move = finding?.move;
    const source = this.#source;
    if (!draft || !move || source === null) return;
    const snapshot = { source, format: draft.format };
    void this.#write(() => moveSentences(this.host, snapshot, move, EDITING), {
      done: strings.tone.moved,
      undoing: 'again',
      copy: move.preview,
      of: [finding],
    });
  };

  ignore = (key: string): void => {
    const finding = this.#finding(key);
    if (!finding) return;
    const before = this.#notes.ignored;
    this.#keepIgnored([...before, ignoring(finding)]);
    this.#last = { kind: 'ignore', before, counted: this.#counts.add('ignored', [finding]) };
    this.set({ canUndo: true, notice: said(strings.tone.ignored(finding.actual)) });
  };

  /** Keeps the phrase in all messages, from now on. */
  ignoreAlways = (key: string): void => {
    const finding = this.#finding(key);
    if (!finding) return;
    const phrase = ignoring(finding);
    void this.#changeAlways(
      (always) => [...always, phrase],
      strings.tone.ignoredAlways(finding.actual),
      () => ({ kind: 'always', phrase, counted: this.#counts.add('ignored', [finding]) }),
    );
  };

  /** Takes back the last replacement, « Ignorer » or « Toujours ignorer ». */
  undo = (): void => {
    const last = this.#last;
    if (!last) return;
    if (last.kind === 'edit') {
      void this.#write(() => undo(this.host, last.record, EDITING), {
        done: strings.tone.undone,
        undoing: 'once',
        takesBack: last.counted,
      });
      return;
    }
    if (last.kind === 'always') {
      const { ruleId, phrase } = last.phrase;
      void this.#changeAlways(
        (always) => always.filter((kept) => kept.ruleId !== ruleId || kept.phrase !== phrase),
        strings.tone.undone,
        () => {
          this.#counts.takeBack(last.counted);
          return null;
        },
      );
      return;
    }
    this.#counts.takeBack(last.counted);
    this.#keepIgnored(last.before);
    this.#last = null;
    this.set({ canUndo: false, notice: said(strings.tone.undone) });
  };

  /** Puts the draft from before back. */
  recover = (): void => {
    const earlier = this.state.notice?.earlier;
    if (!earlier) return;
    void this.#write(() => recover(this.host, earlier, EDITING), {
      done: strings.tone.recovered,
      undoing: 'again',
    });
  };

  #finding(key: string): KeyedFinding | undefined {
    return this.state.draft?.findings.find((candidate) => candidate.key === key);
  }

  #replace(choices: readonly (readonly [KeyedFinding, string])[], done: string): void {
    const { draft } = this.state;
    const source = this.#source;
    if (!draft || source === null || choices.length === 0) return;
    const snapshot = { source, format: draft.format };
    const edits = choices.map(([{ span, actual }, insert]): PhraseEdit => ({
      span,
      actual,
      insert,
    }));
    const [only, ...more] = edits;
    void this.#write(() => replacePhrases(this.host, snapshot, edits, EDITING), {
      done,
      undoing: 'again',
      ...(only && more.length === 0 ? { copy: only.insert } : {}),
      of: choices.map(([finding]) => finding),
    });
  }

  /** Writes, and reads what has become of the draft, in one turn. */
  async #write(
    write: () => Promise<EditOutcome>,
    { done, undoing, copy, of = [], takesBack }: EditManner,
  ): Promise<void> {
    if (this.state.replacing) return;
    this.set({ replacing: true, notice: null });
    const more = copy === undefined ? {} : { copy };
    const turn = this.#inTurn(async () => {
      try {
        const { notice, undo: record } = tellOutcome(await write(), done);
        if (record) {
          if (takesBack) this.#counts.takeBack(takesBack);
          const counted = this.#counts.add('replaced', of);
          this.#last = undoing === 'again' ? { kind: 'edit', record, counted } : null;
        }
        // Too late to undo: the text from before is offered instead.
        else if (undoing === 'once' && notice.earlier) this.#last = null;
        this.set({ notice: { ...notice, ...more }, canUndo: this.#last !== null });
      } catch (failure) {
        this.set({ notice: { text: failureSentence(failure), done: false, offers: [], ...more } });
      }
      await this.#readNow();
    });
    await turn.finally(() => this.set({ replacing: false }));
  }

  async #readNow(): Promise<void> {
    const opening = this.state.draft === null || this.#standAt !== null;
    try {
      await this.#notes.read();
      const format = await this.host.bodyFormat();
      const source = await this.host.readBody(format);
      if (source !== this.#source || format !== this.state.draft?.format) {
        this.#source = source;
        this.#review(source, format);
      }
      this.set({ unanswered: null });
      this.#tellHighlight(opening);
    } catch (failure) {
      this.set({ unanswered: failureSentence(failure) });
    }
    this.set({ reading: false });
    this.#stand();
  }

  /** Who opens the pane on a highlighted message, before sending it perhaps, is told. */
  #tellHighlight(opening: boolean): void {
    const { draft, notice } = this.state;
    if (opening && draft?.highlighted) {
      const text = strings.tone.highlightLeft;
      this.set({ notice: { text, done: false, offers: [], unhighlight: true } });
    } else if (notice?.unhighlight && !draft?.highlighted) {
      this.set({ notice: null });
    }
  }

  #keepIgnored(ignored: readonly IgnoredPhrase[]): void {
    this.#notes.keepIgnored(ignored);
    this.#reviewAgain();
  }

  /** @param last gives what « Annuler » takes back, once it is done */
  async #changeAlways(
    next: (always: readonly IgnoredPhrase[]) => readonly IgnoredPhrase[],
    done: string,
    last: () => LastAction | null,
  ): Promise<void> {
    const { changed, text } = await this.settings.change((settings) => ({
      ...settings,
      always: next(settings.always),
    }));
    if (changed) this.#last = last();
    this.set({
      canUndo: this.#last !== null,
      notice: text === undefined ? said(done) : { text, done: false, offers: [] },
    });
  }

  #reviewAgain(): void {
    const format = this.state.draft?.format;
    if (this.#source !== null && format) this.#review(this.#source, format);
  }

  #review(source: string, format: BodyFormat): void {
    const { ignored } = this.#notes;
    const draft = this.#reviewer.review(source, format, this.settings.state.value, ignored);
    this.#notes.keepHighlighted(draft.highlighted);
    this.#counts.add('flagged', draft.findings);
    this.set({
      draft,
      ignored: ignored.length,
      selected: selectionAfter(this.state, draft.findings),
    });
  }

  #stand(): void {
    const { draft } = this.state;
    if (this.#standAt === null || !draft) return;
    // The send check counts what holds a message back.
    const { send = USUAL_SEND } = this.settings.state.value;
    const held = draft.findings.filter((finding) => holdsBack(finding, send));
    const finding = held[this.#standAt] ?? draft.findings[0];
    this.#standAt = null;
    if (finding) this.set({ selected: finding.key });
  }
}

function said(text: string): ReviewNotice {
  return { text, done: true, offers: [] };
}
