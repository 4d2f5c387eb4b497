import type { BodyFormat } from '../text/message';
import type { ClientBehaviour } from './client-behaviours';

/** The body of a draft in memory, written and read in one client's manner. Offsets in its source. */
export class MemoryBody {
  /** A span of the source (empty: the cursor), the subject, or nowhere. */
  selection: { readonly from: number; readonly to: number } | 'subject' | null = null;
  private late: { readonly due: number; readonly apply: () => void }[] = [];
  /** The body before each recent typing, oldest first. */
  private typed: { readonly at: number; readonly before: string }[] = [];

  private hasTyped = false;

  constructor(
    private source: string,
    private readonly format: BodyFormat,
    private readonly manner: ClientBehaviour,
    private readonly clock: () => number,
  ) {}

  /** The source as it stands, late writes that are due included. */
  now(): string {
    const time = this.clock();
    const due = this.late.filter((write) => write.due <= time);
    this.late = this.late.filter((write) => write.due > time);
    due.forEach((write) => write.apply());
    return this.source;
  }

  /** What the client answers to a read. */
  read(): string {
    const body = this.now();
    const seen = this.manner.onRead?.(body, this.settled()) ?? body;
    this.typeAfterRead();
    return seen;
  }

  /** Once, in the next microtask: a host takes no keystroke between two calls of the same moment. */
  private typeAfterRead(): void {
    const { afterRead } = this.manner;
    if (afterRead === undefined || this.hasTyped) return;
    this.hasTyped = true;
    void Promise.resolve().then(() => {
      const before = this.now();
      this.typed.push({ at: this.clock(), before });
      this.source = afterRead(before, this.format);
    });
  }

  replace(content: string): void {
    this.write((before) => this.manner.onWrite?.(before, content, this.format) ?? content);
    const { cursorAfterWrite } = this.manner;
    if (cursorAfterWrite === 'lost') this.selection = null;
    else if (cursorAfterWrite === 'start') this.selection = { from: 0, to: 0 };
    else if (cursorAfterWrite === 'end') {
      this.selection = { from: this.source.length, to: this.source.length };
    }
  }

  prepend(content: string): void {
    this.write((before) => {
      const at = startOfBody(before);
      const inserted = before.slice(0, at) + content + before.slice(at);
      return this.manner.onPrepend?.(before, content, inserted) ?? inserted;
    });
  }

  /** Takes the selection's place; without one it goes on top, as in Outlook. */
  insert(content: string): void {
    const { selection } = this;
    this.write((before) => {
      const top = startOfBody(before);
      const { from, to } =
        selection === null || selection === 'subject' ? { from: top, to: top } : selection;
      const inserted = before.slice(0, from) + content + before.slice(to);
      return this.manner.onSelection?.(before, content, inserted) ?? inserted;
    });
    this.selection = null;
  }

  /** The cursor goes where the person types. */
  type(text: string, at = this.now().length): void {
    const before = this.now();
    this.typed.push({ at: this.clock(), before });
    this.source = before.slice(0, at) + text + before.slice(at);
    this.selection = { from: at + text.length, to: at + text.length };
  }

  /** The person changes the body: takes words away, or types in several places. The cursor stays. */
  change(by: (body: string) => string): void {
    const before = this.now();
    this.typed.push({ at: this.clock(), before });
    this.source = by(before);
  }

  /** The selected source without its markup, as Outlook's text coercion gives it. */
  selectedText(): string {
    if (this.selection === null || this.selection === 'subject') return '';
    const selected = this.now().slice(this.selection.from, this.selection.to);
    if (this.format === 'text') return selected;
    return selected
      .replace(/<br\b[^>]*>/gi, '\n')
      .replace(/<[^>]*>/g, '')
      .replace(/&nbsp;/g, '\u00a0')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&');
  }

  private write(change: (before: string) => string): void {
    const apply = (): void => {
      this.source = change(this.source);
      this.typed = [];
    };
    this.now();
    const { appliesAfterMs } = this.manner;
    if (appliesAfterMs === undefined) apply();
    else this.late.push({ due: this.clock() + appliesAfterMs, apply });
  }

  /** The body as it was before what was typed within the client's lag. */
  private settled(): string {
    const since = this.clock() - (this.manner.typingLagMs ?? 0);
    this.typed = this.typed.filter((typing) => typing.at > since);
    const [first] = this.typed;
    return first === undefined ? this.source : first.before;
  }
}

/** Just inside `<body>` where there is one. */
function startOfBody(source: string): number {
  const start = /^[^]*?<body\b[^>]*>/i.exec(source);
  return start === null ? 0 : start[0].length;
}
