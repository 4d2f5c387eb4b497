/** @jest-environment jsdom */
import { DISPATCH_ID } from '../../src/playground/office/dispatch-id';
import { GIVE_UP_MS } from '../../src/playground/send/send-runtime';
import type { PlaygroundTestApi } from '../../src/playground/test-api';
import { SLOW_AFTER_MS } from '../../src/playground/window/sending';
import {
  choices,
  choose,
  complete,
  control,
  openWindow,
  pane,
  send,
  settled,
} from './compose-window';

describe('sending from the compose window', () => {
  let api: PlaygroundTestApi;

  beforeEach(() => {
    api = openWindow();
  });
  afterEach(() => jest.useRealTimers());

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
