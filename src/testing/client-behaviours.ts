import type { BodyFormat } from '../text/message';
import type { OutlookClient, Recipient } from '../outlook/port/compose-host';
import { asWebRewrites, asWordRewrites, withoutImages, withoutThread } from './client-rewrites';

export type BehaviourId =
  | 'faithful'
  | 'web'
  | 'classic'
  | 'mac'
  | 'mac-thread-lost'
  | 'mac-legacy'
  | 'mac-recipients'
  | 'on-top'
  | 'plain-text'
  | 'truncating'
  | 'quoted-images-lost'
  | 'silent'
  | 'lost-callback'
  | 'unanswered'
  | 'typing';

/**
 * How one client treats what an add-in writes and reads, as pure functions on sources, so that the
 * in-memory host and the compose window misbehave alike. What a manner doesn't name is done faithfully.
 * Each stands in `src/outlook/office/QUIRKS.md` under its id.
 */
export interface ClientBehaviour {
  readonly id: BehaviourId;
  /** For the menu of the compose window. */
  readonly title: string;
  /** office-js issues, or the documentation, behind it. */
  readonly reference: string;
  /** The client that it claims to be. */
  readonly client?: OutlookClient;
  /** The only format that the message has. */
  readonly format?: BodyFormat;
  /** What a read gives. `settled`: the body as it was `typingLagMs` ago. */
  readonly onRead?: (body: string, settled: string) => string;
  /** How long what the user types stays unseen by a read, ms. */
  readonly typingLagMs?: number;
  /** The body after a whole-body write of `content` over `before`. */
  readonly onWrite?: (before: string, content: string, format: BodyFormat) => string;
  /** The body after `content` was prepended to `before`; `inserted` is what a faithful client gives. */
  readonly onPrepend?: (before: string, content: string, inserted: string) => string;
  /** The body after `content` took the selection; `inserted` is what a faithful client gives. */
  readonly onSelection?: (before: string, content: string, inserted: string) => string;
  /** Whom a whole-body write puts among the recipients (To). */
  readonly addsRecipient?: Recipient;
  /** A write shows this long after it was confirmed, ms. */
  readonly appliesAfterMs?: number;
  /** Where the cursor stands after a whole-body write; kept where left out. */
  readonly cursorAfterWrite?: 'start' | 'end' | 'lost';
  /** Whether a write is ever confirmed, and done at all; `'confirmed'` where left out. */
  readonly writes?: 'confirmed' | 'done-unconfirmed' | 'never-answered';
  /** What the user types into the body after a read and before the next write; a host does it once. */
  readonly afterRead?: (body: string, format: BodyFormat) => string;
}

/** What a client does to HTML; plain text stays as it is. */
const onHtml =
  (rewrite: (html: string) => string): NonNullable<ClientBehaviour['onWrite']> =>
  (_before, content, format) =>
    format === 'html' ? rewrite(content) : content;
const kept = (before: string): string => before;
const onTop = (before: string, content: string): string => content + before;

/** Every manner, the faithful one first. */
export const CLIENT_BEHAVIOURS: readonly ClientBehaviour[] = [
  { id: 'faithful', title: 'Fidèle', reference: 'd.ts Body' },
  {
    id: 'web',
    title: 'Outlook sur le web : entoure, ajoute une ligne, réécrit les attributs',
    reference: '#6643, #6778, #5482',
    client: 'web',
    onWrite: onHtml((content) => `<div>${asWebRewrites(content)}</div><br>`),
    cursorAfterWrite: 'end',
  },
  {
    id: 'classic',
    title: 'Outlook classique : HTML de Word, dernière seconde de frappe omise',
    reference: '#5846, #5847, #4461',
    client: 'classic',
    typingLagMs: 1000,
    onRead: (_body, settled) => settled,
    onWrite: onHtml(asWordRewrites),
    cursorAfterWrite: 'start',
  },
  {
    id: 'mac',
    title: 'Mac : écrit en retard, insère en haut, perd le curseur',
    reference: '#5983, #6919',
    client: 'mac',
    appliesAfterMs: 400,
    onSelection: onTop,
    cursorAfterWrite: 'lost',
  },
  {
    id: 'mac-thread-lost',
    title: 'Mac : perd le fil cité à l’écriture',
    reference: '#5938',
    client: 'mac',
    onWrite: onHtml(withoutThread),
    cursorAfterWrite: 'lost',
  },
  {
    id: 'mac-legacy',
    title: 'Ancien Mac : perd les images intégrées',
    reference: '#5430',
    client: 'mac-legacy',
    onWrite: onHtml((content) => withoutImages(content, 'all')),
  },
  {
    id: 'mac-recipients',
    title: 'Mac 16.104\u00a0: ajoute un destinataire à l’écriture',
    reference: '#6374',
    client: 'mac',
    addsRecipient: { name: 'Paul Ancien', address: 'paul@ancien-client.example' },
  },
  {
    id: 'on-top',
    title: 'Écrit au-dessus au lieu de remplacer',
    reference: '#5983, #3988',
    onWrite: onTop,
  },
  {
    id: 'plain-text',
    title: 'Message en texte brut',
    reference: 'd.ts InvalidFormatError, #3988',
    format: 'text',
  },
  {
    id: 'truncating',
    title: 'Coupe la fin d’un corps riche en images et en liens',
    reference: '#6944',
    client: 'new',
    onWrite: (_before, content) => content.slice(0, Math.floor(content.length * 0.87)),
  },
  {
    id: 'quoted-images-lost',
    title: 'Perd les images du fil cité',
    reference: '#6808, #6780',
    client: 'new',
    onWrite: onHtml((content) => withoutImages(content, 'quoted')),
  },
  {
    id: 'silent',
    title: 'Annonce un succès sans rien faire',
    reference: '#6811',
    onWrite: kept,
    onPrepend: kept,
    onSelection: kept,
  },
  {
    id: 'lost-callback',
    title: 'Écrit sans jamais le confirmer',
    reference: '#6290',
    writes: 'done-unconfirmed',
  },
  {
    id: 'unanswered',
    title: 'N’écrit pas et ne répond pas',
    reference: '#5845',
    writes: 'never-answered',
  },
  {
    id: 'typing',
    title: 'La personne écrit entre la lecture et l’écriture',
    reference: '#4461',
    afterRead: (body, format) =>
      format === 'html'
        ? withParagraphOnTop(body, 'Une phrase de plus.')
        : `Une phrase de plus.\n${body}`,
  },
];

/** @throws RangeError for an id that no manner has */
export function behaviourById(id: string): ClientBehaviour {
  const found = CLIENT_BEHAVIOURS.filter((manner) => manner.id === id)[0];
  if (found === undefined) throw new RangeError(`no manner "${id}"`);
  return found;
}

/** A paragraph as the first of the body, inside `<body>` where there is one. */
function withParagraphOnTop(html: string, text: string): string {
  const start = /^[^]*?<body\b[^>]*>/i.exec(html);
  const at = start === null ? 0 : start[0].length;
  return `${html.slice(0, at)}<p>${text}</p>${html.slice(at)}`;
}
