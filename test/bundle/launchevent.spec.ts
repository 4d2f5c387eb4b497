import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { expect, test } from '@playwright/test';
import { parse, type Node } from 'acorn';
import { NO_HOUSE } from '../../src/house/house';
import { sendCharterOf } from '../../src/publishing/publish-charter';
import { withSendCharter } from '../../src/publishing/send-file';
import { clientsSection } from '../../src/storage/clients/clients-section';
import { englishToneRules, toneRules } from '../compiled-charter';

const file = fileURLToPath(new URL('../../dist/launchevent.js', import.meta.url));
const built = readFileSync(file, 'utf8');
/** As an agency publishes it, with rules that find the same. */
const published = withSendCharter(
  built,
  sendCharterOf(
    { rules: toneRules, others: [englishToneRules] },
    NO_HOUSE,
    '2026-11-24T09:00:00.000Z',
  ),
);

/** Takes out of the language's own objects what came after ES2016. */
const OLD_ENGINE = `
  for (const name of ['values', 'entries', 'fromEntries', 'getOwnPropertyDescriptors', 'hasOwn', 'groupBy'])
    delete Object[name];
  for (const name of ['padStart', 'padEnd', 'trimStart', 'trimEnd', 'matchAll', 'replaceAll', 'at'])
    delete String.prototype[name];
  for (const name of ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with'])
    delete Array.prototype[name];
  delete Promise.prototype.finally;
  for (const name of ['allSettled', 'any', 'withResolvers']) delete Promise[name];
  delete globalThis.globalThis;
`;

/** A draft in the least Office.js that a client with Mailbox 1.12 has. */
interface Draft {
  readonly body: string;
  readonly to?: string;
  /** A meeting's: attendees in the place of recipients. */
  readonly invitation?: true;
  /** Reads that fail, by the member of the item. */
  readonly failing?: readonly string[];
  /** Newest Mailbox requirement set; a runtime that can't say where left out. */
  readonly mailbox?: number;
  /** As the mailbox keeps them. */
  readonly clients?: unknown;
}

type Outcome = {
  allowEvent: boolean;
  errorMessage?: string;
  errorMessageMarkdown?: string;
  cancelLabel?: string;
  commandId?: string;
  contextData?: string;
};

/**
 * Runs the very file of dist/ in a bare context, as classic Outlook's JavaScript-only runtime does:
 * the language's own globals, `Office`, and nothing else.
 */
function runAtSend(code: string, draft: Draft): Promise<Outcome[]> {
  const handlers: Record<string, (event: unknown) => void> = {};
  const answer =
    (value: unknown) =>
    (...words: unknown[]) => {
      const callback = words[words.length - 1] as (result: unknown) => void;
      callback({ status: 'succeeded', value });
    };
  const recipients = (addresses: string[]) => ({
    getAsync: answer(addresses.map((emailAddress) => ({ displayName: '', emailAddress }))),
  });
  const to = recipients([draft.to ?? 'client@acme.example']);
  const fail = (...words: unknown[]) => {
    const callback = words[words.length - 1] as (result: unknown) => void;
    callback({ status: 'failed', error: { code: 5001, name: 'x', message: 'x' } });
  };
  const failing = { getAsync: fail, getTypeAsync: fail };
  const Office = {
    actions: {
      associate: (name: string, handler: (event: unknown) => void) => (handlers[name] = handler),
    },
    onReady: () => Promise.resolve(),
    context: {
      displayLanguage: 'fr-FR',
      ...(draft.mailbox === undefined
        ? {}
        : {
            requirements: {
              isSetSupported: (_name: string, version: string) =>
                Number(version.split('.')[1]) <= (draft.mailbox ?? 0),
            },
          }),
      roamingSettings: {
        get: (key: string) => (key === 'ton-juste.clients' ? draft.clients : undefined),
      },
      mailbox: {
        userProfile: { emailAddress: 'camille@agence.example', displayName: 'Camille' },
        item: {
          body: { getTypeAsync: answer('html'), getAsync: answer(draft.body) },
          ...(draft.invitation === true
            ? { requiredAttendees: to, optionalAttendees: recipients([]) }
            : { to, cc: recipients([]), bcc: recipients([]) }),
          subject: { getAsync: answer('Mise en ligne') },
          getAttachmentsAsync: answer([{ name: 'logo.png', isInline: true }]),
          sessionData: { getAsync: answer(undefined) },
          ...Object.fromEntries((draft.failing ?? []).map((member) => [member, failing])),
        },
      },
    },
  };
  const outcomes: Outcome[] = [];
  const context = vm.createContext({ Office });
  vm.runInContext(OLD_ENGINE, context);
  vm.runInContext(code, context);
  const name = draft.invitation ? 'onAppointmentSendHandler' : 'onMessageSendHandler';
  handlers[name]?.({ completed: (outcome: Outcome) => outcomes.push(outcome) });
  return new Promise((resolve) => setTimeout(() => resolve(outcomes), 200));
}

