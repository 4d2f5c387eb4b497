/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { MemoryHost, MemoryHostOptions } from '../../../src/testing/memory-host';
import { HIGHLIGHTED_KEY } from '../../../src/text/highlight-trace';
import { button, openPane, SIGNATURE, tab, THREAD, type Pane } from '../pane';

const WHY = 'Le <b>menu</b> était masqué à cause d’un conflit PHP.';
const NEWS = 'Le menu fonctionne de nouveau.';
const draft = (own: string) => `<div>Bonjour Julie,</div><div>${own}</div>${SIGNATURE}${THREAD}`;
const BODY = draft(`${WHY} ${NEWS}`);
const MOVED = draft(`${NEWS} ${WHY}`);

async function openTone(options: MemoryHostOptions = {}): Promise<Pane> {
  const pane = await openPane({ body: BODY, ...options });
  await pane.user.click(tab('Ton'));
  await screen.findByRole('heading', { name: 'Mettre la bonne nouvelle d’abord' });
  return pane;
}

test('the passage is shown as it will read before it is moved, and « Annuler » takes it back', async () => {
  const { host, user } = await openTone();
  const passage = screen.getByRole('blockquote');
  expect(passage.textContent).toBe(
    'Le menu fonctionne de nouveau. Le menu était masqué à cause d’un conflit PHP.',
  );
  expect(within(passage).getByText(NEWS).tagName).toBe('STRONG');
  expect(host.body()).toBe(BODY);
  const move = button('Déplacer');
  expect(document.getElementById(move.getAttribute('aria-describedby') ?? '')).toBe(passage);

  await user.click(move);
  await waitFor(() => expect(host.body()).toBe(MOVED));
  await screen.findByText('Déplacé : la bonne nouvelle vient d’abord.');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Déplacer' })).toBeNull());
  await user.click(button('Annuler'));
  await waitFor(() => expect(host.body()).toBe(BODY));
  await screen.findByRole('button', { name: 'Déplacer' });
});

test('Ctrl+Enter moves what is selected', async () => {
  const { host, user } = await openTone();
  await user.keyboard('{F8}{Control>}{Enter}{/Control}');
  await waitFor(() => expect(host.body()).toBe(MOVED));
});

test('where the formatting can’t go along, the passage is there to be copied', async () => {
  const body = draft(
    'Le menu était masqué à cause d’un <b>conflit PHP. Le menu</b> fonctionne de nouveau.',
  );
  const { host, user } = await openTone({ body });
  await user.click(button('Déplacer'));
  await user.click(await screen.findByRole('button', { name: 'Copier' }));
  expect(screen.getByRole('status').textContent).toMatch(
    /Un gras, un lien ou une couleur couvre plusieurs phrases\u00a0: copiez le passage/,
  );
  expect(await navigator.clipboard.readText()).toBe(
    'Le menu fonctionne de nouveau. Le menu était masqué à cause d’un conflit PHP.',
  );
  expect(host.body()).toBe(body);
});

test('a good news that leans on the explanation is not moved, there is one to begin with', async () => {
  const pane = await openPane({ body: draft(`${WHY} Il fonctionne de nouveau.`) });
  await pane.user.click(tab('Ton'));
  await screen.findByText('Le fonctionnement est rétabli.');
  expect(screen.queryByRole('button', { name: 'Déplacer' })).toBeNull();
});

describe('the note for the check at Send', () => {
  const noted = (host: MemoryHost) => host.readSession(HIGHLIGHTED_KEY);

  test('says that there is a highlight while there is one', async () => {
    const { host, user } = await openTone();
    expect(await noted(host)).toBeUndefined();
    await user.click(button('Surligner dans le message'));
    await waitFor(async () => expect(await noted(host)).toBe('1'));
    await user.click(await screen.findByRole('button', { name: 'Retirer le surlignage' }));
    await waitFor(async () => expect(await noted(host)).toBe(''));
  });

  test('goes when the marks are gone, however that came', async () => {
    const { host, user } = await openTone();
    await user.click(button('Surligner dans le message'));
    await waitFor(async () => expect(await noted(host)).toBe('1'));
    await user.click(await screen.findByRole('button', { name: 'Déplacer' }));
    await waitFor(async () => expect(await noted(host)).toBe(''));
    await user.click(button('Annuler'));
    await waitFor(async () => expect(await noted(host)).toBe('1'));
  });

  test('that another pane left goes with marks that were taken out by hand', async () => {
    const pane = await openPane(
      { body: BODY },
      (host) => void host.writeSession(HIGHLIGHTED_KEY, '1'),
    );
    await waitFor(async () => expect(await noted(pane.host)).toBe(''));
  });
});
