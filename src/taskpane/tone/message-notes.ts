import type { ComposeHost } from '../../host/compose-host';
import { HIGHLIGHTED_KEY } from '../../text/highlight-trace';
import { IGNORED_KEY, parseIgnored, type IgnoredPhrase } from '../../tone/ignored';
import { serializeIgnored } from '../../tone/serialize-ignored';

/**
 * What the message keeps about itself in Office's session data, for the check at Send and for the next
 * opening of the pane. An older Outlook keeps nothing per message: then it holds for this pane.
 */
export class MessageNotes {
  #ignored: readonly IgnoredPhrase[] = [];
  #highlighted: boolean | null = null;
  #read = false;

  constructor(private readonly host: Pick<ComposeHost, 'readSession' | 'writeSession'>) {}

  /** Phrases that the writer keeps in this message. */
  get ignored(): readonly IgnoredPhrase[] {
    return this.#ignored;
  }

  /** Reads what was kept before this pane; once. */
  async read(): Promise<void> {
    if (this.#read) return;
    this.#read = true;
    const [ignored, highlighted] = await Promise.all([
      this.host.readSession(IGNORED_KEY).catch(() => undefined),
      this.host.readSession(HIGHLIGHTED_KEY).catch(() => undefined),
    ]);
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

  #write(key: string, value: string): void {
    this.host.writeSession(key, value).catch(() => undefined);
  }
}
