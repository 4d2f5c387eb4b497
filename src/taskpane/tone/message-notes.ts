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
  #read = false;

  constructor(private readonly host: Pick<ComposeHost, 'readSession' | 'writeSession'>) {}

  /** Phrases that the writer keeps in this message. */
  get ignored(): readonly IgnoredPhrase[] {
    return this.#ignored;
  }

  /** Marks of what was counted in this message. */
  get counted(): ReadonlySet<string> {
    return this.#counted;
  }

  /** Reads what was kept before this pane; once. */
  async read(): Promise<void> {
    if (this.#read) return;
    this.#read = true;
    const [ignored, highlighted, counted] = await Promise.all(
      [IGNORED_KEY, HIGHLIGHTED_KEY, COUNTED_KEY].map((key) =>
        this.host.readSession(key).catch(() => undefined),
      ),
    );
    for (const mark of counted?.split(' ') ?? []) this.#counted.add(mark);
    this.#ignored = parseIgnored(ignored);
    this.#highlighted = highlighted === '1';
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
    this.host.writeSession(key, value).catch(() => undefined);
  }
}
