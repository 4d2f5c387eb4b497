/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { templates } from '../../../src/charter/templates';
import { fill } from '../../../src/templates/fill';
import type { CompiledTemplates, FilledTemplate, Template } from '../../../src/templates/template';
import { createMemoryHost, type MemoryHostOptions } from '../../../src/testing/memory-host';
import { InsertionSession } from '../../../src/taskpane/templates/insertion-session';
import { NOTHING_BESIDES } from '../../../src/taskpane/templates/besides';
import { strings } from '../../../src/taskpane/strings';
import { button, openPane, openTemplate } from '../pane';

const BODY = '<div><br></div>';
const ALONE: Template = {
  id: 'facture',
  title: 'Facture du mois',
  phase: templates.phases[0]?.id ?? '',
  fields: [],
  subject: 'Votre facture',
  body: '<p style="margin:0 0 1em">Voici votre facture.</p>',
};
const TEMPLATE: Template = {
  ...ALONE,
  cc: ['compta@agence.example', 'julie@client.example'],
  leaves: { after: 1, at: '09:00' },
};
const CHARTER: CompiledTemplates = { ...templates, templates: [TEMPLATE, ...templates.templates] };
const OTHER: Template = {
  ...ALONE,
  id: 'relance',
  title: 'Relance du mois',
  leaves: { after: 2, at: '08:00' },
};
const WITH_OTHER: CompiledTemplates = { ...CHARTER, templates: [OTHER, ...CHARTER.templates] };
const JULIE = { name: 'Julie', address: 'Julie@client.example', field: 'to' } as const;

beforeEach(() => {
  jest.useFakeTimers({
    now: new Date(2026, 10, 30, 18, 30),
    doNotFake: [
      'setTimeout',
      'setInterval',
      'setImmediate',
      'queueMicrotask',
      'nextTick',
      'performance',
      'requestAnimationFrame',
    ],
  });
});
afterEach(() => {
  jest.useRealTimers();
});

async function opened(
  options: Parameters<typeof openPane>[0] = {},
  more: Parameters<typeof openPane>[2] = {},
) {
  const pane = await openPane({ body: BODY, recipients: [JULIE], ...options }, undefined, {
    templates: CHARTER,
    ...more,
  });
  pane.host.select({ from: 5, to: 5 });
  await openTemplate(pane.user, TEMPLATE.title);
  return pane;
}
const moment = new Date(2026, 11, 1, 9).getTime();

test('people in copy and the time to leave are shown, then put into the message, and told', async () => {
  const { host, user } = await opened();
  screen.getByText(/^Partira mardi 1er décembre à 9\sh\.$/);
  await user.click(button('Insérer'));
  await screen.findAllByText(
    /En copie\s: compta@agence\.example\. Partira mardi 1er décembre à 9\sh\./,
  );
  expect(host.recipients().map(({ address, field }) => [address, field])).toEqual([
    ['Julie@client.example', 'to'],
    ['compta@agence.example', 'cc'],
  ]);
  expect(host.leaves()).toBe(moment);
  await user.click(button('Annuler'));
  await screen.findAllByText(/Toujours dans le message.*: les copies, l’heure de départ\.$/);
  expect(host.body()).toBe(BODY);
});

test('somebody taken out stays out, and « Maintenant » leaves the hour alone', async () => {
  const { host, user } = await opened();
  await user.click(button('Retirer compta@agence.example de la copie'));
  await user.click(button('Maintenant'));
  screen.getByText('Partira dès l’envoi.');
  await user.click(button('Insérer'));
  await waitFor(() => expect(host.body()).toContain('Voici votre facture.'));
  await screen.findAllByText('Modèle inséré');
  expect(host.recipients()).toHaveLength(1);
  expect(host.leaves()).toBeNull();
});

test('in place of one’s own text, what was taken out while it was asked stays out', async () => {
  const { host, user } = await opened({ body: '<div>Voici une phrase de ma main.</div>' });
  await user.click(button('Choisir où insérer'));
  await user.click(await screen.findByRole('menuitem', { name: /À la place/ }));
  await screen.findByText(strings.templates.confirmOwn);
  await user.click(button('Retirer compta@agence.example de la copie'));
  await user.click(button('Maintenant'));
  await user.click(button(strings.templates.confirmOwnYes));
  await screen.findAllByText('Modèle inséré');
  await waitFor(() => expect(host.body()).toContain('Voici votre facture.'));
  expect(host.recipients()).toHaveLength(1);
  expect(host.leaves()).toBeNull();
});

