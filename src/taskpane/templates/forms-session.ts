import type { ComposeHost } from '../../outlook/port/compose-host';
import { Store } from '../session/store';
import type { FormDraft, Forms } from './form-draft';

/** Where a message keeps the forms that were begun in it. */
const FORMS_KEY = 'ton-juste.formulaires';
/** UTF-16 units of Office's 50,000 for all that a message keeps about itself. */
const MOST_UNITS = 12_000;
/** How long after a key they are written, ms: not at each key. */
const WRITE_AFTER_MS = 800;

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
    this.host
      .readSession(FORMS_KEY)
      .then((kept) => {
        this.#written ??= kept ?? '';
        return formsIn(kept);
      })
      .then(
        (found) => {
          if (!found) return;
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

/** What checks them comes with the forms themselves, after the first drawing. */
async function formsIn(kept: string | undefined): Promise<Forms | undefined> {
  if (kept === undefined || kept === '') return undefined;
  const { parseForms } = await import(/* webpackChunkName: "drawn" */ './kept-forms');
  return parseForms(kept);
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
