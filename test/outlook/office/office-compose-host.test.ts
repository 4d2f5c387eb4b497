import { HostError } from '../../../src/outlook/port/host-error';
import { createOfficeHost } from '../../../src/outlook/office/office-compose-host';
import { fakeOffice, type Answer, type FakeOptions } from './fake-office';

async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => ({ value }),
    (error: unknown) => (error instanceof HostError ? error.code : error),
  );
}

const hostOf = (options: FakeOptions = {}) => createOfficeHost(fakeOffice(options).office);
const answering = (name: string, answer: Answer) => hostOf({ answers: { [name]: answer } });

describe('arguments', () => {
  test('reads and writes the body in one mode where there are modes', async () => {
    const { office, calls } = fakeOffice({
      bodyModes: true,
      answers: { 'body.getAsync': { value: '<p>é</p>' } },
    });
    const host = createOfficeHost(office);
    expect(await host.readBody('html')).toBe('<p>é</p>');
    await host.writeBody('<p>à</p>', 'html');
    expect(calls).toEqual([
      ['body.getAsync', 'html', { bodyMode: 1 }],
      ['body.getAsync', 'html', { bodyMode: 1 }],
      ['body.setAsync', '<p>à</p>', { coercionType: 'html', bodyMode: 1 }],
    ]);
    expect(host.bodyScope).toBe('matched');
  });

  test('says nothing of modes where there are none', async () => {
    const { office, calls } = fakeOffice({ answers: { 'body.getAsync': { value: '' } } });
    const host = createOfficeHost(office);
    await host.readBody('text');
    await host.writeBody('à', 'text');
    expect(calls).toEqual([
      ['body.getAsync', 'text', {}],
      ['body.getAsync', 'text', {}],
      ['body.setAsync', 'à', { coercionType: 'text' }],
    ]);
    expect(host.bodyScope).toBe('unsure');
  });

  test('prepends and writes the selection through the body', async () => {
    const { office, calls } = fakeOffice();
    const host = createOfficeHost(office);
    await host.prependToBody('<p>a</p>', 'html');
    await host.writeSelection('b', 'text');
    await host.writeSubject('Objet');
    expect(calls).toEqual([
      ['body.prependAsync', '<p>a</p>', { coercionType: 'html' }],
      ['body.setSelectedDataAsync', 'b', { coercionType: 'text' }],
      ['subject.setAsync', 'Objet'],
    ]);
  });

  test('joins To, Cc and Bcc, names where there are any', async () => {
    const person = (displayName: unknown, emailAddress: string) => ({ displayName, emailAddress });
    const host = hostOf({
      answers: {
        'to.getAsync': { value: [person('Julie', 'julie@client.example')] },
        'cc.getAsync': { value: [] },
        'bcc.getAsync': { value: [person(undefined, 'paul@client.example')] },
      },
    });
    expect(await host.readRecipients()).toEqual([
      { name: 'Julie', address: 'julie@client.example', field: 'to' },
      { name: 'paul@client.example', address: 'paul@client.example', field: 'bcc' },
    ]);
  });

  test('tells a distribution list', async () => {
    const list = { displayName: 'Équipe', emailAddress: 'equipe@agence.example' };
    const host = hostOf({
      answers: {
        'to.getAsync': { value: [{ ...list, recipientType: 'distributionList' }] },
        'cc.getAsync': { value: [{ ...list, recipientType: 'user' }] },
        'bcc.getAsync': { value: [] },
      },
    });
    expect((await host.readRecipients()).map(({ isList }) => isList)).toEqual([true, undefined]);
  });

  test('names what is attached, pictures within the text apart', async () => {
    const value = [{ name: 'a.pdf', isInline: false }, { name: 'b.png', isInline: true }, {}];
    const answers = { getAttachmentsAsync: { value } };
    expect(await hostOf({ answers }).attachmentNames()).toEqual(['a.pdf', '']);
    expect(await hostOf({ answers, mailbox: 7 }).attachmentNames()).toBeUndefined();
  });

  test('attaches a file from Mailbox 1.8 on, within 90 s', async () => {
    jest.useFakeTimers();
    const { office, calls } = fakeOffice({ mailbox: 8 });
    await createOfficeHost(office).attachFile?.('a.pdf', 'AAAA');
    expect(calls).toEqual([['addFileAttachmentFromBase64Async', 'AAAA', 'a.pdf']]);
    expect('attachFile' in hostOf({ mailbox: 7 })).toBe(false);
    const never = hostOf({ answers: { addFileAttachmentFromBase64Async: 'never' } });
    const code = codeOf(never.attachFile?.('a.pdf', 'AAAA') ?? Promise.resolve());
    await jest.advanceTimersByTimeAsync(89_999);
    expect(await Promise.race([code, Promise.resolve('waits')])).toBe('waits');
    await jest.advanceTimersByTimeAsync(1);
    expect(await code).toBe('timeout');
    jest.useRealTimers();
  });

  test.each([
    [new Date(Date.UTC(2030, 0, 7)), Date.UTC(2030, 0, 7)],
    [0, null],
    [undefined, null],
  ])('a delay of %p is %p', async (value, at) => {
    expect(await answering('delayDeliveryTime.getAsync', { value }).readDelay()).toBe(at);
  });

  test('has a message leave later from Mailbox 1.13 on, an invitation never', async () => {
    await hostOf({ mailbox: 13 }).delayDelivery?.(Date.UTC(2030, 0, 7));
    expect('delayDelivery' in hostOf({ mailbox: 13 })).toBe(true);
    expect('delayDelivery' in hostOf({ mailbox: 12 })).toBe(false);
  });

  test('saves a setting', async () => {
    const { office, calls } = fakeOffice();
    const host = createOfficeHost(office);
    await host.writeSettings({ k: [1] });
    expect(host.readSetting('k')).toEqual([1]);
    expect(calls).toEqual([['roamingSettings.saveAsync']]);
  });
});

