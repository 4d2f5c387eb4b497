/** @jest-environment jsdom */
import { HtmlBody } from '../../src/playground/body/html-body';
import { PlainBody } from '../../src/playground/body/plain-body';
import { PlayedDraft } from '../../src/playground/draft/draft';
import { RoamingSettings } from '../../src/playground/draft/roaming-settings';
import { dispatch } from '../../src/playground/office/dispatch';
import { DISPATCH_ID, OFFICE_ERROR } from '../../src/playground/office/dispatch-id';

const HTML = 3;
const TEXT = 0;
const sender = { name: 'Camille Durand', address: 'camille.durand@agence.example' };

function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

function htmlDraft(source = '<p>un</p>'): PlayedDraft {
  return new PlayedDraft(sender, 'reply', new HtmlBody(source));
}

function ask(draft: PlayedDraft, id: number, parameters?: unknown): Record<string, unknown> {
  return { ...dispatch(draft, new RoamingSettings(memory()), id, parameters) };
}

describe('the body', () => {
  it('is read and written as HTML, exactly', () => {
    const draft = htmlDraft('<P>d&eacute;j&agrave;</P>');
    expect(ask(draft, DISPATCH_ID.getBody, { coercionType: HTML }).data).toBe(
      '<P>d&eacute;j&agrave;</P>',
    );
    ask(draft, DISPATCH_ID.setBody, { data: '<p CLASS=x>b</p>', coercionType: HTML });
    expect(ask(draft, DISPATCH_ID.getBody, { coercionType: HTML }).data).toBe('<p CLASS=x>b</p>');
    expect(ask(draft, DISPATCH_ID.getBodyType).data).toBe('html');
  });

  it('takes text for text', () => {
    const draft = htmlDraft();
    ask(draft, DISPATCH_ID.setBody, { data: '1 < 2\nfin', coercionType: TEXT });
    expect(draft.body.source()).toBe('1 &lt; 2<br>fin');
  });

  it('is prepended to', () => {
    const draft = htmlDraft();
    ask(draft, DISPATCH_ID.prependBody, { data: '<p>zéro</p>', coercionType: HTML });
    expect(draft.body.source()).toBe('<p>zéro</p><p>un</p>');
  });

  it('refuses HTML in plain text, and is read exactly', () => {
    const draft = new PlayedDraft(sender, 'newMail', new PlainBody('a\r\nb'));
    for (const id of [DISPATCH_ID.setBody, DISPATCH_ID.prependBody, DISPATCH_ID.setSelectedData]) {
      expect(ask(draft, id, { data: '<p>', coercionType: HTML })).toEqual({
        error: true,
        errorCode: OFFICE_ERROR.invalidFormat,
      });
    }
    expect(draft.body.source()).toBe('a\r\nb');
    ask(draft, DISPATCH_ID.prependBody, { data: 'x\r\n', coercionType: TEXT });
    expect(draft.body.source()).toBe('x\r\na\r\nb');
    expect(ask(draft, DISPATCH_ID.getBodyType).data).toBe('text');
    expect(ask(draft, DISPATCH_ID.getBody, { coercionType: TEXT }).data).toBe('x\r\na\r\nb');
    expect(ask(draft, DISPATCH_ID.getBody, { coercionType: HTML }).data).toBe(
      '<div>x<br>a<br>b</div>',
    );
  });
});

describe('the selection', () => {
  it('is refused where there is no cursor', () => {
    expect(ask(htmlDraft(), DISPATCH_ID.getSelectedData, { coercionType: TEXT })).toEqual({
      error: true,
      errorCode: OFFICE_ERROR.invalidSelection,
    });
  });

  it('is the one of the subject where the cursor stood there last', () => {
    const draft = htmlDraft();
    draft.subject = 'Mise en ligne';
    draft.focus = { part: 'subject', from: 0, to: 4 };
    expect(ask(draft, DISPATCH_ID.getSelectedData, { coercionType: TEXT }).data).toEqual({
      data: 'Mise',
      startPosition: 0,
      endPosition: 4,
      sourceProperty: 'subject',
    });
    ask(draft, DISPATCH_ID.setSelectedItemData, { data: 'Remise', coercionType: TEXT });
    expect(draft.subject).toBe('Remise en ligne');
  });
});

