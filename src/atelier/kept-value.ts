/** What of a browser's storage is used. */
type Storing = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** How a value is kept as a text. */
export interface KeptForm<Value> {
  /** Of its entry. */
  readonly name: string;
  /** Where nothing is kept. */
  readonly none: Value;
  readonly write: (value: Value) => string;
  /** @returns undefined where it can't be read; may throw then */
  readonly read: (text: string) => Value | undefined;
}

/** Texts that are put aside of one entry. */
const MOST_ASIDE = 9;

/**
 * A value that this browser keeps. A text that can't be read, because it was cut off or is of another version, is
 * put aside under a name of its own before anything is written in its place: only a person lets go of it.
 */
export class KeptValue<Value> {
  /** What was kept when the page was opened. */
  readonly initial: Value;
  /** What stands in the entry and could not be put aside: nothing is written over it. */
  #stuck: string | undefined;

  /** @param storage asked for anew each time: a browser may refuse it */
  constructor(
    private readonly storage: () => Storing,
    private readonly form: KeptForm<Value>,
  ) {
    const text = this.#stored();
    const value = text === null ? form.none : this.#read(text);
    this.initial = value ?? form.none;
    if (text !== null && value === undefined) this.#stuck = text;
    this.#putAside();
  }

  /** Keeps a value. @returns whether the browser could */
  keep(value: Value): boolean {
    if (!this.#putAside()) return false;
    try {
      this.storage().setItem(this.form.name, this.form.write(value));
      return true;
    } catch {
      return false;
    }
  }

  /** The texts that can't be read, the oldest first. */
  get unread(): readonly string[] {
    const aside = this.#names().flatMap((name) => this.#stored(name) ?? []);
    return this.#stuck === undefined ? aside : [...aside, this.#stuck];
  }

  /** Lets go of the texts that can't be read. */
  dropUnread(): void {
    const stuck = this.#stuck === undefined ? [] : [this.form.name];
    this.#stuck = undefined;
    try {
      for (const name of [...this.#names(), ...stuck]) this.storage().removeItem(name);
    } catch {
      // Refused: nothing is kept.
    }
  }

  #names(): string[] {
    return Array.from(
      { length: MOST_ASIDE },
      (_, index) => `${this.form.name} illisible ${String(index + 1)}`,
    );
  }

  #stored(name = this.form.name): string | null {
    try {
      return this.storage().getItem(name);
    } catch {
      return null;
    }
  }

  #read(text: string): Value | undefined {
    try {
      return this.form.read(text);
    } catch {
      return undefined;
    }
  }

  /** @returns whether the entry may be written over */
  #putAside(): boolean {
    if (this.#stuck === undefined) return true;
    const free = this.#names().find((name) => this.#stored(name) === null);
    if (free === undefined) return false;
    try {
      this.storage().setItem(free, this.#stuck);
      this.storage().removeItem(this.form.name);
    } catch {
      return false;
    }
    this.#stuck = undefined;
    return true;
  }
}
