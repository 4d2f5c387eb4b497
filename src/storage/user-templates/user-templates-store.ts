import type { HostError } from '../../outlook/port/host-error';
import type { KeptWhere, UserTemplate } from '../../templates/user-template';
import type { Loaded } from '../stored-section';
import type { Mailbox } from '../mailbox';
import { userTemplatesSection, parseUserTemplates, type StoredTemplates } from './user-templates';
import type { SharedCopy } from '../shared-copy';
import { LIMIT_BYTES } from '../size';

/** What templates leave of the mailbox to everything else that is kept there, in bytes. */
export const RESERVE_BYTES = 4 * 1024;

export interface KeptTemplate extends UserTemplate {
  readonly where: KeptWhere;
}

/** One's own templates, wherever they are kept. */
export interface UserTemplateLibrary {
  /** By title. */
  readonly list: readonly KeptTemplate[];
  /** `newer`: what a later version has written stays as it is, and is not shown. */
  readonly kind: Loaded<StoredTemplates>['kind'];
  /** What could not be read, as it stood there. */
  readonly damaged?: string;
}

export type UserTemplateSaved =
  | { readonly saved: true }
  /** Kept here, and the mailbox did not take it: the next save will try again. */
  | { readonly saved: true; readonly failure: HostError }
  /** Neither the mailbox nor this machine has room, or may be written. Nothing was changed. */
  | { readonly saved: false };

type Next = (list: readonly UserTemplate[]) => readonly UserTemplate[];

/**
 * One's own templates in two places: the mailbox as long as there is room, this machine for the rest.
 * One window at a time changes them; every change is made to what stands there when its turn has come,
 * and moves to the mailbox what has room by then.
 */
export class UserTemplatesStore {
  readonly #listeners = new Set<() => void>();
  #last: { mail: StoredTemplates; text: string | null; library: UserTemplateLibrary } | null = null;