describe('the rest of the item', () => {
  it('has a subject', () => {
    const draft = htmlDraft();
    const parts: string[] = [];
    draft.onChange((part) => parts.push(part));
    ask(draft, DISPATCH_ID.setSubject, { subject: 'Bonjour' });
    expect(ask(draft, DISPATCH_ID.getSubject).data).toBe('Bonjour');
    expect(parts).toEqual(['subject']);
  });

  it('tells resolved recipients only, and who is outside', () => {
    const draft = htmlDraft();
    const of = (recipientField: number): unknown =>
      ask(draft, DISPATCH_ID.getRecipients, { recipientField }).data;
    ask(draft, DISPATCH_ID.setRecipients, {
      recipientField: 1,
      recipientArray: [
        { name: 'Julie', address: 'julie@acme.example' },
        { name: 'Paul', address: 'paul@AGENCE.example' },
        { name: 'inconnue', address: '' },
      ],
    });
    expect(of(0)).toEqual([]);
    expect(of(1)).toEqual([
      { name: 'Julie', address: 'julie@acme.example', recipientType: 3 },
      { name: 'Paul', address: 'paul@AGENCE.example', recipientType: 2 },
    ]);
    ask(draft, DISPATCH_ID.addRecipients, {
      recipientField: 1,
      recipientArray: [{ name: 'Inès', address: 'ines@acme.example' }],
    });
    expect(of(1)).toHaveLength(3);
    expect(ask(draft, DISPATCH_ID.getFrom).data).toEqual({ ...sender, recipientType: 2 });
  });

  it('keeps session data up to Office’s limit', () => {
    const draft = htmlDraft();
    const name = 'clé';
    expect(ask(draft, DISPATCH_ID.getSessionValue, { name }).errorCode).toBe(
      OFFICE_ERROR.sessionKeyNotFound,
    );
    ask(draft, DISPATCH_ID.setSessionValue, { name, value: '' });
    expect(ask(draft, DISPATCH_ID.getSessionValue, { name }).error).toBe(false);
    ask(draft, DISPATCH_ID.setSessionValue, { name, value: 'v' });
    expect(ask(draft, DISPATCH_ID.getAllSessionValues).data).toEqual({ clé: 'v' });
    const long = ask(draft, DISPATCH_ID.setSessionValue, { name: 'l', value: 'x'.repeat(50_000) });
    expect(long.errorCode).toBe(OFFICE_ERROR.sessionTooLong);
    expect(ask(draft, DISPATCH_ID.removeSessionValue, { name }).error).toBe(false);
    expect(ask(draft, DISPATCH_ID.removeSessionValue, { name }).errorCode).toBe(
      OFFICE_ERROR.sessionKeyNotFound,
    );
  });

  it('keeps attachments by name', () => {
    const draft = htmlDraft();
    const id = String(
      ask(draft, DISPATCH_ID.addBase64Attachment, { base64String: 'AAAA', name: 'devis.pdf' }).data,
    );
    expect(ask(draft, DISPATCH_ID.getAttachments).data).toMatchObject([
      { id, name: 'devis.pdf', size: 3 },
    ]);
    expect(ask(draft, DISPATCH_ID.removeAttachment, { attachmentIndex: id }).error).toBe(false);
    expect(ask(draft, DISPATCH_ID.removeAttachment, { attachmentIndex: id }).errorCode).toBe(
      OFFICE_ERROR.attachmentNotFound,
    );
  });

  it('shows five messages of the add-in at most, each under its key', () => {
    const draft = htmlDraft();
    const add = (key: string): Record<string, unknown> =>
      ask(draft, DISPATCH_ID.addNotification, { key, type: 0, message: key });
    for (const key of ['a', 'b', 'c', 'd', 'e']) expect(add(key).error).toBe(false);
    expect(add('a').errorCode).toBe(OFFICE_ERROR.duplicateNotification);
    expect(add('f').errorCode).toBe(OFFICE_ERROR.tooManyNotifications);
    ask(draft, DISPATCH_ID.replaceNotification, { key: 'a', type: 0, message: 'autre' });
    expect(draft.notifications.map(({ message }) => message)).toContain('autre');
    expect(ask(draft, DISPATCH_ID.removeNotification, { key: 'a' }).error).toBe(false);
    expect(ask(draft, DISPATCH_ID.removeNotification, { key: 'a' }).errorCode).toBe(
      OFFICE_ERROR.notificationNotFound,
    );
    expect(ask(draft, DISPATCH_ID.getNotifications).data).toHaveLength(4);
  });

  it('has an id once saved', () => {
    const draft = htmlDraft();
    Object.defineProperty(globalThis, 'crypto', {
      value: { randomUUID: () => 'u' },
      configurable: true,
    });
    expect(ask(draft, DISPATCH_ID.getItemId).errorCode).toBe(OFFICE_ERROR.itemNotSaved);
    const { data } = ask(draft, DISPATCH_ID.saveItem);
    expect(ask(draft, DISPATCH_ID.getItemId).data).toBe(data);
  });

  it('keeps custom properties, its compose type and the context of an alert', () => {
    const draft = htmlDraft();
    ask(draft, DISPATCH_ID.saveCustomProperties, { customProperties: { a: 1 } });
    expect(ask(draft, DISPATCH_ID.loadCustomProperties)).toMatchObject({
      wasSuccessful: true,
      customProperties: '{"a":1}',
    });
    expect(ask(draft, DISPATCH_ID.getComposeType).data).toEqual({
      composeType: 'reply',
      coercionType: 'html',
    });
    expect(ask(draft, DISPATCH_ID.getInitializationContext).data).toBe('');
    draft.context = '{"n":1}';
    expect(ask(draft, DISPATCH_ID.getInitializationContext).data).toBe('{"n":1}');
  });

  it('answers what it does not know as not supported', () => {
    for (const id of [1, 9999, Number.NaN]) {
      expect(ask(htmlDraft(), id)).toEqual({
        error: true,
        errorCode: OFFICE_ERROR.operationNotSupported,
      });
    }
  });
});

describe('roaming settings', () => {
  it('are kept by the browser', () => {
    const storage = memory();
    const settings = new RoamingSettings(storage);
    const given = [{ prefs: '{"a":1}' }];
    expect(dispatch(htmlDraft(), settings, DISPATCH_ID.saveRoamingSettings, given)).toMatchObject({
      error: false,
    });
    expect(new RoamingSettings(storage).values()).toEqual({ prefs: '{"a":1}' });
    settings.clear();
    expect(settings.values()).toEqual({});
  });

  it.each(['{', '[1]', '{"a":2}', 'null'])('start empty from %s', (text) => {
    const storage = { ...memory(), getItem: () => text };
    expect(new RoamingSettings(storage).values()).toEqual({});
  });

  it('fail as Outlook does when nothing can be kept', () => {
    const storage = {
      ...memory(),
      setItem: () => {
        throw new Error('full');
      },
    };
    const answer = dispatch(
      htmlDraft(),
      new RoamingSettings(storage),
      DISPATCH_ID.saveRoamingSettings,
      [{}],
    );
    expect(answer).toEqual({ error: true, errorCode: OFFICE_ERROR.settings });
  });
});