for (const [name, code] of [
  ['launchevent.js', built],
  ['a published launchevent.js', published],
] as const) {
  test(`${name} reads as ES2016 without async functions or imports`, () => {
    const program = parse(code, { ecmaVersion: 2016, sourceType: 'script' });
    const kinds = new Set<string>();
    const visit = (node: Node): void => {
      kinds.add(node.type);
      for (const value of Object.values(node) as unknown[]) {
        for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
          if (typeof child === 'object' && child !== null && 'type' in child) visit(child as Node);
        }
      }
    };
    visit(program);
    expect([...kinds]).not.toContain('ImportExpression');
    expect([...kinds]).toContain('CallExpression');
  });

  test(`${name} names a phrase to replace, with no more than the language and Office`, async () => {
    const outcomes = await runAtSend(code, {
      body: '<p>Bonjour,</p><p>Je suis désolée pour mon retard.</p>',
    });
    expect(outcomes).toHaveLength(1);
    expect(outcomes[0]).toMatchObject({ allowEvent: false, commandId: 'Compose.OpenPane' });
    expect(outcomes[0]?.errorMessage).toContain('désolée pour mon retard');
    expect(JSON.parse(outcomes[0]?.contextData ?? '')).toMatchObject({ tab: 'ton' });
  });

  test(`${name} reads each paragraph in its own language, and speaks the interface’s`, async () => {
    const body =
      '<p>Hi Anna, we are sorry for the delay, here is the link.</p><p>Le lien vous attend ici, bonne journée à vous.</p>';
    const [outcome] = await runAtSend(code, { body });
    expect(outcome?.errorMessage).toBe(
      '1 expression à reformuler avant l’envoi\u00a0: «\u00a0we are sorry for the delay\u00a0».',
    );
    expect(await runAtSend(code, { body: '<p>Thank you for your patience, Anna.</p>' })).toEqual([
      { allowEvent: true },
    ]);
  });

  test(`${name} lets a message in tone leave`, async () => {
    expect(await runAtSend(code, { body: '<p>Merci d’avoir patienté.</p>' })).toEqual([
      { allowEvent: true },
    ]);
  });

  test(`${name} lets a message to a colleague leave`, async () => {
    const draft = { body: '<p>Désolé pour le retard.</p>', to: 'marc@agence.example' };
    expect(await runAtSend(code, draft)).toEqual([{ allowEvent: true }]);
  });

  test(`${name} checks an invitation, and opens the pane by its own button`, async () => {
    const [outcome] = await runAtSend(code, {
      body: '<p>Désolé pour le retard.</p>',
      invitation: true,
    });
    expect(outcome).toMatchObject({ allowEvent: false, commandId: 'Organizer.OpenPane' });
  });

  test(`${name} says what is known when reads fail`, async () => {
    const failing = ['to', 'sessionData', 'subject'];
    const [outcome] = await runAtSend(code, { body: '<p>Désolé pour le retard.</p>', failing });
    expect(outcome?.errorMessage).toContain('Désolé pour le retard');
    expect(await runAtSend(code, { body: '', failing: ['to', 'body', 'subject'] })).toEqual([
      { allowEvent: true },
    ]);
  });

  const atSend = (draft: Draft) => runAtSend(code, draft).then(([outcome]) => outcome);

  test(`${name} gives each client what it knows`, async () => {
    const body = '<p>Pas de soucis.</p>';
    const plain = await atSend({ body });
    expect(Object.keys(plain ?? {})).not.toContain('cancelLabel');
    const labelled = await atSend({ body, mailbox: 14 });
    expect(labelled?.cancelLabel).toBe('Vérifier le ton');
    expect(labelled).not.toHaveProperty('errorMessageMarkdown');
    const newest = await atSend({ body, mailbox: 15 });
    expect(newest?.errorMessageMarkdown).toContain('**Pas de soucis**');
  });

  for (const [kind, body, sentence] of [
    ['a blank', '<p>Le site {{site}} est prêt.</p>', 'À compléter avant l’envoi'],
    ['an example', '<p>https://adressedusite.com/</p>', 'Une adresse d’exemple'],
    ['a missing file', '<p>Ci-joint le devis.</p>', 'Une pièce jointe est annoncée'],
    ['another client', '<p>Le site de la Boulonnerie Martin.</p>', 'Un autre client est cité'],
  ] as const) {
    test(`${name} names a leftover: ${kind}`, async () => {
      const client = { projects: [], people: {}, used: 0 };
      const clients = clientsSection.stored({
        list: [
          { ...client, domain: 'acme.example', name: 'Acme' },
          { ...client, domain: 'boulon.example', name: 'Boulonnerie Martin' },
        ],
      });
      const outcome = await atSend({ body, clients });
      expect(outcome?.errorMessage).toContain(sentence);
      expect(JSON.parse(outcome?.contextData ?? '')).toEqual({ tab: 'ton', leftover: 0 });
    });
  }
}
