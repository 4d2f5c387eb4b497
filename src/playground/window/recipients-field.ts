import type { Recipient } from '../../outlook/port/compose-host';
import { recipientsFrom } from '../draft/address';
import type { PlayedDraft, RecipientField } from '../draft/draft';
import { button } from './element';

/** A line of recipients: each becomes a pill; the last word typed becomes one on Enter, `;`, `,` or leaving. */
export class RecipientsField {
  readonly #input = document.createElement('input');
  readonly #pills = document.createElement('span');
  #draft: PlayedDraft | null = null;

  constructor(
    root: HTMLElement,
    private readonly field: RecipientField,
  ) {
    this.#input.id = field;
    this.#input.type = 'text';
    this.#input.autocomplete = 'off';
    this.#input.spellcheck = false;
    this.#pills.className = 'pills';
    root.querySelector('.recipients')?.append(this.#pills, this.#input);
    root.addEventListener('click', (event) => {
      if (event.target instanceof HTMLSpanElement) this.#input.focus();
    });
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#input.addEventListener('input', () => {
      if (/[;,]$/.test(this.#input.value)) this.#take();
    });
    this.#input.addEventListener('change', () => this.#take());
  }

  focus(): void {
    this.#input.focus();
  }

  /** Makes a recipient of what is still being typed. */
  commit(): void {
    this.#take();
  }

  show(draft: PlayedDraft): void {
    if (draft !== this.#draft) this.#input.value = '';
    this.#draft = draft;
    this.#pills.replaceChildren(
      ...draft.recipients(this.field).map((recipient, index) => this.#pill(recipient, index)),
    );
  }

  #take(): void {
    const added = recipientsFrom(this.#input.value);
    this.#input.value = '';
    if (added.length === 0 || this.#draft === null) return;
    this.#draft.setRecipients(this.field, [...this.#draft.recipients(this.field), ...added]);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      this.#take();
    } else if (event.key === 'Backspace' && this.#input.value === '') {
      this.#remove((this.#draft?.recipients(this.field).length ?? 0) - 1);
    }
  }

  #remove(index: number): void {
    const draft = this.#draft;
    if (draft === null || index < 0) return;
    draft.setRecipients(
      this.field,
      draft.recipients(this.field).filter((_, at) => at !== index),
    );
    this.#input.focus();
  }

  #pill({ name, address }: Recipient, index: number): HTMLElement {
    const pill = document.createElement('span');
    pill.className = address === '' ? 'pill unresolved' : 'pill';
    pill.title = address === '' ? 'Adresse à compléter' : address;
    const text = document.createElement('span');
    text.textContent = name;
    const remove = button('pill-remove', `Retirer ${name}`, 'close');
    remove.addEventListener('click', () => this.#remove(index));
    pill.append(text, remove);
    return pill;
  }
}
