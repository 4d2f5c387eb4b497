import { MannerlyBody } from './body/mannerly-body';
import { CLIENTS, FAITHFUL, type PlayedClient } from './client';
import { RECIPIENT_FIELDS } from './draft/draft';
import { RoamingSettings } from './draft/roaming-settings';
import { appContext, initialData } from './office/app-context';
import { refused } from './office/answer';
import { NativeHost } from './native/native-host';
import { dispatch } from './office/dispatch';
import { DISPATCH_ID, OFFICE_ERROR } from './office/dispatch-id';
import type { Fault, Faults } from './office/faults';
import type { DisplayLanguage } from './office/frame';
import { OfficeHost, type PageHandlers, type PageHost } from './office/office-host';
import { SCENARIOS } from './scenarios';
import { SENDER, type Scenario } from './scenarios/scenario';
import type { SendTimes } from './send/send-runtime';
import type { LoggedCall, PlaygroundTestApi, SentMessage } from './test-api';
import { Appearance } from './window/appearance';
import { ComposeForm } from './window/compose-form';
import { byId } from './window/element';
import { Sending } from './window/sending';
import { SentList } from './window/sent-list';
import { TaskPane } from './window/task-pane';

const BODY_WRITES: ReadonlySet<number> = new Set([
  DISPATCH_ID.setBody,
  DISPATCH_ID.prependBody,
  DISPATCH_ID.setSelectedData,
  DISPATCH_ID.setSelectedItemData,
]);

function named<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((entry) => entry.id === id);
  if (found === undefined) {
    throw new RangeError(`no « ${id} » among ${list.map((entry) => entry.id).join(', ')}`);
  }
  return found;
}