describe('what a client lacks', () => {
  test('Mailbox 1.3 has neither type, session nor context, and makes no such call', async () => {
    const { office, calls } = fakeOffice({ mailbox: 3 });
    const host = createOfficeHost(office);
    expect(await host.composeType()).toBe('newMail');
    expect(await host.readSession('k')).toBeUndefined();
    await host.writeSession('k', 'v');
    expect(await host.readContext()).toBeNull();
    host.onContext(() => undefined)();
    expect(calls).toEqual([]);
  });

  test.each([
    ['OutlookWebApp', 'OfficeOnline', 15, 'web', 'unsure'],
    ['newOutlookWindows', 'PC', 15, 'new', 'unsure'],
    ['Outlook', 'PC', 15, 'classic', 'whole'],
    ['Outlook', 'Mac', 14, 'mac', 'whole'],
    ['Outlook', 'Mac', 8, 'mac-legacy', 'whole'],
    ['OutlookIOS', 'iOS', 5, 'mobile', 'whole'],
    ['Something', 'PC', 15, undefined, 'whole'],
  ])('%s on %s with 1.%d is %s', (hostName, platform, mailbox, client, scope) => {
    const host = hostOf({ hostName, platform, mailbox });
    expect([host.client, host.bodyScope]).toEqual([client, scope]);
  });

  test('no open message is a HostError', async () => {
    const host = hostOf({ noItem: true });
    expect(await codeOf(host.readBody('html'))).toBe('no-item');
    expect(await codeOf(host.writeSubject('x'))).toBe('no-item');
    expect(await codeOf(host.readRecipients())).toBe('no-item');
  });
});

