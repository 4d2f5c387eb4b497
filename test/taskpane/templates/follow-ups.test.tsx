/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { SECTION_KEYS } from '../../../src/storage/keys';
import { button, openPane } from '../pane';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const PREPROD = 'https://preprod.acme.example/';
const asked = [
  'validation',
  'demande-de-validation',
  'Site',
  (Date.now() - 6 * DAY) / MINUTE,
  0,
  '2026-01-05',
];
const project = ['Site', 1, { preproduction: PREPROD }];
const settings = {
  [SECTION_KEYS.clients]: {
    version: 2,
    clients: [['acme.example', 'Acme', 1, '', '', {}, project, { awaited: [asked] }]],
  },
};
const line = (region: string) => within(screen.getByRole('region', { name: region }));

test('without recipients, what is due of a client opens its reminder, filled', async () => {
  const { user } = await openPane({ settings, recipients: [] });
  expect(screen.getByRole('region', { name: 'À suivre' }).textContent).toMatch(
    /Acme · Validation demandée il y a 6\s*jours/,
  );
  await user.click(button('Relancer'));
  await screen.findByRole('heading', { name: 'Relance de validation', level: 2 });
  expect(screen.getByLabelText<HTMLInputElement>('Adresse de la préproduction').value).toBe(
    PREPROD,
  );
});

test('what was received goes, and comes back on « Annuler »', async () => {
  const julie = { name: 'Julie Martin', address: 'julie@acme.example' };
  const { user, host } = await openPane({ settings, recipients: [julie] });
  const stored = () => JSON.stringify(host.readSetting(SECTION_KEYS.clients));
  await user.click(line('À suivre avec Acme').getByRole('button', { name: 'Reçu' }));
  await screen.findAllByText('Noté pour Acme.');
  expect(stored()).not.toContain('validation');
  await user.click(button('Annuler'));
  await line('À suivre avec Acme').findByText(/Validation demandée/);
  expect(stored()).toContain('"validation","demande-de-validation","Site"');
});
