import type { ComposeHost } from '../../outlook/port/compose-host';
import type { Mailbox } from '../../storage/mailbox';
import {
  exportUserTemplates,
  importUserTemplates,
  USER_TEMPLATES_FILE,
  type UserTemplatesImport,
} from '../../storage/user-templates/user-templates-file';
import {
  UserTemplatesStore,
  type UserTemplateLibrary,
  type UserTemplateSaved,
} from '../../storage/user-templates/user-templates-store';
import {
  NO_PROPOSALS,
  proposalsTogether,
  proposedTemplate,
} from '../../storage/proposals/proposals';
import type { SharedCopy } from '../../storage/shared-copy';
import { isSharedProvider } from '../../text/shared-providers';
import { fold } from '../../text/fold';
import { newUserTemplateId } from '../../templates/user-template-id';
import {
  compileUserTemplate,
  OWN_PHRASE,
  withUserTemplates,
  type UserTemplate,
} from '../../templates/user-template';
import { recogniseFields } from '../../templates/recognise-fields';
import type { CompiledTemplates, Phase, Template } from '../../templates/template';
import { check } from '../../tone/check';
import type { ToneRules } from '../../tone/match/rules';
import { download } from '../ui/download';
import { placeInFile } from '../ui/place-in-file';
import { inertDocument } from './inert-document';
import { failureSentence } from './failure-sentence';
import type { LoadProposals } from './proposals-session';
import { Store } from './store';
import { strings, type Sentence } from '../strings';
import { proposedWords } from '../strings/proposals';
import { phraseDraft } from './phrase-draft';
import { together } from './together';
import { previewDraft } from '../preview/preview-draft';
import { applyProposal, type UserTemplateDraft } from '../../templates/user-template-draft';
import { templateToText } from '../../templates/template-to-text';

/** What was done last, or is to be known. */
export interface UserTemplatesNotice {
  readonly text: Sentence;
  readonly detail?: Sentence;
  readonly done: boolean;
  /** A template that was deleted, to bring back. */
  readonly removed?: UserTemplate;
  /** A template that was saved, to go on with. */
  readonly saved?: string;
}

export interface UserTemplatesState {
  readonly library: UserTemplateLibrary;
  /** The charter's templates with one's own among them. */
  readonly charter: CompiledTemplates;
  /** `reading`: the message is on its way; a draft: it is being written; `null`: the list is shown. */
  readonly screen: 'reading' | UserTemplateDraft | null;
  /** What was left before it was saved. */
  readonly paused: UserTemplateDraft | null;
  readonly notice: UserTemplatesNotice | null;
  readonly busy: boolean;
}

/** What the session works with. */
export interface UserTemplatesSurroundings {
  readonly host: ComposeHost;
  readonly mailbox: Mailbox;
  readonly machine: SharedCopy;
  /** Where it waits what is proposed to the agency. */
  readonly loadProposals: LoadProposals;
  readonly charter: CompiledTemplates;
  readonly loadRules: () => Promise<ToneRules>;
}

/** How much is said of what the tone check finds. */
const MOST_ADVICE = 2;

/** One's own templates on screen: written, kept, brought in and taken along. */
export class UserTemplatesSession extends Store<UserTemplatesState> {
  readonly #store: UserTemplatesStore;

  constructor(private readonly given: UserTemplatesSurroundings) {
    const store = new UserTemplatesStore(given.mailbox, given.machine);
    const library = store.load();
    const charter = charterWith(given.charter, library);
    super({ library, charter, screen: null, paused: null, notice: null, busy: false });
    this.#store = store;
    // Lives as long as the pane, as the mailbox does.
    store.onChange(() => this.#follow());
    void store.settle();
  }

  /** « Enregistrer ce message comme modèle ». @param named its title; the message's subject where left out */
  capture = async (named?: string): Promise<void> => {
    this.set({ screen: 'reading', notice: null });
    try {
      const [{ readDraft }, recipients] = await Promise.all([
        import('./read-draft'),
        this.given.host.readRecipients(),
      ]);
      const { text, subject, images, tables } = await readDraft(this.given.host);
      const { sender } = this.given.host;
      const proposals = recogniseFields(
        text,
        subject,
        { sender, recipients, isSharedProvider },
        strings.userTemplates,
      );
      const draft: UserTemplateDraft = {
        title: (named === undefined ? subject.replace(/\\(.)/g, '$1') : capitalised(named)).slice(
          0,
          80,
        ),
        phase: likelyPhase(this.given.charter.phases, `${named ?? ''} ${subject} ${text}`),
        subject,
        text,
        fields: [],
        proposals,
        images,
        tables,
        ...(text === '' ? { empty: true } : {}),
      };
      this.#open(
        proposals
          .filter(({ likely }) => likely)
          .reduce((made, proposal) => applyProposal(made, proposal, true), draft),
      );
    } catch (failure) {
      this.set({ screen: null, notice: { text: failureSentence(failure), done: false } });
    }
  };

