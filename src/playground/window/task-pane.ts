import { LOOK_CHANGED, lookChange, type OfficeLook } from '../office/look';
import { PAGE_ACTION, type Page, type PageHandlers, type PageHost } from '../office/office-host';
import { RECIPIENTS_CHANGED, recipientsChange } from '../office/recipients-event';
import { byId } from './element';
import { resizable } from './pane-width';

const PAGE = '/taskpane.html';
/** What a newer Office.js than the npm copy subscribes to; the npm copy's pane is loaded again instead. */
const CONTEXT_CHANGED = /initializationContextChanged/i;

/** What the pane needs from the window around it. */
export interface PaneOwner {
  /** How the pane's page is answered. */
  handlers(): PageHandlers;
  look(): OfficeLook;
  /** The person pressed something in the pane. */
  onPress(): void;
}

/** The add-in's pane at the right of the draft. */
export class TaskPane {
  readonly #pane = byId('pane', HTMLElement);
  readonly #separator = byId('separator', HTMLDivElement);
  readonly #button = byId('pane-button', HTMLButtonElement);
  readonly #slot = byId('pane-page', HTMLDivElement);
  readonly #close = byId('pane-close', HTMLButtonElement);
  #page: Page | null = null;
  #contextEvent: string | null = null;

  constructor(
    private readonly host: PageHost,
    private readonly owner: PaneOwner,
  ) {
    this.#button.addEventListener('click', () => (this.isOpen ? this.close() : this.open()));
    this.#close.addEventListener('click', () => {
      this.close();
      this.#button.focus();
    });
    resizable(this.#separator, (width) => {
      this.#pane.style.setProperty('--pane-width', `${width}px`);
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'F6' || !event.ctrlKey || this.#page === null) return;
      event.preventDefault();
      this.#page.call(PAGE_ACTION.tabIn);
    });
  }

  get isOpen(): boolean {
    return this.#page !== null;
  }

  /** Opens the pane, or loads it again where it is open. */
  open(): void {
    this.#page?.close();
    const frame = document.createElement('iframe');
    frame.title = 'Ton juste';
    this.#contextEvent = null;
    this.#pane.hidden = this.#separator.hidden = false;
    this.#button.setAttribute('aria-expanded', 'true');
    const handlers = this.owner.handlers();
    this.#page = this.host.open(frame, PAGE, {
      ...handlers,
      onSubscribed: (event) => {
        if (CONTEXT_CHANGED.test(event)) this.#contextEvent = event;
        if (event === LOOK_CHANGED) this.tellLook();
      },
      onAction: (action) => this.#onAction(action),
    });
    frame.addEventListener('load', () => {
      const page = frame.contentDocument;
      page?.addEventListener('click', () => this.owner.onPress(), { capture: true });
    });
    this.#slot.replaceChildren(frame);
  }

  /** Tells the pane of Outlook's look, where it listens. */
  tellLook(): void {
    this.#page?.fire(LOOK_CHANGED, lookChange(this.owner.look()));
  }

  /** Tells the pane that the recipients are others, where it listens. */
  tellRecipients(): void {
    this.#page?.fire(RECIPIENTS_CHANGED, recipientsChange());
  }

  /** Opens the pane with what a Smart Alert handed over; a pane that listens is told, another loads again. */
  openWithContext(context: string): void {
    if (this.#page !== null && this.#contextEvent !== null) {
      this.#page.fire(this.#contextEvent, { initializationContextData: context });
    } else {
      this.open();
    }
  }

  close(): void {
    this.#page?.close();
    this.#page = null;
    this.#slot.replaceChildren();
    this.#pane.hidden = this.#separator.hidden = true;
    this.#button.setAttribute('aria-expanded', 'false');
  }

  /** Office.js keeps Tab to itself and asks the host to take the keyboard over at either end. */
  #onAction(action: number): void {
    switch (action) {
      case PAGE_ACTION.tabOut:
      case PAGE_ACTION.nothingToFocus:
        byId('scenario', HTMLSelectElement).focus();
        break;
      case PAGE_ACTION.tabOutBackwards:
      case PAGE_ACTION.nothingToFocusBackwards:
        this.#close.focus();
        break;
      case PAGE_ACTION.focusBodyNext:
      case PAGE_ACTION.focusBodyPrevious:
        document.querySelector<HTMLElement>('.message-body')?.focus();
        break;
      default:
    }
  }
}
