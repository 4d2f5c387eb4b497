import type { ComposeKind } from '../../outlook/port/compose-host';
import { HtmlBody } from '../body/html-body';
import { PlainBody } from '../body/plain-body';
import { DRAFT_PARTS, PlayedDraft, RECIPIENT_FIELDS, type DraftPart } from '../draft/draft';
import { SENDER, type Scenario } from '../scenarios/scenario';
import { AttachmentsList } from './attachments-list';
import { byId } from './element';
import { FormatToolbar } from './format-toolbar';
import { NotificationBars } from './notification-bars';
import { RecipientsField } from './recipients-field';

/** What Outlook calls the fields of each, by the id of their label. */
const LABELS: Readonly<Record<ComposeKind, Readonly<Record<string, string>>>> = {
  message: { 'to-label': 'À', 'cc-label': 'Cc', 'subject-label': 'Objet' },
  meeting: { 'to-label': 'Obligatoires', 'cc-label': 'Facultatifs', 'subject-label': 'Titre' },
};

const MOMENT = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeStyle: 'short' });

/** The fields of the message on the screen, and the draft that they show. */
export class ComposeForm {
  readonly #paper = byId('paper', HTMLDivElement);
  readonly #subject = byId('subject', HTMLInputElement);
  readonly #from = byId('from-field', HTMLDivElement);
  readonly #bcc = byId('bcc-field', HTMLDivElement);
  readonly #delivery = byId('delivery', HTMLOutputElement);
  readonly #showBcc = byId('show-bcc', HTMLButtonElement);
  readonly #attachments = new AttachmentsList();
  readonly #notifications = new NotificationBars();
  readonly #format = new FormatToolbar();
  readonly #recipients = new Map(
    RECIPIENT_FIELDS.map((field) => {
      const root = document.querySelector<HTMLElement>(`[data-field="${field}"]`);
      if (root === null) throw new RangeError(`index.html has no field ${field}`);
      return [field, new RecipientsField(root, field)] as const;
    }),
  );
  #draft: PlayedDraft;

  /** @param onRecipients the recipients of the draft are others now */
  constructor(
    scenario: Scenario,
    private readonly onRecipients: () => void,
  ) {
    this.#draft = this.#draftOf(scenario);
    this.#subject.addEventListener('input', () => {
      this.#draft.subject = this.#subject.value;
    });
    document.addEventListener('selectionchange', () => this.#followFocus());
    this.#showBcc.addEventListener('click', () => {
      this.#bcc.hidden = false;
      this.#showBcc.hidden = true;
      this.#recipients.get('bcc')?.focus();
    });
    this.#showAll();
  }

  get draft(): PlayedDraft {
    return this.#draft;
  }

  /** Starts a scenario afresh. */
  start(scenario: Scenario): void {
    this.#draft.body.dispose();
    this.#draft = this.#draftOf(scenario);
    this.#showAll();
  }

  /** Takes over what is still being typed; returns whether somebody is to receive the message. */
  readyToSend(): boolean {
    for (const field of this.#recipients.values()) field.commit();
    const anyone = RECIPIENT_FIELDS.some((field) =>
      this.#draft.recipients(field).some(({ address }) => address !== ''),
    );
    if (!anyone) this.#recipients.get('to')?.focus();
    return anyone;
  }

  #draftOf(scenario: Scenario): PlayedDraft {
    const body =
      scenario.format === 'html' ? new HtmlBody(scenario.body) : new PlainBody(scenario.body);
    body.element.setAttribute('aria-label', 'Corps du message');
    body.element.lang = 'fr';
    const { from = SENDER, kind = 'message' } = scenario;
    const draft = new PlayedDraft(from, scenario.composeType, body, kind);
    draft.subject = scenario.subject;
    draft.setRecipients('to', scenario.to);
    draft.setRecipients('cc', scenario.cc ?? []);
    for (const { name, size } of scenario.attachments ?? []) draft.attach(name, size);
    draft.onChange((part) => {
      this.#show(part);
      if (part === 'recipients') this.onRecipients();
    });
    return draft;
  }

  #showAll(): void {
    const { body } = this.#draft;
    this.#paper.replaceChildren(body.element);
    this.#format.use(body.element, body.format);
    const { kind, sender } = this.#draft;
    this.#from.hidden = sender === SENDER;
    byId('from', HTMLOutputElement).value = `${sender.name} <${sender.address}>`;
    for (const [id, label] of Object.entries(LABELS[kind]))
      byId(id, HTMLLabelElement).textContent = label;
    this.#bcc.hidden = true;
    this.#showBcc.hidden = kind === 'meeting';
    for (const part of DRAFT_PARTS) this.#show(part);
  }

  #show(part: DraftPart): void {
    const draft = this.#draft;
    switch (part) {
      case 'subject':
        if (this.#subject.value !== draft.subject) this.#subject.value = draft.subject;
        document.title = `${draft.subject || 'Nouveau message'} · fenêtre d’essai de Ton juste`;
        break;
      case 'recipients':
        for (const field of this.#recipients.values()) field.show(draft);
        if (draft.recipients('bcc').length === 0) break;
        this.#bcc.hidden = false;
        this.#showBcc.hidden = true;
        break;
      case 'attachments':
        this.#attachments.show(draft);
        break;
      case 'notifications':
        this.#notifications.show(draft);
        break;
      case 'delivery':
        this.#delivery.hidden = draft.leaves === null;
        this.#delivery.value =
          draft.leaves === null ? '' : `Départ le ${MOMENT.format(draft.leaves)}`;
        break;
    }
  }

  /** Office.js asks for the selection while the pane has the focus, so the last place is remembered. */
  #followFocus(): void {
    if (document.activeElement === this.#subject) {
      const from = this.#subject.selectionStart ?? 0;
      this.#draft.focus = { part: 'subject', from, to: this.#subject.selectionEnd ?? from };
    } else if (document.activeElement === this.#draft.body.element) {
      this.#draft.focus = { part: 'body' };
    }
  }
}
