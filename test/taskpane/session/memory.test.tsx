/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { SECTION_KEYS } from '../../../src/storage/keys';
import { button, openPane } from '../pane';

const JULIE = { name: 'Julie Martin', address: 'julie@acme.example' };
const ACME = ['acme.example', '', 1, 'recette', 'demande-de-validation', {}];

test('clients that can’t be read are told, and kept', async () => {
  const { host, user } = await openPane({ settings: { [SECTION_KEYS.clients]: '{"cut sho' } });
  expect(screen.getByText(/^Vos clients enregistrés sont illisibles/)).toBeTruthy();
  await user.click(button('Fermer'));
  expect(screen.queryByText(/^Vos clients enregistrés/)).toBeNull();
  expect(host.readSetting(SECTION_KEYS.clients)).toBe('{"cut sho');
});

test('clients of a later version are told, and left alone', async () => {
  const stored = { version: 9, clients: {} };
  const { host } = await openPane({ settings: { [SECTION_KEYS.clients]: stored } });
  expect(screen.getByText(/^Vos clients viennent d’une version plus récente/)).toBeTruthy();
  expect(host.readSetting(SECTION_KEYS.clients)).toEqual(stored);
});

test('what a client needs next stands on top, and their phase is the current step', async () => {
  await openPane({
    recipients: [JULIE],
    settings: { [SECTION_KEYS.clients]: { version: 1, clients: [ACME] } },
  });
  const next = within(screen.getByRole('region', { name: 'Pour acme.example' }));
  expect(next.getByRole('button', { name: 'Relance de validation' })).toBeTruthy();
  expect(document.querySelector('[aria-current=step] h2')?.textContent).toBe('Recette');
});
