import type { ComposeHost } from '../../outlook/port/compose-host';
import { HIGHLIGHTED_KEY } from '../../text/highlight-trace';
import { IGNORED_KEY, parseIgnored, type IgnoredPhrase } from '../../tone/ignored';
import { serializeIgnored } from '../../tone/serialize-ignored';

/** Where a message keeps what was counted in it, so that nothing is counted twice. */
const COUNTED_KEY = 'ton-juste.comptes';
/** Marks of so many phrases are kept, the last ones: 8 characters each of Office's 50,000. */
const MOST_COUNTED = 500;

/**
 * What the message keeps about itself in Office's session data, for the check at Send and for the next
 * opening of the pane. An older Outlook keeps nothing per message: then it holds for this pane.
 */
export class MessageNotes {
  #ignored: readonly IgnoredPhrase[] = [];
  #highlighted: boolean | null = null;
  readonly #counted = new Set<string>();
  /** What was kept before under these keys is not known yet: nothing may take its place. */
  readonly #unread = new Set([IGNORED_KEY, HIGHLIGHTED_KEY, COUNTED_KEY]);

  constructor(private readonly host: Pick<ComposeHost, 'readSession' | 'writeSession'>) {}

  /** Phrases that the writer keeps in this message. */
  get ignored(): readonly IgnoredPhrase[] {
    return this.#ignored;
  }

  /** Marks of what was counted in this message. */
  get counted(): ReadonlySet<string> {
    return this.#counted;
  }

  /**
   * Reads what was kept before this pane, each key until it is answered once. What was noted here meanwhile
   * is added to it then, and written.
   * @returns whether phrases to keep have come to light
   */
  async read(): Promise<boolean> {
    let found = false;
    for (const key of [...this.#unread]) {
      const kept = await this.host.readSession(key).catch(() => null);
      if (kept === null) continue;
      this.#unread.delete(key);
      if (key === HIGHLIGHTED_KEY) this.#highlighted ??= kept === '1';
      else if (key === COUNTED_KEY) this.#addCounted(kept);
      else found = this.#addIgnored(parseIgnored(kept));
    }
    return found;
  }

  #addCounted(kept: string | undefined): void {
    const here = this.#counted.size;
    for (const mark of kept?.split(' ') ?? []) this.#counted.add(mark);
    if (here > 0) this.#writeCounted();
  }

  #addIgnored(kept: readonly IgnoredPhrase[]): boolean {
    const here = this.#ignored;
    const isHere = ({ ruleId, phrase }: IgnoredPhrase): boolean =>
      here.some((other) => other.ruleId === ruleId && other.phrase === phrase);
    this.#ignored = [...kept.filter((phrase) => !isHere(phrase)), ...here];
    if (here.length > 0) this.#write(IGNORED_KEY, serializeIgnored(this.#ignored));
    return this.#ignored.length > here.length;
  }

  keepIgnored(ignored: readonly IgnoredPhrase[]): void {
    this.#ignored = ignored;
    this.#write(IGNORED_KEY, serializeIgnored(ignored));
  }

  /** Notes whether our highlight stands in the message. */
  keepHighlighted(highlighted: boolean): void {
    if (highlighted === this.#highlighted) return;
    this.#highlighted = highlighted;
    this.#write(HIGHLIGHTED_KEY, highlighted ? '1' : '');
  }

  keepCounted(marks: readonly string[]): void {
    if (marks.length === 0) return;
    for (const mark of marks) this.#counted.add(mark);
    this.#writeCounted();
  }

  dropCounted(marks: readonly string[]): void {
    if (marks.length === 0) return;
    for (const mark of marks) this.#counted.delete(mark);
    this.#writeCounted();
  }

  #writeCounted(): void {
    this.#write(COUNTED_KEY, [...this.#counted].slice(-MOST_COUNTED).join(' '));
  }

  #write(key: string, value: string): void {
    if (!this.#unread.has(key)) this.host.writeSession(key, value).catch(() => undefined);
  }
}
