/** A charter entry that can't be built: where it stands and what its author should do. */
export class CharterError extends Error {
  override readonly name = 'CharterError';
  constructor(
    /** Path of the file inside the charter. */
    readonly file: string,
    /** 1-based. */
    readonly line: number,
    /** What is wrong and what to do, one sentence each. */
    readonly reason: string,
  ) {
    super(`${file}:${line}: ${reason}`);
  }
}

/** Gathers the mistakes of a charter, so that its author hears of all of them at once. */
export class Mistakes {
  private readonly found: CharterError[] = [];

  /** In the order in which they were met. */
  get all(): readonly CharterError[] {
    return this.found;
  }

  /** Once, though a line may have the same mistake several times. */
  add(mistake: CharterError): void {
    if (this.found.some(({ message }) => message === mistake.message)) return;
    this.found.push(mistake);
  }

  /** What `part` makes, or nothing where it threw a mistake, which is kept, or added some. */
  attempt<T>(part: () => T): T | undefined {
    const before = this.found.length;
    try {
      const made = part();
      return this.found.length === before ? made : undefined;
    } catch (thrown) {
      if (!(thrown instanceof CharterError)) throw thrown;
      this.add(thrown);
      return undefined;
    }
  }
}
