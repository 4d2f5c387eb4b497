/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import type { MemoryHostOptions } from '../../../src/testing/memory-host';
import { createBrowserWelcome } from '../../../src/taskpane/app/browser-welcome';
import { button, DRAFT, openPane, openTemplate, tab, type Pane } from '../pane';

const NAME = 'bienvenue';
const words = () => screen.queryByText(/Choisissez un modèle, complétez ses champs/);
const kept = () => localStorage.getItem(NAME) !== null;

function open(options: MemoryHostOptions = {}): Promise<Pane> {
  const welcome = createBrowserWelcome(() => localStorage, NAME);
  return openPane({ body: DRAFT, ...options }, undefined, { welcome });
}

beforeEach(() => localStorage.clear());

test('who opens the pane for the first time is welcomed, and again until it was of use', async () => {
  const first = await open();
  expect(words()).not.toBeNull();
  first.unmount();
  await open();
  expect(words()).not.toBeNull();
  expect(kept()).toBe(false);
});

test('« Compris » ends the welcome for good, and the keyboard goes on', async () => {
  const { user, unmount } = await open();
  await user.click(button('Compris'));
  expect(words()).toBeNull();
  expect(document.activeElement).toBe(tab('Modèles'));
  unmount();
  await open();
  expect(words()).toBeNull();
});

test.each<[string, (pane: Pane) => Promise<unknown>]>([
  ['opening a template', ({ user }) => openTemplate(user, 'Point d’avancement')],
  ['having a message checked', ({ user }) => user.click(tab('Ton'))],
  [
    'beginning a template of one’s own',
    async ({ user }) => {
      await user.click(await screen.findByRole('button', { name: /^Enregistrer ce message/ }));
      await waitFor(() => expect(words()).toBeNull());
    },
  ],
])('%s ends it too', async (_, use) => {
  await use(await open());
  expect(words()).toBeNull();
  expect(kept()).toBe(true);
});

test('a message checked from the alert at Send ends it', async () => {
  await open({ context: JSON.stringify({ tab: 'ton' }) });
  await waitFor(() => expect(kept()).toBe(true));
});

test('looking at the list or the settings leaves it', async () => {
  const { user } = await open();
  await user.type(screen.getByRole('searchbox'), 'relance');
  await user.click(button('Réglages'));
  await screen.findByRole('heading', { name: 'Réglages' });
  await user.click(button('Retour'));
  expect(words()).not.toBeNull();
});

test('where storage is refused nobody is welcomed', () => {
  const refused = createBrowserWelcome(() => {
    throw new DOMException('refused', 'SecurityError');
  }, NAME);
  expect(refused.wanted()).toBe(false);
  expect(() => refused.keep()).not.toThrow();
});
