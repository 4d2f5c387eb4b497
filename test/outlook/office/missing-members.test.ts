import { HostError } from '../../../src/outlook/port/host-error';
import { createOfficeHost } from '../../../src/outlook/office/office-compose-host';
import { fakeOffice } from './fake-office';

/** Members that some client lacks, or throws at when they are read. */
const MEMBERS = [
  'MailboxEnums',
  'EventType',
  'context',
  'context.displayLanguage',
  'context.officeTheme',
  'context.platform',
  'context.requirements',
  'context.roamingSettings',
  'context.mailbox',
  'context.mailbox.diagnostics',
  'context.mailbox.userProfile',
  'context.mailbox.item',
  'context.mailbox.item.body',
  'context.mailbox.item.subject',
  'context.mailbox.item.to',
  'context.mailbox.item.cc',
  'context.mailbox.item.delayDeliveryTime',
  'context.mailbox.item.sessionData',
  'context.mailbox.item.getAttachmentsAsync',
  'context.mailbox.item.addFileAttachmentFromBase64Async',
  'context.mailbox.item.getComposeTypeAsync',
  'context.mailbox.item.getSelectedDataAsync',
  'context.mailbox.item.getInitializationContextAsync',
  'context.mailbox.item.addHandlerAsync',
] as const;

const WAYS: Readonly<Record<string, PropertyDescriptor>> = {
  'is missing': { value: undefined },
  'is null': { value: null },
  throws: {
    get: () => {
      throw new Error('not in this client');
    },
  },
};

/** A whole fake Office.js but for one member. */
function officeWithout(member: string, way: string): typeof Office {
  const { office } = fakeOffice({
    answers: { 'body.getTypeAsync': { value: 'html' }, 'body.getAsync': { value: '<p>x</p>' } },
  });
  const names = member.split('.');
  const last = names.pop() ?? '';
  const holder = names.reduce<object>(
    (object, name) => (object as Record<string, object>)[name] ?? {},
    office,
  );
  Object.defineProperty(holder, last, { configurable: true, ...WAYS[way] });
  return office;
}

const rows = MEMBERS.flatMap((member) => Object.keys(WAYS).map((way) => [member, way] as const));

test.each(rows)(
  '%s %s: the host is there, and what it can’t do is a HostError',
  async (member, way) => {
    const host = createOfficeHost(officeWithout(member, way));
    expect(typeof host.sender.address).toBe('string');
    expect(typeof host.sender.name).toBe('string');
    expect(host.displayLanguage).toMatch(/^[a-z]{2}/);
    expect([null, 'light', 'dark']).toContain(host.theme?.current());
    host.theme?.onChange(() => undefined)();
    host.onContext(() => undefined)();
    host.readSetting('x');
    const calls: readonly (() => Promise<unknown>)[] = [
      () => host.bodyFormat(),
      () => host.composeType(),
      () => host.readBody('html'),
      () => host.writeBody('<p>y</p>', 'html'),
      () => host.readSelection(),
      () => host.readSubject(),
      () => host.readRecipients(),
      () => host.attachmentNames(),
      () => host.readDelay(),
      () => host.attachFile?.('a.pdf', 'AAAA') ?? Promise.resolve(),
      () => host.addInCopy?.(['compta@agence.example']) ?? Promise.resolve(),
      () => host.delayDelivery?.(0) ?? Promise.resolve(),
      () => host.readSession('x'),
      () => host.writeSession('x', '1'),
      () => host.writeSettings({ x: 1 }),
      () => host.readContext(),
    ];
    for (const call of calls) {
      await call().catch((error: unknown) => expect(error).toBeInstanceOf(HostError));
    }
    const isBody = member.includes('item') && !/item\.(?!body)/.test(member);
    const lost = member === 'context' || member === 'context.mailbox' || isBody;
    if (!lost) expect(await host.readBody('html')).toBe('<p>x</p>');
  },
);