test('once they are in the message, the form offers no change, and leaves to Outlook what stays there', async () => {
  const { host, user } = await opened();
  await user.click(button('Insérer'));
  const stays = /^Toujours dans le message/;
  await screen.findByText(stays);
  expect(host.leaves()).toBe(moment);
  expect(screen.queryByRole('button', { name: 'Maintenant' })).toBeNull();
  const takesOut = (address: string) =>
    screen.queryByRole('button', { name: `Retirer ${address} de la copie` });
  expect(takesOut('compta@agence.example')).toBeNull();
  expect(takesOut('julie@client.example')).not.toBeNull();
  screen.getByText(/^Partira mardi 1er décembre à 9\sh\.$/);
  await user.click(button('Annuler'));
  await screen.findAllByText('Annulé');
  expect(screen.queryByRole('button', { name: 'Maintenant' })).toBeNull();
  host.address([JULIE]);
  await user.click(button('Insérer'));
  await screen.findAllByText('Modèle inséré');
  await waitFor(() => expect(button('Inséré')).toBeTruthy());
  expect(host.recipients()).toHaveLength(1);
});

test('who was not put in copy can still be taken out', async () => {
  const { host, user } = await opened();
  host.fail('cc.addAsync', 5001);
  host.fail('delayDeliveryTime.setAsync', 5001);
  await user.click(button('Insérer'));
  await screen.findAllByText(/Ajoutez vous-même en copie/);
  button('Retirer compta@agence.example de la copie');
  await user.click(button('Maintenant'));
  screen.getByText('Partira dès l’envoi.');
  expect(screen.queryByText(/^Toujours dans le message/)).toBeNull();
});

test('an hour that went by while the form was open is the next working day’s', async () => {
  const { host, user } = await opened();
  jest.setSystemTime(new Date(2026, 11, 1, 9, 30));
  await user.click(button('Insérer'));
  await screen.findAllByText(/Partira mercredi 2 décembre à 9\sh\.$/);
  expect(host.leaves()).toBe(new Date(2026, 11, 2, 9).getTime());
});

test('where the client can’t be told when, the line says what to do by hand', async () => {
  const { host, user } = await opened({ canDelay: false });
  screen.getByText(/^Pour un départ mardi 1er décembre à 9\sh, choisissez «\sPlanifier l’envoi/);
  expect(screen.queryByRole('button', { name: 'Maintenant' })).toBeNull();
  await user.click(button('Insérer'));
  await screen.findAllByText(/^En copie\s: compta@agence\.example\.$/);
  expect(host.leaves()).toBeNull();
});

test('what Outlook refuses is told, with what to do by hand; the message is there', async () => {
  const { host, user } = await opened();
  host.fail('cc.addAsync', 5001);
  host.fail('delayDeliveryTime.setAsync', 5001);
  await user.click(button('Insérer'));
  await screen.findAllByText(
    /Ajoutez vous-même en copie\s: compta@agence\.example, julie@client\.example\. Pour un départ mardi/,
  );
  expect(host.body()).toContain('Voici votre facture.');
});

test('in an English pane', async () => {
  const { user } = await opened({ displayLanguage: 'en-GB' });
  await screen.findByText(/^Leaves on Tuesday,? 1 December at 9:00\.$/);
  screen.getByText('Cc:');
  await user.click(button('Remove compta@agence.example from Cc'));
  await user.click(button('Now'));
  await user.click(button(/^On Tuesday 1 December at 9:00 instead$/));
  await user.click(button('Insert'));
  await screen.findByText(/^Still in the message.*: the delivery time\.$/);
});

describe('when the message leaves later already', () => {
  const sunday = new Date(2026, 11, 6, 10).getTime();

  test('« Maintenant » is not promised: what is set in Outlook can’t be unset', async () => {
    const { host, user } = await opened({ leaves: sunday });
    screen.getByText(/^Partira mardi 1er décembre à 9\sh\.$/);
    await user.click(await screen.findByRole('button', { name: /^Plutôt dimanche 6 décembre/ }));
    screen.getByText(/^Partira dimanche 6 décembre à 10\sh\.$/);
    expect(screen.queryByText('Partira dès l’envoi.')).toBeNull();
    await user.click(button('Insérer'));
    await screen.findAllByText('Modèle inséré');
    expect(host.leaves()).toBe(sunday);
  });

  test('an hour that is past holds nothing back', async () => {
    const { user } = await opened({ leaves: new Date(2026, 10, 2, 9).getTime() });
    await user.click(button('Maintenant'));
    screen.getByText('Partira dès l’envoi.');
  });

  test('set by a template before, in another one', async () => {
    const { host, user } = await opened({}, { templates: WITH_OTHER });
    await user.click(button('Insérer'));
    await waitFor(() => expect(host.leaves()).toBe(moment));
    await user.keyboard('{Escape}');
    await openTemplate(user, OTHER.title);
    screen.getByText(/^Partira mercredi 2 décembre à 8\sh\.$/);
    await user.click(await screen.findByRole('button', { name: /^Plutôt mardi 1er décembre/ }));
    screen.getByText(/^Partira mardi 1er décembre à 9\sh\.$/);
  });
});