  constructor(
    private readonly mailbox: Mailbox,
    /** Not the mailbox's own copy: a text and a lock of its own. */
    private readonly machine: SharedCopy,
  ) {
    mailbox.onChange(() => this.#tell());
    machine.onChange(() => this.#tell());
  }

  /** The same object as long as nothing changes. */
  load(): UserTemplateLibrary {
    const mail = this.mailbox.load(userTemplatesSection);
    const text = this.machine.read();
    const last = this.#last;
    if (last && last.mail === mail.value && last.text === text) return last.library;
    const here = readMachine(text);
    const damaged = [mail.value.damaged, here.value.damaged].filter((part) => part !== undefined);
    const kinds = [mail.kind, here.kind];
    const library: UserTemplateLibrary = {
      list: merged(mail.value.list, here.value.list),
      kind:
        kinds.find((kind) => kind === 'newer') ?? kinds.find((kind) => kind !== 'ready') ?? 'ready',
      ...(damaged.length > 0 ? { damaged: damaged.join('\n\n') } : {}),
    };
    this.#last = { mail: mail.value, text, library };
    return library;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @param next the templates as they are to be, from those that stand there when its turn has come */
  change(next: Next): Promise<UserTemplateSaved> {
    return this.machine.alone(() => this.#change(next));
  }

  /** Moves to the mailbox what has room there by now. */
  async settle(): Promise<void> {
    if (this.load().list.some(({ where }) => where === 'machine'))
      await this.change((list) => list);
  }

  /** Lets go of what could not be read. */
  dropDamaged(): Promise<UserTemplateSaved> {
    return this.machine.alone(async () => {
      const here = readMachine(this.machine.read());
      if (here.value.damaged !== undefined && !this.#writeMachine({ list: here.value.list })) {
        return { saved: false };
      }
      const outcome = await this.mailbox.change(userTemplatesSection, (value) =>
        value.damaged === undefined ? value : { list: value.list },
      );
      this.#tell();
      if (outcome.saved) return { saved: true };
      return outcome.why === 'host' ? { saved: true, failure: outcome.failure } : { saved: false };
    });
  }

  async #change(next: Next): Promise<UserTemplateSaved> {
    const mail = this.mailbox.load(userTemplatesSection);
    const here = readMachine(this.machine.read());
    const all = merged(mail.value.list, here.value.list).map(withoutPlace);
    const wanted = next(all);
    const mailed = mail.kind === 'newer' ? [] : this.#fitting(wanted, mail.value);
    const rest = wanted.filter((template) => !mailed.includes(template));
    if (rest.length > 0 && here.kind === 'newer') return { saved: false };
    // What is on its way to the mailbox stays here until it is there.
    const moving = mailed.filter(({ id }) => here.value.list.some((other) => other.id === id));
    if (!this.#keepHere(here, [...rest, ...moving])) return { saved: false };
    if (mail.kind === 'newer') return this.#told({ saved: true });

    const outcome = await this.mailbox.change(userTemplatesSection, (value) =>
      sameList(value.list, mailed) ? value : { ...value, list: mailed },
    );
    if (outcome.saved) {
      this.#keepHere(here, rest);
      return this.#told({ saved: true });
    }
    const before = mail.value.list;
    const isNew = (template: UserTemplate) => !before.some((old) => sameList([old], [template]));
    const kept = this.#keepHere(here, [...rest, ...mailed.filter(isNew)]);
    if (outcome.why === 'host') return this.#told({ saved: true, failure: outcome.failure });
    if (!kept) return this.#told({ saved: false });
    // Full after all: what was changed is here now, so there is less to keep in the mailbox.
    const old = mailed.filter((template) => !isNew(template));
    await this.mailbox.change(userTemplatesSection, (value) => ({ ...value, list: old }));
    return this.#told({ saved: true });
  }

  #told(outcome: UserTemplateSaved): UserTemplateSaved {
    this.#tell();
    return outcome;
  }

  /** Those that the mailbox has room for: first those that are there. */
  #fitting(wanted: readonly UserTemplate[], mail: StoredTemplates): UserTemplate[] {
    const isThere = ({ id }: UserTemplate) => mail.list.some((old) => old.id === id);
    const sorted = [...wanted.filter(isThere), ...wanted.filter((one) => !isThere(one))];
    const fitting: UserTemplate[] = [];
    for (const template of sorted) {
      const stored = userTemplatesSection.stored({ ...mail, list: [...fitting, template] });
      // A time of saving comes with it, as long as it is now.
      const saved = Date.now();
      const bytes = this.mailbox.bytes({ [userTemplatesSection.key]: { ...stored, saved } });
      const room = isThere(template) ? LIMIT_BYTES : LIMIT_BYTES - RESERVE_BYTES;
      if (bytes <= room) fitting.push(template);
    }
    return fitting;
  }

  #keepHere({ kind, value }: Loaded<StoredTemplates>, list: readonly UserTemplate[]): boolean {
    if (kind === 'newer') return list.length === 0;
    return sameList(value.list, list) || this.#writeMachine({ ...value, list });
  }

  /** @returns whether the machine has kept it */
  #writeMachine(value: StoredTemplates): boolean {
    const text = JSON.stringify(userTemplatesSection.stored(value));
    this.machine.write(text);
    return this.machine.read() === text;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function readMachine(text: string | null): Loaded<StoredTemplates> {
  if (text === null) return parseUserTemplates(null);
  try {
    return parseUserTemplates(JSON.parse(text));
  } catch {
    return parseUserTemplates(text);
  }
}

/** Each once, as it was saved last. */
function merged(mail: readonly UserTemplate[], here: readonly UserTemplate[]): KeptTemplate[] {
  const byId = new Map<string, KeptTemplate>();
  for (const template of mail) byId.set(template.id, { ...template, where: 'mailbox' });
  for (const template of here) {
    const other = byId.get(template.id);
    if (!other || template.edited > other.edited) {
      byId.set(template.id, { ...template, where: 'machine' });
    }
  }
  return [...byId.values()].sort((one, other) => one.title.localeCompare(other.title, 'fr'));
}

function withoutPlace({ where: _, ...template }: KeptTemplate): UserTemplate {
  return template;
}

function sameList(one: readonly UserTemplate[], other: readonly UserTemplate[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
