/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { SECTION_KEYS } from '../../../src/storage/keys';
import { parseClients } from '../../../src/storage/clients/clients';
import { createMemoryHost } from '../../../src/testing/memory-host';
import { strings } from '../../../src/taskpane/strings';
import { button, enter, openPane, openTemplate, type Pane } from '../pane';

const VALIDATION = 'Demande de validation pour mise en production';
const ACME = 'https://preprod.acme.example/';
const ZENITH = 'https://preprod.zenith.example/';
const JULIE = { name: 'Julie Martin', address: 'julie@acme.example', field: 'to' as const };
const INES = { name: 'Inès Roy', address: 'ines@zenith.example', field: 'to' as const };
const PAUL = { name: 'Paul Lefèvre', address: 'paul@acme.example', field: 'to' as const };
const MINUTE = 60_000;
const known = (domain: string, site: string, more: readonly object[] = []) => [
  domain,
  '',
  1,
  '',
  '',
  {},
  ['Site', 1, { preproduction: site }],
  ...more,
];
const settings = {
  [SECTION_KEYS.clients]: {
    version: 2,
    clients: [known('acme.example', ACME), known('zenith.example', ZENITH)],
  },
};
const BODY = '<div>Voici une phrase de ma main.</div>';
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const site = () => field('Adresse de la préproduction');
const name = () => field('Prénom du destinataire');
const notice = (domain: string) =>
  screen.queryAllByText(`Ce message s’adresse maintenant à ${domain}.`)[0];

async function open(options: Parameters<typeof openPane>[0] = {}): Promise<Pane> {
  const pane = await openPane({ settings, body: BODY, recipients: [JULIE], ...options });
  await openTemplate(pane.user, VALIDATION);
  await waitFor(() => expect(site().value).toBe(ACME));
  return pane;
}

/** What is kept of a client's last message. */
function kept({ host }: Pick<Pane, 'host'>, domain: string) {
  const { value } = parseClients(host.readSetting(SECTION_KEYS.clients));
  return value.list.find((client) => client.domain === domain);
}

const address = ({ host }: Pane, ...people: (typeof JULIE)[]) =>
  act(async () => {
    host.address(people);
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

test('an untouched form follows whoever is added, exchanged or taken away, without a word', async () => {
  const pane = await open();
  await address(pane, JULIE, PAUL);
  expect([name().value, site().value]).toEqual(['', ACME]);
  expect(screen.getByText(/Julie et Paul/)).toBeTruthy();
  await address(pane, INES);
  expect([name().value, site().value]).toEqual(['Inès', ZENITH]);
  await address(pane);
  expect([name().value, site().value]).toEqual(['', '']);
  await address(pane, JULIE);
  expect([name().value, site().value]).toEqual(['Julie', ACME]);
  expect(notice('acme.example')).toBeUndefined();
});

test('of a form that is half filled, what was entered stays and is told until it is settled', async () => {
  const pane = await open();
  await pane.user.clear(name());
  await enter(pane.user, name(), 'Juliette');
  await address(pane, INES);
  expect([name().value, site().value]).toEqual(['Juliette', ZENITH]);
  expect(notice('zenith.example')).toBeDefined();
  await pane.user.clear(site());
  await enter(pane.user, site(), 'https://neuf.zenith.example/');
  expect(notice('zenith.example')).toBeDefined();
  await pane.user.clear(name());
  await enter(pane.user, name(), 'Mme Roy');
  expect(notice('zenith.example')).toBeUndefined();
  await address(pane);
  expect([name().value, site().value]).toEqual(['Mme Roy', 'https://neuf.zenith.example/']);
});

test('what stands in place of one’s own text is for who is addressed when one says yes', async () => {
  const pane = await open();
  await pane.user.click(button(strings.templates.placementMenu));
  await pane.user.click(await screen.findByRole('menuitem', { name: /À la place/ }));
  await screen.findByText(strings.templates.confirmOwn);
  await address(pane, INES);
  await pane.user.click(button(strings.templates.confirmOwnYes));
  await screen.findAllByText(strings.templates.inserted);
  expect(pane.host.body()).toContain('Bonjour Inès');
  expect(pane.host.body()).toContain(ZENITH);
  expect(pane.host.body()).not.toContain('acme');
});

test('recipients that change while it is inserted: it is kept for whom it was made, and can follow', async () => {
  const swapped = { done: false };
  const host: ReturnType<typeof createMemoryHost> = createMemoryHost({
    settings,
    body: BODY,
    recipients: [JULIE],
    afterCall: (call) => {
      if (swapped.done || !/^body\.(?:set|prepend)/.test(call)) return;
      swapped.done = true;
      host.address([INES]);
    },
  });
  const pane = await openPane({}, undefined, { host });
  await openTemplate(pane.user, VALIDATION);
  await waitFor(() => expect(site().value).toBe(ACME));
  await pane.user.clear(site());
  await enter(pane.user, site(), 'https://autre.acme.example/');
  await pane.user.click(button('Insérer'));
  await screen.findAllByText(strings.templates.inserted);
  expect(swapped.done).toBe(true);
  expect(host.body()).toContain('Bonjour Julie');
  const last = () => kept(pane, 'acme.example')?.last;
  await waitFor(() => expect(last()).toBe('demande-de-validation'));
  expect(kept(pane, 'zenith.example')?.last).toBeUndefined();
  expect(JSON.stringify(kept(pane, 'zenith.example'))).not.toContain('autre.acme');
  await waitFor(() => expect(name().value).toBe('Inès'));
  await pane.user.click(button(strings.userTemplates.update));
  await screen.findAllByText(strings.userTemplates.updated);
  expect(host.body()).toContain('Bonjour Inès');
});

test('recipients that no one tells of are read at « Insérer », and at « Mettre à jour »', async () => {
  const host = createMemoryHost({ settings, body: BODY, recipients: [JULIE] });
  const pane = await openPane({}, undefined, {
    host: { ...host, onRecipients: () => () => undefined },
  });
  await openTemplate(pane.user, VALIDATION);
  await waitFor(() => expect(site().value).toBe(ACME));
  host.address([INES]);
  await pane.user.click(button('Insérer'));
  await screen.findAllByText(strings.templates.inserted);
  expect(host.body()).toContain('Bonjour Inès');
  await waitFor(() => expect(site().value).toBe(ZENITH));
  await pane.user.clear(site());
  await enter(pane.user, site(), 'https://neuf.zenith.example/');
  host.address([JULIE]);
  await pane.user.click(button(strings.userTemplates.update));
  await screen.findAllByText(strings.userTemplates.updated);
  expect(host.body()).toContain('Bonjour Julie');
});

test('without recipients, what was come back to is inserted as it is shown', async () => {
  const asked = [
    'validation',
    'demande-de-validation',
    'Site',
    Date.now() / MINUTE - 9000,
    0,
    '2026-01-05',
  ];
  const due = known('acme.example', ACME, [{ awaited: [asked] }]);
  const { user, host } = await openPane({
    settings: { [SECTION_KEYS.clients]: { version: 2, clients: [due] } },
    recipients: [],
  });
  await user.click(
    within(screen.getByRole('region', { name: 'À suivre' })).getByRole('button', {
      name: 'Relancer',
    }),
  );
  await screen.findByRole('heading', { name: 'Relance de validation', level: 2 });
  expect(site().value).toBe(ACME);
  const first = screen.queryByLabelText<HTMLInputElement>('Prénom du destinataire');
  if (first) await enter(user, first, 'Julie');
  await user.click(button('Insérer'));
  await screen.findAllByText(strings.templates.inserted);
  expect(host.body()).toContain(ACME);
});
