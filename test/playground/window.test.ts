/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { DISPATCH_ID } from '../../src/playground/office/dispatch-id';
import { Playground } from '../../src/playground/playground';
import type { PlaygroundTestApi } from '../../src/playground/test-api';
import { GIVE_UP_MS } from '../../src/playground/send/send-runtime';
import { SLOW_AFTER_MS } from '../../src/playground/window/sending';

const PAGE = readFileSync(path.join(__dirname, '../../src/playground/index.html'), 'utf8');
const HTML = 3;

interface Sent {
  _actionName: string;
  _correlationId: number;
  _responseType: number;
  _data: unknown;
}

/** The part of Office.js in one iframe: asks the host and collects what it posts. */
class FakePage {
  readonly received: Sent[] = [];
  #correlation = 0;
  readonly #conversationId: string;

  constructor(readonly frame: HTMLIFrameElement) {
    const [conversationId] = (/_xdm_Info=(.*)$/.exec(frame.src)?.[1] ?? '').split('|');
    this.#conversationId = conversationId ?? '';
    const { contentWindow } = frame;
    if (contentWindow === null) throw new Error('the frame has no window');
    contentWindow.postMessage = (message: unknown) => {
      this.received.push(JSON.parse(String(message)) as Sent);
    };
  }

  post(name: string, data: unknown, actionType = 0, from: Partial<MessageEventInit> = {}): number {
    this.#correlation += 1;
    const message = {
      _messageType: 0,
      _actionType: actionType,
      _actionName: name,
      _conversationId: this.#conversationId,
      _correlationId: this.#correlation,
      _data: data,
    };
    window.dispatchEvent(
      new MessageEvent('message', {
        data: JSON.stringify(message),
        origin: window.location.origin,
        source: this.frame.contentWindow,
        ...from,
      }),
    );
    return this.#correlation;
  }

  answer(correlation: number): unknown {
    const found = this.received.find(
      ({ _correlationId: id, _responseType: type }) => id === correlation && type === 0,
    );
    return found?._data;
  }

  ask(dispatchId: number, parameters?: unknown): unknown {
    return this.answer(
      this.post('ExecuteMethod', { ApiParams: parameters, MethodData: { DispatchId: dispatchId } }),
    );
  }
}

function control<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`nothing at ${selector}`);
  return found;
}

const settled = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));
const choices = (): string[] =>
  Array.from(document.querySelectorAll('#alert-choices button'), ({ textContent }) => textContent);
function choose(label: string): void {
  const found = Array.from(document.querySelectorAll<HTMLElement>('#alert-choices button')).find(
    ({ textContent }) => textContent === label,
  );
  if (found === undefined) throw new Error(`no choice ${label}`);
  found.click();
}

