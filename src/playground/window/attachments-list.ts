import type { PlayedDraft } from '../draft/draft';
import { button, byId, icon } from './element';

const UNITS = ['octets', 'ko', 'Mo', 'Go'];

/** A size in bytes as French people read it: `12 ko`. */
export function readableSize(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  while (amount >= 1000 && unit < UNITS.length - 1) {
    amount /= 1000;
    unit += 1;
  }
  const digits = unit > 1 && amount < 10 ? 1 : 0;
  return `${amount.toLocaleString('fr-FR', { maximumFractionDigits: digits })}\u00a0${UNITS[unit]}`;
}

/** The attachments of the draft. Only names and sizes are kept: no file is read. */
export class AttachmentsList {
  readonly #list = byId('attachments', HTMLUListElement);
  readonly #file = byId('file', HTMLInputElement);
  #draft: PlayedDraft | null = null;

  constructor() {
    byId('attach', HTMLButtonElement).addEventListener('click', () => this.#file.click());
    this.#file.addEventListener('change', () => {
      for (const { name, size } of this.#file.files ?? []) this.#draft?.attach(name, size);
      this.#file.value = '';
    });
  }

  show(draft: PlayedDraft): void {
    this.#draft = draft;
    this.#list.hidden = draft.attachments.length === 0;
    this.#list.replaceChildren(
      ...draft.attachments.map(({ id, name, size }) => {
        const item = document.createElement('li');
        const text = document.createElement('span');
        text.className = 'attachment-name';
        text.textContent = name;
        const detail = document.createElement('span');
        detail.className = 'attachment-size';
        detail.textContent = size === 0 ? '' : readableSize(size);
        const remove = button('pill-remove', `Retirer ${name}`, 'close');
        remove.addEventListener('click', () => draft.detach(id));
        item.append(icon('attach'), text, detail, remove);
        return item;
      }),
    );
  }
}
