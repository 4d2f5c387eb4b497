import * as v from 'valibot';
import type { ComposeHost } from '../../outlook/port/compose-host';
import { Store } from '../session/store';
import type { FormDraft } from './form-draft';

/** Where a message keeps the forms that were begun in it. */
const FORMS_KEY = 'ton-juste.formulaires';
/** UTF-16 units of Office's 50,000 for all that a message keeps about itself. */
const MOST_UNITS = 12_000;
/** How long after a key they are written, ms: not at each key. */
const WRITE_AFTER_MS = 800;

/** What a person made of the forms of this message. */
interface Forms {
  /** By `Template.id`; the last changed last. */
  readonly drafts: Readonly<Record<string, FormDraft>>;
  /** The `Template.id` of the form that is open; `null` where the list is. */
  readonly open: string | null;
}

const texts = v.array(v.string());
const draftSchema = v.object({
  values: v.record(v.string(), v.union([v.string(), v.boolean()])),
  typed: texts,
  recalled: texts,
  client: v.optional(v.string()),
  named: texts,
  guesses: v.record(v.string(), v.string()),
  project: v.nullable(v.string()),
  projectChosen: v.boolean(),
  proposedFor: v.string(),
  outdated: v.optional(texts, []),
});
const schema = v.object({
  drafts: v.record(v.string(), draftSchema),
  open: v.nullable(v.string()),
});

/**
 * The forms of a message: what was entered stays with the message when the pane is closed, until it is
 * inserted. An older Outlook keeps nothing per message: then it holds for this pane.
 */
export class FormsSession extends Store<Forms> {
  /** Inserted: they stay as they are in this pane, and are not to be taken up again by the next. */
  readonly #inserted = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What stands in the message; `null` while that is not known. */
  #written: string | null = null;

  constructor(private readonly host: Pick<ComposeHost, 'readSession' | 'writeSession'>) {
    super({ drafts: {}, open: null });
    this.#read();
  }

  open = (id: string | null): void => {
    this.set({ open: id });
    this.#writeSoon();
  };

  keep = (id: string, draft: FormDraft): void => {
    const others = Object.entries(this.state.drafts).filter(([other]) => other !== id);
    this.set({ drafts: Object.fromEntries([...others, [id, draft]]) });
    this.#writeSoon();
  };

  /** What was entered is no longer wanted. */
  discard = (id: string): void => {
    const others = Object.entries(this.state.drafts).filter(([other]) => other !== id);
    this.set({ drafts: Object.fromEntries(others) });
    this.#writeSoon();
  };

  /** Its message was inserted. */
  settle = (id: string): void => {
    this.#inserted.add(id);
    this.write();
  };

  /** Writes at once what waits to be written, as when the pane is about to go. */
  write = (): void => {
    clearTimeout(this.#timer);
    const text = serialize(this.state, this.#inserted);
    if (text === this.#written) return;
    this.#written = text;
    this.host.writeSession(FORMS_KEY, text).catch(() => undefined);
  };

  #writeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.write, WRITE_AFTER_MS);
  }

  #read(): void {
    this.host.readSession(FORMS_KEY).then(
      (kept) => {
        this.#written ??= kept ?? '';
        const found = parse(kept);
        const { drafts, open } = this.state;
        const untouched = open === null && Object.keys(drafts).length === 0;
        this.set({
          drafts: { ...found.drafts, ...drafts },
          open: untouched ? found.open : open,
        });
      },
      () => undefined,
    );
  }
}

function serialize({ drafts, open }: Forms, inserted: ReadonlySet<string>): string {
  let begun = Object.entries(drafts).filter(([id]) => !inserted.has(id));
  const written = () => {
    const kept = Object.fromEntries(begun);
    const shown = open !== null && Object.hasOwn(kept, open) ? open : null;
    return JSON.stringify({ drafts: kept, open: shown } satisfies Forms);
  };
  while (written().length > MOST_UNITS) begun = begun.slice(1);
  return begun.length === 0 ? '' : written();
}

function parse(kept: string | undefined): Forms {
  const none: Forms = { drafts: {}, open: null };
  if (kept === undefined || kept === '') return none;
  try {
    const parsed = v.safeParse(schema, JSON.parse(kept));
    if (!parsed.success) return none;
    const { drafts, open } = parsed.output;
    return {
      drafts: Object.fromEntries(
        Object.entries(drafts).map(([id, draft]) => [id, { ...draft, client: draft.client }]),
      ),
      open,
    };
  } catch {
    return none;
  }
}