/** The compose window: a draft, the add-in's pane beside it, and its check when the message is sent. */
export class Playground {
  readonly #scenarioChoice = byId('scenario', HTMLSelectElement);
  readonly #clientChoice = byId('client', HTMLSelectElement);
  readonly #language = byId('language', HTMLSelectElement);
  readonly #settings = new RoamingSettings(window.localStorage);
  readonly #appearance = new Appearance(() => this.#pane.tellLook());
  readonly #web = new OfficeHost(() => this.#displayLanguage());
  readonly #native = new NativeHost(
    () => this.#client.flavour ?? 'windows',
    () => this.#displayLanguage(),
  );
  /** The side that the client's Office.js talks to. */
  readonly #host: PageHost = {
    open: (...given) =>
      (this.#client.flavour === undefined ? this.#web : this.#native).open(...given),
  };
  readonly #form: ComposeForm;
  readonly #pane: TaskPane;
  readonly #sentList = new SentList();
  readonly #faults: Faults = {};
  readonly #log: LoggedCall[] = [];
  readonly #sent: SentMessage[] = [];
  readonly #sendTimes: SendTimes[] = [];
  #scenario: Scenario = SCENARIOS[0];
  #client: PlayedClient = FAITHFUL;
  #body: MannerlyBody;

  constructor() {
    this.#fill(this.#scenarioChoice, SCENARIOS, (id) => this.#startScenario(id));
    this.#fill(this.#clientChoice, CLIENTS, (id) => this.#chooseClient(id));
    this.#form = new ComposeForm(this.#scenario, () => this.#pane.tellRecipients());
    this.#body = this.#mannerlyBody();
    this.#pane = new TaskPane(this.#host, {
      handlers: () => this.#handlers('pane'),
      look: () => this.#appearance.look,
      onPress: () => this.#body.typeAfterNextRead(),
    });
    new Sending(
      this.#host,
      {
        ready: () => this.#ready(),
        handlers: () => (this.#client.alert === 'none' ? null : this.#handlers('send')),
        client: () => this.#client,
        kind: () => this.#form.draft.kind,
        language: () => this.#displayLanguage(),
        deliver: () => this.#deliver(),
        openPane: (context) => {
          this.#form.draft.context = context;
          this.#pane.openWithContext(context ?? '');
        },
      },
      this.#sendTimes,
    );
    this.#language.addEventListener('change', () => this.#reopenPane());
  }

  /** What tests may see and set. */
  testApi(): PlaygroundTestApi {
    const draft = () => this.#form.draft;
    return {
      body: () => draft().body.source(),
      setBody: (source) => draft().body.replace(source),
      subject: () => draft().subject,
      setSubject: (subject) => {
        draft().subject = subject;
      },
      recipients: (field) => draft().recipients(field),
      setRecipients: (field, recipients) => draft().setRecipients(field, recipients),
      scenario: (id) => this.#startScenario(id),
      scenarios: () => SCENARIOS.map(({ id }) => id),
      client: (id) => this.#chooseClient(id),
      clients: () => CLIENTS.map(({ id }) => id),
      faults: this.#faults,
      log: this.#log,
      sent: this.#sent,
      sendTimes: this.#sendTimes,
      notifications: () => draft().notifications.map(({ message }) => message),
      get session() {
        return draft().session;
      },
    };
  }

  #displayLanguage(): DisplayLanguage {
    return this.#language.value === 'en-US' ? 'en-US' : 'fr-FR';
  }

  #fill(
    select: HTMLSelectElement,
    entries: readonly { readonly id: string; readonly label: string; readonly group?: string }[],
    choose: (id: string) => void,
  ): void {
    const groups = new Map<string, HTMLOptGroupElement>();
    for (const { id, label, group } of entries) {
      const option = new Option(label, id);
      if (group === undefined) {
        select.append(option);
        continue;
      }
      const options = groups.get(group) ?? document.createElement('optgroup');
      options.label = group;
      options.append(option);
      groups.set(group, options);
    }
    select.append(...groups.values());
    select.addEventListener('change', () => choose(select.value));
  }

  #startScenario(id: string): void {
    this.#scenario = named(SCENARIOS, id);
    this.#scenarioChoice.value = id;
    this.#form.start(this.#scenario);
    this.#body = this.#mannerlyBody();
    this.#reopenPane();
  }

  #chooseClient(id: string): void {
    this.#client = named(CLIENTS, id);
    this.#clientChoice.value = id;
    this.#body.dispose();
    this.#body = this.#mannerlyBody();
    this.#reopenPane();
  }

  /** Puts the client's behaviour between the add-in and the draft. */
  #mannerlyBody(): MannerlyBody {
    const { draft } = this.#form;
    const { manner } = this.#client;
    const body = new MannerlyBody(draft.body, manner);
    body.onReplaced = () => {
      const { addsRecipient } = manner;
      if (addsRecipient) draft.setRecipients('to', [...draft.recipients('to'), addsRecipient]);
    };
    draft.officeBody = body;
    return body;
  }

  /** A draft, a client and a language are given to a page when it loads. */
  #reopenPane(): void {
    if (this.#pane.isOpen) this.#pane.open();
  }

  #handlers(from: LoggedCall['from']): PageHandlers {
    const { draft } = this.#form;
    return {
      appContext: (controlId) =>
        appContext(
          controlId,
          this.#displayLanguage(),
          this.#client.mailbox,
          this.#settings.values(),
        ),
      initialData: () => initialData(SENDER, draft.kind),
      look: () => this.#appearance.look,
      execute: (dispatchId, parameters) => {
        this.#log.push({ from, dispatchId, parameters });
        const fault = this.#faults[dispatchId] ?? this.#trouble(dispatchId);
        if (fault === 'hang') return undefined;
        if (typeof fault === 'number') return refused(fault);
        const answer = dispatch(draft, this.#settings, dispatchId, parameters);
        return fault === 'hang-after-doing' ? undefined : answer;
      },
    };
  }

  #trouble(dispatchId: number): Fault | undefined {
    const { trouble, manner } = this.#client;
    if (trouble === 'silent') return 'hang';
    if (trouble === 'refuses') return OFFICE_ERROR.internal;
    if (!BODY_WRITES.has(dispatchId)) return undefined;
    if (manner.writes === 'never-answered') return 'hang';
    return manner.writes === 'done-unconfirmed' ? 'hang-after-doing' : undefined;
  }

  #ready(): boolean {
    const ready = this.#form.readyToSend();
    if (!ready) this.#say('Ajoutez au moins un destinataire.');
    return ready;
  }

  #deliver(): void {
    const { draft } = this.#form;
    const [to, cc, bcc] = RECIPIENT_FIELDS.map((field) => draft.recipients(field));
    const message: SentMessage = {
      subject: draft.subject,
      recipients: { to: to ?? [], cc: cc ?? [], bcc: bcc ?? [] },
      format: draft.body.format,
      body: draft.body.source(),
      attachments: draft.attachments.map(({ name }) => name),
      sentAt: new Date().toISOString(),
    };
    this.#sent.push(message);
    this.#sentList.add(message, this.#sent.length);
    this.#startScenario(this.#scenario.id);
    this.#say('Message envoyé.');
  }

  #say(text: string): void {
    const toast = byId('toast', HTMLParagraphElement);
    toast.textContent = text;
    toast.classList.remove('shown');
    // Starts the animation again for the same text.
    void toast.offsetWidth;
    toast.classList.add('shown');
  }
}
