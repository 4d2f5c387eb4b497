/** @jest-environment jsdom */
import { DISPATCH_ID } from '../../src/playground/office/dispatch-id';
import type { PlaygroundTestApi } from '../../src/playground/test-api';
import { control, openWindow, pane } from './compose-window';

const HTML = 3;

describe('the compose window', () => {
  let api: PlaygroundTestApi;

  beforeEach(() => {
    api = openWindow();
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
});
