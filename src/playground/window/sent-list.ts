import type { SentMessage } from '../test-api';
import { byId } from './element';

function line(term: string, text: string): HTMLElement[] {
  const name = document.createElement('dt');
  name.textContent = term;
  const value = document.createElement('dd');
  value.textContent = text;
  return text === '' ? [] : [name, value];
}

/** What was sent, newest first, with its exact source. */
export class SentList {
  readonly #list = byId('sent-list', HTMLOListElement);
  readonly #count = byId('sent-count', HTMLSpanElement);
  readonly #root = byId('sent', HTMLDetailsElement);

  add(message: SentMessage, total: number): void {
    const { to, cc, bcc } = message.recipients;
    const names = (list: typeof to): string =>
      list
        .map(({ name, address }) => (name === address ? name : `${name} <${address}>`))
        .join('\u00a0; ');
    const item = document.createElement('li');
    const title = document.createElement('h3');
    title.textContent = message.subject === '' ? '(sans objet)' : message.subject;
    const facts = document.createElement('dl');
    facts.append(
      ...line('À', names(to)),
      ...line('Cc', names(cc)),
      ...line('Cci', names(bcc)),
      ...line('Pièces jointes', message.attachments.join(', ')),
    );
    const source = document.createElement('pre');
    source.tabIndex = 0;
    source.setAttribute('aria-label', message.format === 'html' ? 'HTML envoyé' : 'Texte envoyé');
    source.textContent = message.body;
    item.append(title, facts, source);
    this.#list.prepend(item);
    this.#count.textContent = String(total);
    this.#root.classList.add('some');
  }
}
