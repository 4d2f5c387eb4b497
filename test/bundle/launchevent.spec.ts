import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { expect, test } from '@playwright/test';
import { parse, type Node } from 'acorn';

const file = fileURLToPath(new URL('../../dist/launchevent.js', import.meta.url));
const code = readFileSync(file, 'utf8');

/** A draft in the least Office.js that a client with Mailbox 1.12 has. */
interface Draft {
  readonly body: string;
  readonly to?: string;
}

type Outcome = {
  allowEvent: boolean;
  errorMessage?: string;
  commandId?: string;
  contextData?: string;
};

/**
 * Runs the very file of dist/ in a bare context, as classic Outlook's JavaScript-only runtime does:
 * the language's own globals, `Office`, and nothing else.
 */
function runAtSend(draft: Draft): Promise<Outcome[]> {
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
  const Office = {
    actions: {
      associate: (name: string, handler: (event: unknown) => void) => (handlers[name] = handler),
    },
    onReady: () => Promise.resolve(),
    context: {
      mailbox: {
        userProfile: { emailAddress: 'camille@agence.example', displayName: 'Camille' },
        item: {
          body: { getTypeAsync: answer('html'), getAsync: answer(draft.body) },
          to: recipients([draft.to ?? 'client@acme.example']),
          cc: recipients([]),
          bcc: recipients([]),
          sessionData: { getAsync: answer(undefined) },
        },
      },
    },
  };
  const outcomes: Outcome[] = [];
  vm.runInNewContext(code, { Office });
  handlers.onMessageSendHandler?.({ completed: (outcome: Outcome) => outcomes.push(outcome) });
  return new Promise((resolve) => setTimeout(() => resolve(outcomes), 200));
}

test('launchevent.js reads as ES2016 without async functions or imports', () => {
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

test('launchevent.js names a phrase to replace, with no more than the language and Office', async () => {
  const outcomes = await runAtSend({
    body: '<p>Bonjour,</p><p>Je suis désolée pour mon retard.</p>',
  });
  expect(outcomes).toHaveLength(1);
  expect(outcomes[0]).toMatchObject({ allowEvent: false, commandId: 'Compose.OpenPane' });
  expect(outcomes[0]?.errorMessage).toContain('désolée pour mon retard');
  expect(JSON.parse(outcomes[0]?.contextData ?? '')).toMatchObject({ tab: 'ton' });
});

test('launchevent.js lets a message in tone leave', async () => {
  expect(await runAtSend({ body: '<p>Merci d’avoir patienté.</p>' })).toEqual([
    { allowEvent: true },
  ]);
});

test('launchevent.js lets a message to a colleague leave', async () => {
  const draft = { body: '<p>Désolé pour le retard.</p>', to: 'marc@agence.example' };
  expect(await runAtSend(draft)).toEqual([{ allowEvent: true }]);
});
