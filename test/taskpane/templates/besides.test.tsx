/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { templates } from '../../../src/charter/templates';
import type { CompiledTemplates, Template } from '../../../src/templates/template';
import { strings } from '../../../src/taskpane/strings';
import { button, openPane, openTemplate } from '../pane';

const BODY = '<div><br></div>';
const TEMPLATE: Template = {
  id: 'facture',
  title: 'Facture du mois',
  phase: templates.phases[0]?.id ?? '',
  cc: ['compta@agence.example', 'julie@client.example'],
  leaves: { after: 1, at: '09:00' },
  fields: [],
  subject: 'Votre facture',
  body: '<p style="margin:0 0 1em">Voici votre facture.</p>',
};
const CHARTER: CompiledTemplates = { ...templates, templates: [TEMPLATE, ...templates.templates] };
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
  await screen.findAllByText(/^Les destinataires en copie et l’heure de départ restent tels quels/);
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
  const stays = /l’heure de départ restent/;
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
  expect(screen.queryByText(/l’heure de départ restent/)).toBeNull();
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
  await screen.findByText(/^The Cc and the delivery time stay as they are/);
});