describe('files', () => {
  const bytes = new TextEncoder().encode('%PDF-1.4 conditions');
  const served = new Map<string, Uint8Array>();
  const asked: string[] = [];
  /** What a fetch waits for. */
  let gate: Promise<unknown> = Promise.resolve();
  const fetched = globalThis.fetch;

  beforeEach(() => {
    served.clear();
    served.set('files/conditions%20g%C3%A9n%C3%A9rales.pdf', bytes);
    served.set('files/plan.png', new Uint8Array([1, 2, 3]));
    asked.length = 0;
    gate = Promise.resolve();
    globalThis.fetch = (async (address: string) => {
      asked.push(address);
      await gate;
      const found = served.get(address);
      return {
        ok: found !== undefined,
        arrayBuffer: () => Promise.resolve((found ?? new Uint8Array(9)).slice().buffer),
      } as Response;
    }) as typeof fetch;
  });
  afterEach(() => {
    globalThis.fetch = fetched;
  });

  const CONDITIONS = 'conditions générales.pdf';
  const FILES: CompiledTemplates = {
    ...templates,
    templates: [
      {
        ...ALONE,
        files: [
          { name: CONDITIONS, size: bytes.length },
          { name: 'plan.png', size: 3 },
        ],
      },
      ...templates.templates,
    ],
  };
  const open = (options: Parameters<typeof openPane>[0] = {}) =>
    opened(options, { templates: FILES });

  test('are shown with their size, fetched once inserted, attached, told; the undo says that they stay', async () => {
    const { host, user } = await open();
    expect(screen.getAllByText(/\(0,1\sko\)/)).toHaveLength(2);
    expect(screen.getByRole('link', { name: CONDITIONS }).getAttribute('href')).toBe(
      'files/conditions%20g%C3%A9n%C3%A9rales.pdf',
    );
    expect(asked).toEqual([]);
    await user.click(button('Insérer'));
    await screen.findAllByText(/En pièce jointe\s: conditions générales\.pdf, plan\.png\./);
    expect(host.attachments().map(({ name }) => name)).toEqual([CONDITIONS, 'plan.png']);
    expect(atob(host.attachments()[0]?.base64 ?? '')).toBe('%PDF-1.4 conditions');
    await user.click(button('Annuler'));
    await screen.findAllByText(/Toujours dans le message.*: les pièces jointes\.$/);
    await user.click(button('Insérer'));
    await waitFor(() => expect(button('Inséré')).toBeTruthy());
    expect(host.attachments()).toHaveLength(2);
    expect(asked).toHaveLength(2);
  });

  test('one that is taken out, or attached already, is neither fetched nor attached', async () => {
    const { host, user } = await open({ attachments: ['Plan.PNG'] });
    await user.click(button(`Ne pas joindre ${CONDITIONS}`));
    await user.click(button('Insérer'));
    await screen.findAllByText('Modèle inséré');
    await waitFor(() => expect(button('Inséré')).toBeTruthy());
    expect(host.attachments().map(({ name }) => name)).toEqual(['Plan.PNG']);
    expect(asked).toEqual([]);
  });

  test('where the client can’t attach, the line and the notice say what to do by hand', async () => {
    const { host, user } = await open({ canAttach: false });
    screen.getByText(/^À joindre vous-même/);
    await user.click(button('Insérer'));
    await screen.findAllByText(/À joindre vous-même\s: conditions générales\.pdf, plan\.png\./);
    expect(host.body()).toContain('Voici votre facture.');
    expect(asked).toEqual([]);
  });

  test('one that Outlook refuses costs no other, and can be tried again', async () => {
    const { host, user } = await open();
    host.fail('addFileAttachmentFromBase64Async', 9000, 1);
    await user.click(button('Insérer'));
    await screen.findAllByText(
      /En pièce jointe\s: plan\.png\. À joindre vous-même\s: conditions générales\.pdf\. Outlook refuse ce fichier\s: il est trop volumineux\./,
    );
    expect(host.attachments().map(({ name }) => name)).toEqual(['plan.png']);
    button(`Ne pas joindre ${CONDITIONS}`);
    expect(screen.queryByRole('button', { name: 'Ne pas joindre plan.png' })).toBeNull();
    await user.click(button('Annuler'));
    await screen.findAllByText('Annulé');
    await user.click(button('Insérer'));
    await screen.findAllByText(/En pièce jointe\s: conditions générales\.pdf\./);
    expect(host.attachments()).toHaveLength(2);
  });

  test('one that is not confirmed but there counts as attached', async () => {
    const { host, user } = await open();
    host.fail('addFileAttachmentFromBase64Async', 'hang-after-doing', 1);
    await user.click(button('Insérer'));
    await screen.findAllByText(/En pièce jointe\s: conditions générales\.pdf, plan\.png\.$/);
    expect(host.attachments()).toHaveLength(2);
  });

  test.each([
    ['is not served', undefined],
    ['is another one', new Uint8Array(5)],
  ])('one that %s is told', async (_, content) => {
    if (content) served.set('files/plan.png', content);
    else served.delete('files/plan.png');
    const { host, user } = await open();
    await user.click(button('Insérer'));
    await screen.findAllByText(
      /À joindre vous-même\s: plan\.png\. Le serveur de Ton juste n’a pas le fichier attendu/,
    );
    expect(host.attachments().map(({ name }) => name)).toEqual([CONDITIONS]);
  });

  test('with an invitation too, in an English pane', async () => {
    const [first, ...others] = FILES.templates;
    const meetings: CompiledTemplates = {
      ...FILES,
      templates: [...(first ? [{ ...first, for: 'meeting' as const }] : []), ...others],
    };
    const options = { kind: 'meeting', displayLanguage: 'en-GB' } as const;
    const { host, user } = await opened(options, { templates: meetings });
    await user.click(await screen.findByRole('button', { name: 'Do not attach plan.png' }));
    await user.click(button('Insert'));
    await screen.findAllByText(/Attached: conditions générales\.pdf\./);
    expect(host.attachments()).toHaveLength(1);
  });

  test('without an answer, the server is named, not who looks after the charter', async () => {
    gate = Promise.reject(new TypeError('Failed to fetch'));
    gate.catch(() => undefined);
    const { user } = await open();
    await user.click(button('Insérer'));
    await screen.findAllByText(
      /À joindre vous-même\s: conditions générales\.pdf, plan\.png\. Le serveur de Ton juste ne répond pas/,
    );
    expect(screen.queryByText(/prévenez/)).toBeNull();
  });

  describe('while one is on its way', () => {
    const PLAN = { ...NOTHING_BESIDES, files: [{ name: 'plan.png', size: 3 }] };

    /** An insertion whose file is being fetched, and what lets it come. */
    async function fetching(options: MemoryHostOptions = {}) {
      const host = createMemoryHost({ body: BODY, ...options });
      host.select({ from: 5, to: 5 });
      let come = (): void => undefined;
      gate = new Promise<void>((resolve) => {
        come = resolve;
      });
      const session = new InsertionSession(host);
      const made = fill(ALONE, {}, '2026-11-30');
      const end = session.insert((made.ok && made.filled) as FilledTemplate, 'cursor', PLAN);
      await waitFor(() => expect(asked).toEqual(['files/plan.png']));
      return { host, session, end, come };
    }

    test('that is said, and what came of it too, whether or not the notice has left', async () => {
      served.delete('files/plan.png');
      const { session, end, come } = await fetching();
      expect(session.state.notice?.detail?.()).toMatch(/^En cours d’ajout\s: plan\.png\./);
      session.dismiss();
      come();
      await end;
      expect(session.state.notice?.detail?.()).toMatch(/^À joindre vous-même\s: plan\.png\./);
    });

    test('the question about the subject waits, so that its answer counts', async () => {
      const { host, session, end, come } = await fetching({ subject: 'Bonjour' });
      expect(session.state.subject).toBeNull();
      come();
      await end;
      session.answerSubject(true);
      await waitFor(() => expect(host.subject()).toBe('Votre facture'));
    });

    test('who attaches it by hand meanwhile has it once', async () => {
      const { host, session, end, come } = await fetching();
      await host.attachFile?.('Plan.png', '');
      come();
      await end;
      expect(host.attachments()).toHaveLength(1);
      expect(session.state.notice?.detail).toBeUndefined();
    });
  });
});