describe('answers', () => {
  test.each([
    ['body.getTypeAsync', { value: 'Html' }, 'html'],
    ['body.getTypeAsync', { value: 'text' }, 'text'],
  ] as const)('%s with %p is %s', async (name, answer, format) => {
    expect(await answering(name, answer).bodyFormat()).toBe(format);
  });

  test('no cursor is null, in the body or the subject is what is selected', async () => {
    const name = 'getSelectedDataAsync';
    expect(await answering(name, { code: 9016 }).readSelection()).toBeNull();
    const value = { data: 'é', sourceProperty: 'subject', startPosition: 0 };
    expect(await answering(name, { value }).readSelection()).toEqual({
      text: 'é',
      where: 'subject',
    });
  });

  test('a key never set, and no context, are no failures', async () => {
    expect(
      await answering('sessionData.getAsync', { code: 9050 }).readSession('k'),
    ).toBeUndefined();
    const name = 'getInitializationContextAsync';
    expect(await answering(name, { value: '' }).readContext()).toBeNull();
    expect(await answering(name, { value: null }).readContext()).toBeNull();
    expect(await answering(name, { code: 9020 }).readContext()).toBeNull();
    expect(await answering(name, { value: '{"tab":"ton"}' }).readContext()).toBe('{"tab":"ton"}');
  });

  const garbage = [undefined, null, 7, {}, [7], [null], { data: 1 }, { composeType: 'x' }];
  const reads = {
    'body.getTypeAsync': (host) => host.bodyFormat(),
    'body.getAsync': (host) => host.readBody('html'),
    getComposeTypeAsync: (host) => host.composeType(),
    getSelectedDataAsync: (host) => host.readSelection(),
    'subject.getAsync': (host) => host.readSubject(),
    'to.getAsync': (host) => host.readRecipients(),
    getAttachmentsAsync: (host) => host.attachmentNames(),
  } satisfies Record<string, (host: ReturnType<typeof hostOf>) => Promise<unknown>>;

  test.each(Object.entries(reads))('%s never lets garbage through', async (name, read) => {
    for (const value of garbage) {
      expect(await codeOf(read(answering(name, { value })))).toBe('invalid-answer');
    }
  });

  test.each(Object.entries(reads))('%s keeps each code', async (name, read) => {
    for (const code of [5001, 7000, 9014, 9019, 9020, 9021, 9057]) {
      expect(await codeOf(read(answering(name, { code })))).toBe(code);
    }
  });

  test('reads wait 10 s, writes 20 s', async () => {
    jest.useFakeTimers();
    const ends: [string, number][] = [];
    const start = Date.now();
    const ended = (what: string) => () => void ends.push([what, Date.now() - start]);
    const host = hostOf({ answers: { 'body.getAsync': 'never', 'body.setAsync': 'never' } });
    host.readBody('html').catch(ended('read'));
    void host.writeBody('x', 'html').then(ended('write'));
    await jest.advanceTimersByTimeAsync(30000);
    expect(ends).toEqual([
      ['read', 10000],
      ['write', 20000],
    ]);
    jest.useRealTimers();
  });
});

describe('other recipients', () => {
  test('are told as often as they change, to those who still listen', () => {
    const { office, calls, fire } = fakeOffice();
    const host = createOfficeHost(office);
    let heard = 0;
    const stop = host.onRecipients(() => {
      heard += 1;
    });
    fire({ changedRecipientFields: { to: true } });
    fire(undefined);
    stop();
    fire({ changedRecipientFields: { to: true } });
    expect(heard).toBe(2);
    expect(calls).toEqual([['addHandlerAsync', 'olkRecipientsChanged']]);
  });

  test('are not listened to before Mailbox 1.7', () => {
    const { office, calls } = fakeOffice({ mailbox: 6 });
    createOfficeHost(office).onRecipients(() => undefined)();
    expect(calls).toEqual([]);
  });
});

describe('contexts that come later', () => {
  test('reach every listener that still listens', () => {
    const { office, calls, fire } = fakeOffice();
    const host = createOfficeHost(office);
    const heard: string[] = [];
    const stop = host.onContext((context) => heard.push(`one ${context}`));
    host.onContext((context) => heard.push(`two ${context}`));
    fire({ initializationContextData: 'a' });
    stop();
    fire({ initializationContextData: 'b' });
    fire({ initializationContextData: 7 });
    fire(undefined);
    expect(heard).toEqual(['one a', 'two a', 'two b']);
    expect(calls).toEqual([['addHandlerAsync', 'olkInitializationContextChanged']]);
  });
});
