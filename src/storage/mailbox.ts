import type { ComposeHost } from '../outlook/port/compose-host';
import { HostError } from '../outlook/port/host-error';
import type { StoredSection, Versioned, Loaded } from './stored-section';
import { SECTION_KEYS } from './keys';
import { createNoCopy, type SharedCopy } from './shared-copy';
import { bagBytes, LIMIT_BYTES } from './size';

/** Nothing was written. `full`: over the 32 KB; `newer`: a later version's value stands there. */
export type SaveRefusal = 'full' | 'newer';

export type SaveOutcome<Value> =
  | { readonly saved: true; readonly value: Value }
  | { readonly saved: false; readonly why: SaveRefusal }
  /** The pane and this machine hold it, and the mailbox did not take it: the next save will try again. */
  | {
      readonly saved: false;
      readonly why: 'host';
      readonly failure: HostError;
      readonly value: Value;
    };

/** Office's code for a full settings bag (Office.js 1.1.110, initErrors). */
const FULL = 9057;

type Bag = Readonly<Record<string, unknown>>;

/** When a stored value was saved, in ms since 1970; 0 where it does not say. */
function savedAt(stored: unknown): number {
  const { saved } = Object(stored) as { readonly saved?: unknown };
  return typeof saved === 'number' && Number.isFinite(saved) ? saved : 0;
}

/**
 * The sections that the mailbox keeps for us. Every read gives the newest of what the mailbox gave when
 * this pane opened and what any pane of this machine saved since; every change is made to that, one
 * window at a time, so that no window undoes another's.
 */
export class Mailbox {
  readonly #listeners = new Set<() => void>();
  readonly #parsed = new Map<
    string,
    { readonly text: string; readonly loaded: Loaded<Versioned> }
  >();

  constructor(
    private readonly host: Pick<ComposeHost, 'readSetting' | 'writeSettings'>,
    private readonly copy: SharedCopy = createNoCopy(),
    /** ms since 1970. */
    private readonly now: () => number = Date.now,
  ) {
    copy.onChange(() => this.#tell());
  }

  /** What a section holds: the same object, entries included, as long as it says the same. */
  load<Value extends Versioned>(section: StoredSection<Value>): Loaded<Value> {
    const found = this.#newest()[section.key];
    const text = JSON.stringify(found) ?? '';
    const known = this.#parsed.get(section.key);
    if (known?.text === text) return known.loaded as Loaded<Value>;
    const loaded = section.parse(found);
    this.#parsed.set(section.key, { text, loaded });
    return loaded;
  }

  /** The bytes that all sections take of the mailbox's 32 KB, with `instead` in the place of one's value. */
  bytes(instead: Bag = {}): number {
    return bagBytes({ ...this.#newest(), ...instead });
  }

  /** Calls back after every change, of this window or another; returns an unsubscribe. */
  onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Changes what a section holds and saves it. Nothing is written over the value of a later version, nor
   * over the 32 KB. When Office says that its bag is full, what was there before is put back in its
   * memory, so that the next save doesn't carry what was refused.
   * @param next the value as it is to be, from the newest; the same object: nothing is saved
   */
  change<Value extends Versioned>(
    section: StoredSection<Value>,
    next: (value: Value) => Value,
  ): Promise<SaveOutcome<Value>> {
    return this.copy.alone(async () => {
      const { kind, value } = this.load(section);
      if (kind === 'newer') return { saved: false, why: 'newer' };
      const wanted = next(value);
      if (wanted === value) return { saved: true, value };
      const newest = this.#newest();
      const saved = Math.max(this.now(), savedAt(newest[section.key]) + 1);
      const bag = { ...newest, [section.key]: { ...section.stored(wanted), saved } };
      if (bagBytes(bag) > LIMIT_BYTES) return { saved: false, why: 'full' };
      const outcome = await this.#write(bag);
      if (outcome !== 'full') {
        this.copy.write(JSON.stringify(bag));
        this.#tell();
      }
      if (outcome === 'full') return { saved: false, why: 'full' };
      if (outcome === 'saved') return { saved: true, value: wanted };
      return { saved: false, why: 'host', failure: outcome, value: wanted };
    });
  }

  async #write(bag: Bag): Promise<'saved' | 'full' | HostError> {
    const before: Record<string, unknown> = {};
    for (const key of Object.keys(bag)) before[key] = this.host.readSetting(key) ?? null;
    try {
      await this.host.writeSettings(bag);
      return 'saved';
    } catch (failure) {
      if (!(failure instanceof HostError)) throw failure;
      if (failure.code !== FULL) return failure;
      // What the host remembers counts, whether or not it keeps this either.
      this.host.writeSettings(before).catch(() => undefined);
      return 'full';
    }
  }

  /** The newest value of each section that holds one. */
  #newest(): Bag {
    const copied = this.#copied();
    const bag: Record<string, unknown> = {};
    for (const key of Object.values(SECTION_KEYS)) {
      const mine = this.host.readSetting(key) ?? undefined;
      const theirs = copied[key] ?? undefined;
      const newest = savedAt(theirs) > savedAt(mine) ? theirs : mine;
      if (newest !== undefined) bag[key] = newest;
    }
    return bag;
  }

  #copied(): Bag {
    const text = this.copy.read();
    if (text === null) return {};
    try {
      return Object(JSON.parse(text)) as Bag;
    } catch {
      // Not ours any more; the next save writes it anew, from the mailbox.
      return {};
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