  /** « Garder la sélection comme phrase ». */
  capturePhrase = async (): Promise<void> => {
    this.set({ notice: null });
    try {
      const { host } = this.given;
      const [selection, recipients] = await Promise.all([
        host.readSelection(),
        host.readRecipients(),
      ]);
      const words = selection?.where === 'body' ? selection.text.trim() : '';
      if (words === '') {
        this.set({ notice: { text: () => strings.phrases.selectFirst, done: false } });
        return;
      }
      this.#open(phraseDraft(words, { sender: host.sender, recipients, isSharedProvider }));
    } catch (failure) {
      this.set({ notice: { text: failureSentence(failure), done: false } });
    }
  };

  edit = (id: string): void => {
    const own = this.state.library.list.find((template) => template.id === id);
    if (own) this.#open({ ...own, proposals: [], images: 0, tables: 0 });
  };

  /** A new template that begins as another, one's own or the charter's. */
  startFrom = (template: Template): void => {
    const own = this.state.library.list.find(({ id }) => id === template.id);
    const { text, subject } = own ?? templateToText(template, inertDocument);
    const { fields } = template;
    const phase = template.for === 'phrase' ? OWN_PHRASE : template.phase;
    const title = this.#freeTitle(template.title);
    this.#open({ title, phase, fields, text, subject, proposals: [], images: 0, tables: 0 });
  };

  /** @returns whether it is kept somewhere: the screen stays otherwise */
  save = async (draft: UserTemplateDraft): Promise<boolean> => {
    const { phase, text, fields } = draft;
    const now = Date.now();
    const id = draft.id ?? newUserTemplateId(now, Math.random());
    const title = draft.title.trim();
    const subject = draft.subject.trim();
    const own: UserTemplate = { id, title, phase, subject, text, fields, edited: now };
    const advice = await this.#advice(own);
    const saved = await this.#change((list) => [...list.filter((old) => old.id !== id), own]);
    if (!saved.saved) return false;
    const where = this.state.library.list.find((other) => other.id === id)?.where;
    const details = [
      'failure' in saved ? failureSentence(saved.failure) : undefined,
      where === 'machine' ? () => strings.userTemplates.savedHere : undefined,
      advice,
    ].filter((detail) => detail !== undefined);
    this.set({
      screen: null,
      paused: null,
      notice: {
        text: () => (phase === OWN_PHRASE ? strings.phrases : strings.userTemplates).saved(title),
        done: true,
        saved: id,
        ...(details.length > 0 ? { detail: together(details) } : {}),
      },
    });
    return true;
  };

  /** Back to the list; what has been written waits there. */
  leave = (draft: UserTemplateDraft | null): void => {
    this.set({ screen: null, paused: draft });
  };

  resume = (): void => {
    if (this.state.paused) this.#open(this.state.paused);
  };

  discard = (): void => this.set({ paused: null });
  dismiss = (): void => this.set({ notice: null });

