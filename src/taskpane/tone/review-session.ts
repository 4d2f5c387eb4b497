import { highlightPhrases, removeHighlight } from '../../editing/highlight';
import type { PhraseEdit } from '../../editing/locate';
import type { EditOutcome, UndoRecord } from '../../editing/outcome';
import { moveSentences } from '../../editing/move-sentences';
import { replacePhrases } from '../../editing/replace-phrases';
import { recover, undo } from '../../editing/undo';
import type { ComposeHost } from '../../host/compose-host';
import { holdsHighlight } from '../../text/highlight-trace';
import type { BodyFormat } from '../../text/message';
import { ignoring, type IgnoredPhrase } from '../../tone/ignored';
import { compileOwn, type OwnExpression } from '../../tone/own-expressions';
import { withNames } from '../../tone/own-names';
import { review } from '../../tone/review';
import type { ToneRules } from '../../tone/rules';
import type { SettingsSession } from '../settings/settings-session';
import { EDITING } from '../shell/editing-options';
import { tellOutcome } from '../shell/edit-notice';
import { failureSentence } from '../shell/failure-sentence';
import { Store } from '../shell/store';
import { strings } from '../strings';
import {
  keepIdentity,
  NOTHING_FOUND,
  type KeyedFinding,
  type KeyedFindings,
} from './finding-identity';
import { MessageNotes } from './message-notes';
import { NOT_READ, selectionAfter, type ReviewNotice, type ReviewState } from './review-state';

type LastAction =
  | { readonly kind: 'edit'; readonly record: UndoRecord }
  | { readonly kind: 'ignore'; readonly before: readonly IgnoredPhrase[] }
  | { readonly kind: 'always'; readonly phrase: IgnoredPhrase };

/**
 * The draft under review: reads it, keeps what was found, replaces and undoes. Reads and writes take
 * their turn, one at a time.
 */
export class ReviewSession extends Store<ReviewState> {
  #turn: Promise<unknown> = Promise.resolve();
  #reading: Promise<void> | null = null;
  #source: string | null = null;
  #found: KeyedFindings = NOTHING_FOUND;
  readonly #notes: MessageNotes;
  #last: LastAction | null = null;
  #standAt: number | null = null;
  #own: { readonly of: readonly OwnExpression[]; readonly rules: ToneRules } | null = null;