describe('the compose window', () => {
  let api: PlaygroundTestApi;

  const pane = (): FakePage => new FakePage(control('#pane-page iframe'));

  /** Presses « Envoyer » and answers as the add-in's handler would. */
  const send = async (options?: Record<string, unknown>): Promise<FakePage> => {
    control('#send').click();
    const runtime = new FakePage(control<HTMLIFrameElement>('body > iframe'));
    runtime.post('appCommandInvoked', {}, 1);
    jest.advanceTimersByTime(1);
    if (options !== undefined) complete(runtime, options);
    await settled();
    return runtime;
  };
  const complete = (runtime: FakePage, options: Record<string, unknown>): void => {
    const event = JSON.stringify({ completedContext: options });
    runtime.post('executeMethod', { 0: 'send', 1: 0, 2: event });
  };

  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'performance'] });
    Object.defineProperty(globalThis, 'crypto', { value: { randomUUID }, configurable: true });
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
    window.matchMedia = () => new EventTarget() as MediaQueryList;
    window.localStorage.clear();
    document.documentElement.innerHTML = PAGE.replace(/<script[^]*?<\/script>/g, '');
    api = new Playground().testApi();
  });
  afterEach(() => jest.useRealTimers());

  it('names its fields and buttons', () => {
    const label = (id: string): string =>
      document.querySelector(`label[for="${id}"]`)?.textContent.trim() ?? '';
    expect(['to', 'cc', 'bcc', 'subject'].map(label)).toEqual(['À', 'Cc', 'Cci', 'Objet']);
    for (const id of ['to', 'cc', 'bcc', 'subject'])
      expect(document.getElementById(id)).not.toBeNull();
    const body = control('.message-body');
    expect(body.getAttribute('aria-label')).toBe('Corps du message');
    expect(body.getAttribute('role')).toBe('textbox');
    expect(control('#send').textContent.trim()).toBe('Envoyer');
    expect(control('#pane-button').textContent.trim()).toBe('Modèles et ton');
    expect(document.querySelectorAll('button:not([type])')).toHaveLength(0);
  });

  it('starts each scenario with its exact source', () => {
    expect(api.scenarios()).toHaveLength(8);
    for (const id of api.scenarios()) {
      api.scenario(id);
      expect(api.body().length).toBeGreaterThan(100);
      expect(control('.message-body').tagName).toBe(id === 'texte-brut' ? 'TEXTAREA' : 'DIV');
    }
    expect(() => api.scenario('autre')).toThrow(RangeError);
    expect(() => api.client('autre')).toThrow(RangeError);
  });

  it('opens and closes the pane, and answers it alone', () => {
    control('#pane-button').click();
    expect(control('#pane-button').getAttribute('aria-expanded')).toBe('true');
    const page = pane();
    const context = page.answer(page.post('ContextActivationManager_getAppContextAsync', 'x'));
    expect(context).toMatchObject({ _appName: 64, _appUILocale: 'fr-FR' });
    expect(page.answer(page.post('GetInitialData', {}))).toMatchObject({
      permissionLevel: 3,
      itemType: 4,
    });
    expect(page.ask(DISPATCH_ID.getBody, { coercionType: HTML })).toEqual({
      error: false,
      data: api.body(),
    });
    page.received.length = 0;
    page.post('GetInitialData', {}, 0, { origin: 'https://ailleurs.example' });
    page.post('GetInitialData', {}, 0, { source: window });
    expect(page.received).toEqual([]);
    control('#pane-close').click();
    page.post('GetInitialData', {});
    expect(page.received).toEqual([]);
    expect(control('#pane').hidden).toBe(true);
  });

  it('shows what the pane changes', () => {
    control('#pane-button').click();
    const page = pane();
    page.ask(DISPATCH_ID.setSubject, { subject: 'Mise en ligne' });
    page.ask(DISPATCH_ID.addRecipients, {
      recipientField: 2,
      recipientArray: [{ name: 'Paul', address: 'paul@agence.example' }],
    });
    page.ask(DISPATCH_ID.addNotification, { key: 'k', type: 0, message: 'Modèle inséré' });
    page.ask(DISPATCH_ID.addBase64Attachment, { base64String: 'AAAA', name: 'devis.pdf' });
    expect(control<HTMLInputElement>('#subject').value).toBe('Mise en ligne');
    expect(control('#bcc-field').hidden).toBe(false);
    expect(control('[data-field=bcc] .pill').textContent).toBe('Paul');
    expect(control('#notifications').textContent).toBe('Modèle inséré');
    expect(control('#attachments').textContent).toContain('devis.pdf');
    expect(api.notifications()).toEqual(['Modèle inséré']);
  });

  it('takes recipients as they are typed', () => {
    const input = control<HTMLInputElement>('#to');
    input.value = 'Marc Leroy <marc@acme.example>;';
    input.dispatchEvent(new Event('input'));
    input.value = 'sans adresse';
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    expect(api.recipients('to').map(({ address }) => address)).toEqual([
      'julie.martin@acme.example',
      'marc@acme.example',
      '',
    ]);
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Backspace' }));
    expect(api.recipients('to')).toHaveLength(2);
    control('[aria-label="Retirer Julie Martin"]').click();
    expect(api.recipients('to').map(({ name }) => name)).toEqual(['Marc Leroy']);
  });

  it('lets calls fail and hang as told', () => {
    control('#pane-button').click();
    const page = pane();
    const before = api.body();
    const write = (): unknown =>
      page.ask(DISPATCH_ID.setBody, { coercionType: HTML, data: '<p>x</p>' });
    api.faults[DISPATCH_ID.setBody] = 5001;
    expect(write()).toEqual({ error: true, errorCode: 5001 });
    api.faults[DISPATCH_ID.setBody] = 'hang';
    expect(write()).toBeUndefined();
    expect(api.body()).toBe(before);
    api.faults[DISPATCH_ID.setBody] = 'hang-after-doing';
    expect(write()).toBeUndefined();
    expect(api.body()).toBe('<p>x</p>');
    expect(api.log.filter(({ dispatchId }) => dispatchId === DISPATCH_ID.setBody)).toHaveLength(3);
  });

  it.each([
    ['refuses', { error: true, errorCode: 5001 }, false],
    ['no-answers', undefined, false],
    ['silent', { error: false, data: null }, false],
    ['lost-callback', undefined, true],
    ['unanswered', undefined, false],
    ['faithful', { error: false, data: null }, true],
  ])('plays the client %s', (id, answer, done) => {
    api.client(id);
    control('#pane-button').click();
    const before = api.body();
    expect(pane().ask(DISPATCH_ID.setBody, { coercionType: HTML, data: '<p>x</p>' })).toEqual(
      answer,
    );
    expect(api.body()).toBe(done ? '<p>x</p>' : before);
  });

  it('sends what the handler allows, exactly, and starts afresh', async () => {
    api.setBody('<P>d&eacute;j&agrave;</P>');
    api.setSubject('Essai');
    await send({ allowEvent: true });
    expect(api.sent).toMatchObject([
      {
        subject: 'Essai',
        body: '<P>d&eacute;j&agrave;</P>',
        format: 'html',
        recipients: { to: [{ address: 'julie.martin@acme.example' }], cc: [], bcc: [] },
      },
    ]);
    expect(api.sendTimes).toMatchObject([{ completions: 1 }]);
    expect(control('#sent-list pre').textContent).toBe('<P>d&eacute;j&agrave;</P>');
    expect(control('#sent-count').textContent).toBe('1');
    expect(api.subject()).toBe('');
  });

  it('invokes the handler with its name', async () => {
    const runtime = await send();
    expect(runtime.received.filter(({ _responseType: type }) => type === 1)).toMatchObject([
      { _actionName: 'appCommandInvoked', _data: { 1: 'onMessageSendHandler' } },
    ]);
    complete(runtime, { allowEvent: true });
    await settled();
    complete(runtime, { allowEvent: true });
    expect(api.sendTimes[0]?.completions).toBe(2);
    expect(api.sent).toHaveLength(1);
  });

  it('prompts, and opens the pane with the context', async () => {
    await send({
      allowEvent: false,
      errorMessage: 'À revoir',
      commandId: 'c',
      contextData: '{"n":1}',
    });
    expect(control<HTMLDialogElement>('#alert').open).toBe(true);
    expect(control('#alert').getAttribute('role')).toBe('alertdialog');
    expect(control('#alert-text').textContent).toBe('À revoir');
    expect(choices()).toEqual(['Agir', 'Envoyer quand même', 'Ne pas envoyer']);
    choose('Agir');
    await settled();
    expect(api.sent).toEqual([]);
    expect(pane().ask(DISPATCH_ID.getInitializationContext)).toEqual({
      error: false,
      data: '{"n":1}',
    });
  });

  it('loads an open pane again for a new context, unless it listens for it', async () => {
    control('#pane-button').click();
    const first = pane();
    const prompt = {
      allowEvent: false,
      errorMessage: 'x',
      cancelLabel: 'Vérifier le ton',
      commandId: 'c',
      contextData: '1',
    };
    await send(prompt);
    choose('Vérifier le ton');
    await settled();
    expect(control('#pane-page iframe')).not.toBe(first.frame);
    const second = pane();
    second.post('olkInitializationContextChanged', {}, 1);
    await send({ ...prompt, contextData: '2' });
    choose('Vérifier le ton');
    await settled();
    expect(control('#pane-page iframe')).toBe(second.frame);
    expect(second.received.filter(({ _responseType: type }) => type === 1)).toMatchObject([
      { _data: { initializationContextData: '2' } },
    ]);
  });

  it.each([
    ['Envoyer quand même', 1],
    ['Ne pas envoyer', 0],
  ])('prompts without a button where there is no command: %s', async (label, sent) => {
    await send({ allowEvent: false, errorMessage: 'À revoir' });
    expect(choices()).toEqual(['Envoyer quand même', 'Ne pas envoyer']);
    choose(label);
    await settled();
    expect(api.sent).toHaveLength(sent);
  });

  it('tells its look to a pane that listens, and each change of it', () => {
    control('#pane-button').click();
    const page = pane();
    const appearance = control<HTMLSelectElement>('#appearance');
    const choose = (look: string): void => {
      appearance.value = look;
      appearance.dispatchEvent(new Event('change'));
    };
    choose('dark');
    expect(page.received).toEqual([]);
    page.post('officeThemeChanged', {}, 1);
    jest.advanceTimersByTime(1);
    choose('light');
    const told = page.received.filter(({ _responseType: type }) => type === 1);
    expect(
      told.map(({ _data: data }) => JSON.parse((data as { 0: string })[0]) as unknown),
    ).toMatchObject([{ bodyBackgroundColor: 0x292929 }, { bodyBackgroundColor: 0xffffff }]);
    expect(document.documentElement.style.colorScheme).toBe('light');
  });

  it('stays on Escape, on every client', async () => {
    for (const id of ['faithful', 'mac', 'classic-2403']) {
      api.client(id);
      await send({ allowEvent: false, errorMessage: 'x', commandId: 'c' });
      control('#alert').dispatchEvent(new Event('cancel', { cancelable: true }));
      await settled();
      expect(api.sent).toEqual([]);
      expect(control('#pane').hidden).toBe(true);
    }
  });

  it('says after five seconds that the check is slow, until it ends', async () => {
    const runtime = await send();
    jest.advanceTimersByTime(SLOW_AFTER_MS - 10);
    await settled();
    expect(control<HTMLDialogElement>('#alert').open).toBe(false);
    jest.advanceTimersByTime(10);
    await settled();
    expect(control('#alert-text').textContent).toContain('plus de temps que prévu');
    complete(runtime, { allowEvent: true });
    await settled();
    await settled();
    expect(control<HTMLDialogElement>('#alert').open).toBe(false);
    expect(api.sent).toHaveLength(1);
  });

  it.each([
    ['Envoyer quand même', 1],
    ['Ne pas envoyer', 0],
  ])('lets the person decide about a slow check: %s', async (label, sent) => {
    const runtime = await send();
    jest.advanceTimersByTime(SLOW_AFTER_MS);
    await settled();
    choose(label);
    await settled();
    complete(runtime, { allowEvent: true });
    await settled();
    expect(api.sent).toHaveLength(sent);
    expect(document.querySelector('body > iframe')).toBeNull();
  });

  it('gives a check up after five minutes, and lets the person decide', async () => {
    await send();
    jest.advanceTimersByTime(GIVE_UP_MS);
    await settled();
    await settled();
    expect(control('#alert-text').textContent).toContain('n’a pas fini');
    expect(choices()).toEqual(['Envoyer quand même', 'Ne pas envoyer']);
    choose('Envoyer quand même');
    await settled();
    expect(api.sent).toHaveLength(1);
  });

  it.each([
    ['host-down', 'n’est pas disponible', 'Réessayer plus tard'],
    ['offline', 'hors connexion', 'Ne pas envoyer'],
  ])('offers to send without the check, or not: %s', async (id, text, back) => {
    api.client(id);
    control('#send').click();
    await settled();
    expect(control('#alert-text').textContent).toContain(text);
    expect(choices()).toEqual(['Envoyer quand même', back]);
    choose(back);
    await settled();
    expect(api.sent).toEqual([]);
    control('#send').click();
    await settled();
    choose('Envoyer quand même');
    await settled();
    expect(api.sent).toHaveLength(1);
    expect(api.sendTimes).toEqual([]);
  });

  it.each([
    [
      'web',
      '1.15',
      ['Relire', 'Envoyer quand même', 'Ne pas envoyer'],
      '<p>À <strong>revoir</strong></p>',
    ],
    [
      'classic',
      '1.15',
      ['Relire', 'Envoyer quand même', 'Ne pas envoyer'],
      '<p>À <strong>revoir</strong></p>',
    ],
    ['classic-2404', '1.14', ['Envoyer quand même', 'Relire'], '<p>À revoir</p>'],
    ['mac', '1.14', ['Envoyer quand même', 'Relire'], '<p>À revoir</p>'],
    ['classic-2403', '1.12', ['Envoyer quand même', 'Ne pas envoyer'], '<p>À revoir</p>'],
  ])('words the alert as %s does, Mailbox %s', async (id, mailbox, labels, html) => {
    api.client(id);
    const runtime = await send();
    const context = runtime.answer(
      runtime.post('ContextActivationManager_getAppContextAsync', 'x'),
    ) as { _requirementMatrix: string };
    expect(JSON.parse(context._requirementMatrix)).toMatchObject({ Mailbox: mailbox });
    complete(runtime, {
      allowEvent: false,
      errorMessage: 'À revoir',
      errorMessageMarkdown: 'À **revoir**',
      commandId: 'c',
      cancelLabel: 'Relire',
    });
    await settled();
    expect(choices()).toEqual(labels);
    expect(control('#alert-text').innerHTML).toBe(html);
  });

  it('writes Outlook’s own words in the language of the window', async () => {
    const language = control<HTMLSelectElement>('#language');
    language.value = 'en-US';
    await send({ allowEvent: false, commandId: 'c' });
    expect(control('#alert').lang).toBe('en-US');
    expect(choices()).toEqual(['Take Action', 'Send Anyway', 'Don’t Send']);
    expect(control('#alert-text').textContent).toContain('preventing this email');
  });

  it.each(['old-client', 'mac-legacy'])(
    'sends at once on a client without Smart Alerts: %s',
    async (id) => {
      api.client(id);
      control('#send').click();
      await settled();
      expect(api.sent).toHaveLength(1);
      expect(api.sendTimes).toEqual([]);
    },
  );

  it('asks for a recipient', async () => {
    api.setRecipients('to', [{ name: 'sans adresse', address: '' }]);
    control('#send').click();
    await settled();
    expect(api.sent).toEqual([]);
    expect(control('#toast').textContent).toBe('Ajoutez au moins un destinataire.');
    expect(document.activeElement?.id).toBe('to');
  });
});
