/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { button, DRAFT, openPane, tab, type Pane } from '../pane';

async function openRewriting(body: string = DRAFT): Promise<Pane> {
  const pane = await openPane({ body });
  await pane.user.click(tab('Ton'));
  await pane.user.click(await screen.findByRole('button', { name: 'Réécrire ce message' }));
  // It comes in a part of its own.
  await screen.findByRole('list', { name: 'Votre message, paragraphe par paragraphe' });
  return pane;
}

const paragraphs = () =>
  within(screen.getByRole('list', { name: 'Votre message, paragraphe par paragraphe' }));
const takes = () => paragraphs().getAllByRole('checkbox', { name: 'Prendre cette version' });

test('the whole message before and after, put in by one write and taken back by one undo', async () => {
  const { user, host } = await openRewriting();
  expect(takes()).toHaveLength(2);
  const changes = [...document.querySelectorAll('ins')].map((change) => change.textContent);
  expect(changes.join(' ')).toContain('patienté');
  const before = host.body();
  await user.click(button('Réécrire 3 expressions'));
  await waitFor(() => expect(host.body()).toContain('patienté'));
  expect(host.body()).not.toContain('pour mon retard, voici');
  expect(host.body()).toContain("J'ai quasiment terminé l'intégration");
  await user.click(await screen.findByRole('button', { name: 'Annuler' }));
  await waitFor(() => expect(host.body()).toBe(before));
});

test('a paragraph that is left stays as it was', async () => {
  const { user, host } = await openRewriting();
  await user.click(takes()[0] as HTMLElement);
  await user.click(button('Réécrire 2 expressions'));
  await waitFor(() => expect(host.body()).toContain('rétabli'));
  expect(host.body()).toContain('Je suis désolée pour mon retard');
});

test('nothing chosen, nothing to put in; the way back leads to the cards', async () => {
  const { user, host } = await openRewriting();
  const before = host.body();
  for (const take of takes()) await user.click(take);
  expect(button('Choisissez un paragraphe').getAttribute('aria-disabled')).toBe('true');
  await user.click(
    within(document.querySelector('#panel-ton') as HTMLElement).getByRole('button', {
      name: 'Ton',
    }),
  );
  expect(await screen.findByRole('group', { name: 'Expressions à reformuler' })).toBeTruthy();
  expect(host.body()).toBe(before);
});

test('once nothing is left to rewrite it closes, and does not open by itself on what is found later', async () => {
  const { host } = await openRewriting();
  host.change(() => '<p>Bonjour Julie, tout est en place.</p>');
  await screen.findByRole('heading', { name: /Rien à reprendre/ }, { timeout: 5000 });
  host.change(() => '<p>Le bug est corrigé. Désolée pour mon retard.</p>');
  expect(
    await screen.findByRole('group', { name: 'Expressions à reformuler' }, { timeout: 5000 }),
  ).toBeTruthy();
});

test('the good news can be put first there, and the rest stays to be rewritten', async () => {
  const { user, host } = await openRewriting(
    '<p>Désolée pour mon retard. Le menu était masqué à cause d’un conflit PHP. Le menu fonctionne de nouveau.</p>',
  );
  await user.click(await screen.findByRole('button', { name: 'Déplacer' }));
  await waitFor(() =>
    expect(host.body().indexOf('fonctionne de nouveau')).toBeLessThan(
      host.body().indexOf('conflit PHP'),
    ),
  );
  expect(paragraphs()).toBeTruthy();
});