  /** Lives as long as the pane, as `settings` does. */
  constructor(
    private readonly host: ComposeHost,
    private readonly rules: ToneRules,
    private readonly settings: SettingsSession,
  ) {
    const { concern } = settings;
    super(
      concern === null
        ? NOT_READ
        : { ...NOT_READ, notice: { text: concern, done: false, offers: [] } },
    );
    this.#notes = new MessageNotes(host);
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

  select = (key: string): void => this.set({ selected: key });

  dismiss = (): void => this.set({ notice: null });

  /** Stands at this one of the findings that hold a message back, now or once the draft has been read. */
  standAt = (index: number): void => {
    this.#standAt = index;
    void this.read();
  };

  replace = (key: string, suggestion: string): void => {
    const finding = this.#finding(key);
    if (!finding) return;
    const { span, actual } = finding;
    this.#replace([{ span, actual, insert: suggestion }], strings.tone.replaced);
  };

  /** Puts the first suggestion of every finding that has one, in one write. */
  replaceAll = (): void => {
    const edits = (this.state.draft?.findings ?? []).flatMap(({ span, actual, suggestions }) => {
      const [first] = suggestions;
      return first ? [{ span, actual, insert: first.text }] : [];
    });
    this.#replace(edits, strings.tone.replacedAll(edits.length));
  };

  /** Puts marks around the findings in the message itself, or takes all marks out of it. */
  toggleHighlight = (): void => {
    const { draft } = this.state;
    const source = this.#source;
    if (!draft || source === null) return;
    if (draft.highlighted) {
      void this.#write(
        strings.tone.unhighlighted,
        () => removeHighlight(this.host, EDITING),
        'once',
      );
      return;
    }
    const spans = draft.findings.map(({ span }) => span);
    const snapshot = { source, format: draft.format };
    void this.#write(
      strings.tone.highlighted(spans.length),
      () => highlightPhrases(this.host, snapshot, spans, EDITING),
      'once',
    );
  };

  /** Puts the good news first, where the finding says how. */
  move = (key: string): void => {
    const { draft } = this.state;
    const move = this.#finding(key)?.move;
    const source = this.#source;
    if (!draft || !move || source === null) return;
    const snapshot = { source, format: draft.format };
    void this.#write(
      strings.tone.moved,
      () => moveSentences(this.host, snapshot, move, EDITING),
      'again',
      { copy: move.preview },
    );
  };

  ignore = (key: string): void => {
    const finding = this.#finding(key);
    if (!finding) return;
    const before = this.#notes.ignored;
    this.#keepIgnored([...before, ignoring(finding)]);
    this.#last = { kind: 'ignore', before };
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
      { kind: 'always', phrase },
    );
  };

  /** Takes back the last replacement, « Ignorer » or « Toujours ignorer ». */
  undo = (): void => {
    const last = this.#last;
    if (!last) return;
    if (last.kind === 'edit') {
      void this.#write(strings.tone.undone, () => undo(this.host, last.record, EDITING), 'once');
      return;
    }
    if (last.kind === 'always') {
      const { ruleId, phrase } = last.phrase;
      void this.#changeAlways(
        (always) => always.filter((kept) => kept.ruleId !== ruleId || kept.phrase !== phrase),
        strings.tone.undone,
        null,
      );
      return;
    }
    this.#keepIgnored(last.before);
    this.#last = null;
    this.set({ canUndo: false, notice: said(strings.tone.undone) });
  };

  /** Puts the draft from before back. */
  recover = (): void => {
    const earlier = this.state.notice?.earlier;
    if (!earlier) return;
    void this.#write(strings.tone.recovered, () => recover(this.host, earlier, EDITING));
  };

  #finding(key: string): KeyedFinding | undefined {
    return this.state.draft?.findings.find((candidate) => candidate.key === key);
  }

  #replace(edits: readonly PhraseEdit[], done: string): void {
    const { draft } = this.state;
    const source = this.#source;
    if (!draft || source === null || edits.length === 0) return;
    const snapshot = { source, format: draft.format };
    const [only, ...more] = edits;
    const copy = only && more.length === 0 ? { copy: only.insert } : {};
    void this.#write(
      done,
      () => replacePhrases(this.host, snapshot, edits, EDITING),
      'again',
      copy,
    );
  }

  /**
   * Writes, and reads what has become of the draft, in one turn.
   * @param undoing whether what was done can be taken back in its turn
   */
  async #write(
    done: string,
    write: () => Promise<EditOutcome>,
    undoing: 'again' | 'once' = 'again',
    more: { readonly copy?: string } = {},
  ): Promise<void> {
    if (this.state.replacing) return;
    this.set({ replacing: true, notice: null });
    const turn = this.#inTurn(async () => {
      try {
        const { notice, undo: record } = tellOutcome(await write(), done);
        if (record) this.#last = undoing === 'again' ? { kind: 'edit', record } : null;
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

  /** @param last what « Annuler » takes back once it is done */
  async #changeAlways(
    next: (always: readonly IgnoredPhrase[]) => readonly IgnoredPhrase[],
    done: string,
    last: LastAction | null,
  ): Promise<void> {
    const { changed, text } = await this.settings.change((settings) => ({
      ...settings,
      always: next(settings.always),
    }));
    if (changed) this.#last = last;
    this.set({
      canUndo: this.#last !== null,
      notice: text === undefined ? said(done) : { text, done: false, offers: [] },
    });
  }

  #reviewAgain(): void {
    const format = this.state.draft?.format;
    if (this.#source !== null && format) this.#review(this.#source, format);
  }

  #ownRules(): ToneRules {
    const { expressions } = this.settings.state.value;
    if (this.#own?.of !== expressions) {
      this.#own = { of: expressions, rules: compileOwn(expressions) };
    }
    return this.#own.rules;
  }

  #review(source: string, format: BodyFormat): void {
    const { ignored } = this.#notes;
    const { expressions, always } = this.settings.state.value;
    const { message, findings: found } = review(source, format, this.rules, {
      ignored: [...ignored, ...always],
      own: this.#ownRules(),
    });
    const findings = withNames(found, expressions);
    const { text } = message.map;
    this.#found = keepIdentity(this.#found, text, findings);
    const highlighted = format === 'html' && holdsHighlight(source);
    this.#notes.keepHighlighted(highlighted);
    this.set({
      draft: {
        format,
        text,
        zones: message.zones,
        empty: message.own.every(({ from, to }) => text.slice(from, to).trim() === ''),
        findings: this.#found.findings,
        highlighted,
      },
      ignored: ignored.length,
      selected: selectionAfter(this.state, this.#found.findings),
    });
  }

  #stand(): void {
    const { draft } = this.state;
    if (this.#standAt === null || !draft) return;
    // The send check counts what holds a message back, the charter's table.
    const held = draft.findings.filter(({ severity }) => severity === 'replace');
    const finding = held[this.#standAt] ?? draft.findings[0];
    this.#standAt = null;
    if (finding) this.set({ selected: finding.key });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}

function said(text: string): ReviewNotice {
  return { text, done: true, offers: [] };
}