  remove = async (id: string): Promise<void> => {
    let removed: UserTemplate | undefined;
    const saved = await this.#change((list) => {
      removed = list.find((old) => old.id === id);
      return list.filter((old) => old.id !== id);
    });
    if (saved.saved && removed) {
      const { title } = removed;
      this.#say(() => strings.userTemplates.removed(title), saved, { removed });
    }
  };

  /** Brings back what was deleted. */
  restore = async (removed: UserTemplate): Promise<void> => {
    const saved = await this.#change((list) =>
      list.some(({ id }) => id === removed.id) ? list : [...list, removed],
    );
    if (saved.saved) this.#say(() => strings.userTemplates.restored(removed.title), saved);
  };

  /** Keeps it for whoever keeps the charter, without what its fields were given beforehand. */
  propose = async (id: string): Promise<void> => {
    const own = this.state.library.list.find((template) => template.id === id);
    if (!own) return;
    const proposals = await this.given.loadProposals();
    const outcome = await proposals.change((now) =>
      proposalsTogether(now, { ...NO_PROPOSALS, templates: [proposedTemplate(own)] }),
    );
    this.set({
      notice: {
        text: () => proposedWords(outcome, own.title),
        done: outcome === 'kept',
      },
    });
  };

  export = (): void => {
    download(USER_TEMPLATES_FILE, exportUserTemplates(this.state.library.list), 'application/json');
    this.set({
      notice: { text: () => strings.settings.exported(USER_TEMPLATES_FILE), done: true },
    });
  };

  import = async (content: string): Promise<void> => {
    const outcome = importUserTemplates(content, this.state.library.list, Date.now());
    if (!outcome.ok) {
      this.set({ notice: { text: () => faultSentence(outcome), done: false } });
      return;
    }
    const saved = await this.#change((list) => [...list, ...outcome.added]);
    if (saved.saved)
      this.#say(() => strings.userTemplates.imported(outcome.added.length, outcome.known), saved);
  };

  dropDamaged = async (): Promise<void> => {
    const saved = await this.#store.dropDamaged();
    if (saved.saved) this.#say(() => strings.userTemplates.dropped, saved);
  };

  #open(draft: UserTemplateDraft): void {
    this.set({ screen: draft, notice: null, paused: null });
  }

  #say(text: Sentence, saved: UserTemplateSaved, more: Partial<UserTemplatesNotice> = {}): void {
    const failure = 'failure' in saved ? { detail: failureSentence(saved.failure) } : {};
    this.set({ notice: { text, done: true, ...more, ...failure } });
  }

  async #change(
    next: (list: readonly UserTemplate[]) => readonly UserTemplate[],
  ): Promise<UserTemplateSaved> {
    this.set({ busy: true });
    try {
      const saved = await this.#store.change(next);
      if (!saved.saved)
        this.set({ notice: { text: () => strings.userTemplates.nowhere, done: false } });
      return saved;
    } finally {
      this.set({ busy: false });
    }
  }

  #freeTitle(title: string): string {
    const titles = new Set(this.state.charter.templates.map((template) => template.title));
    let free = strings.userTemplates.copyOf(title);
    while (titles.has(free)) free = strings.userTemplates.copyOf(free);
    return free;
  }

  /** What the tone check says of a template with its blanks; nothing where the rules have not come. */
  async #advice(own: UserTemplate): Promise<Sentence | undefined> {
    let rules: ToneRules;
    try {
      rules = await this.given.loadRules();
    } catch {
      return undefined;
    }
    const { template } = compileUserTemplate(own);
    const { filled } = previewDraft(template, {});
    const found = check(rules, `${filled.subject}\n\n${filled.text}`);
    if (found.length === 0) return undefined;
    return () => {
      const phrases = found.slice(0, MOST_ADVICE).map(({ actual, suggestions: [first] }) => {
        const phrase = strings.userTemplates.stands(actual);
        return first && first.text !== ''
          ? `${phrase} → ${strings.userTemplates.stands(first.text)}`
          : phrase;
      });
      return strings.userTemplates.advice(phrases.join(', '), found.length);
    };
  }

  #follow(): void {
    const library = this.#store.load();
    if (library === this.state.library) return;
    this.set({ library, charter: charterWith(this.given.charter, library) });
  }
}

/** What somebody searched for, as a title begins. */
function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The phase that a message speaks of most, or the first. */
function likelyPhase(phases: readonly Phase[], words: string): string {
  const said = ` ${fold(words).replace(/[^a-z0-9]+/g, ' ')} `;
  const score = ({ title, keywords = [] }: Phase) =>
    [title, ...keywords].filter((name) => said.includes(` ${fold(name)} `)).length;
  const [best] = [...phases].sort((one, other) => score(other) - score(one));
  return best?.id ?? '';
}

function charterWith(charter: CompiledTemplates, { list }: UserTemplateLibrary): CompiledTemplates {
  return withUserTemplates(
    charter,
    list.map((own) => compileUserTemplate(own).template),
  );
}

/** What is said of a file that can't be taken. */
function faultSentence({ where, fault }: Extract<UserTemplatesImport, { ok: false }>): string {
  const { faults, faultLong, faultMany, faultMark, notImported } = strings.userTemplates;
  const place = placeInFile(where);
  if (fault.why === 'long') return notImported(place, faultLong(fault.most));
  if (fault.why === 'many') return notImported(place, faultMany(fault.most));
  if (fault.why === 'mark') return notImported(place, faultMark(fault.shown));
  return notImported(place, faults[fault.why]);
}
