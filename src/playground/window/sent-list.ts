import { HtmlBody } from '../body/html-body';
import type { SentMessage } from '../test-api';
import { byId } from './element';

function line(term: string, text: string): HTMLElement[] {
  const name = document.createElement('dt');
  name.textContent = term;
  const value = document.createElement('dd');
  value.textContent = text;
  return text === '' ? [] : [name, value];
}

/** The message's exact source. */
function sourceOf({ format, body }: SentMessage): HTMLElement {
  const source = document.createElement('pre');
  source.tabIndex = 0;
  source.setAttribute('aria-label', format === 'html' ? 'HTML envoyé' : 'Texte envoyé');
  source.textContent = body;
  return source;
}

/** The message as it looks, and its source on demand; a plain one is its source. */
function shown(message: SentMessage): readonly HTMLElement[] {
  if (message.format === 'text') return [sourceOf(message)];
  const { element } = new HtmlBody(message.body);
  element.contentEditable = 'false';
  for (const name of ['role', 'aria-multiline']) element.removeAttribute(name);
  // It is there to be looked at: its links lead nowhere from here.
  element.addEventListener('click', (event) => event.preventDefault());
  const source = document.createElement('details');
  const title = document.createElement('summary');
  title.textContent = 'HTML';
  source.append(title, sourceOf(message));
  return [element, source];
}

/** What was sent, newest first, as it looks and with its exact source. */
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
    item.append(title, facts, ...shown(message));
    this.#list.prepend(item);
    this.#count.textContent = String(total);
    this.#root.classList.add('some');
  }
}
