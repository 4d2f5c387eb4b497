/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { button, DRAFT, enter, openPane, SIGNATURE } from '../pane';

const IN_LINE = DRAFT.indexOf('voici le lien');
const search = () => screen.getByRole('searchbox');
/** What is told, and heard besides. */
const told = (text: string | RegExp) => screen.findAllByText(text);

test('a situation looks for its phrases, and one goes to the cursor by the keyboard, with one notice and one undo', async () => {
  const { host, user } = await openPane({ body: DRAFT });
  host.select({ from: IN_LINE, to: IN_LINE });
  await user.click(await screen.findByRole('button', { name: 'Délai' }));
  expect(document.activeElement).toBe(search());
  const found = await screen.findAllByText('Phrase · Délai');
  expect(found.length).toBeGreaterThanOrEqual(4);
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement?.getAttribute('data-template')).toBeTruthy();
  screen.getByRole('button', { name: /^Merci d’avoir patienté/ }).focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { name: 'Merci d’avoir patienté', level: 2 });
  expect(document.activeElement).toBe(screen.getByLabelText(/Ce que vous envoyez/));
  expect(screen.queryByRole('button', { name: 'Choisir où insérer' })).toBeNull();
  await user.keyboard('la maquette{Control>}{Enter}{/Control}');
  await told('Phrase insérée');
  expect(host.body()).toContain(
    'retard,  Merci d’avoir patienté\u00a0: voici la maquette. voici le lien',
  );
  await user.click(button('Annuler'));
  await waitFor(() => expect(host.body()).toBe(DRAFT));
});

test('no cursor in the message: it says where to click, and the phrase can be copied', async () => {
  const { host, user } = await openPane({ body: DRAFT });
  host.select(null);
  await enter(user, search(), 'moindre question');
  await user.click(await screen.findByRole('button', { name: /^Je reste disponible/ }));
  await screen.findByRole('heading', { name: 'Je reste disponible' });
  await user.click(button('Insérer'));
  await told(/^Cliquez dans votre message/);
  expect(button(/^Copier/)).toBeTruthy();
  expect(host.body()).toBe(DRAFT);
});

test('a cursor in the thread: the message is as it was', async () => {
  const { host, user } = await openPane({ body: DRAFT });
  const at = DRAFT.indexOf('Le bug est-il');
  host.select({ from: at, to: at });
  await enter(user, search(), 'moindre question');
  await user.click(await screen.findByRole('button', { name: /^Je reste disponible/ }));
  await screen.findByRole('heading', { name: 'Je reste disponible' });
  await user.click(button('Insérer'));
  await told(/^Le curseur est hors de votre texte/);
  expect(host.body()).toBe(DRAFT);
});

test('a phrase in English, in an English interface too', async () => {
  const { host, user } = await openPane({ body: DRAFT, displayLanguage: 'en-GB' });
  host.select({ from: IN_LINE, to: IN_LINE });
  await user.click(await screen.findByRole('button', { name: 'Closing' }));
  await user.click(await screen.findByRole('button', { name: /^I remain available/ }));
  await user.click(await screen.findByRole('button', { name: 'Write in English' }));
  await user.click(await screen.findByRole('button', { name: 'Insert' }));
  await told('Phrase inserted');
  expect(host.body()).toContain('If you have any questions, I remain available.');
});

describe('a phrase of one’s own', () => {
  test('comes from what is selected, is found like the others, and goes into a line', async () => {
    const { host, user } = await openPane({ body: `<div>Le site est à vous.</div>${SIGNATURE}` });
    const from = host.body().indexOf('Le site');
    host.select({ from, to: from + 'Le site est à vous.'.length });
    await user.click(
      await screen.findByRole('button', { name: 'Garder la sélection comme phrase' }),
    );
    await screen.findByRole('heading', { name: 'Nouvelle phrase' });
    expect(screen.getByLabelText<HTMLInputElement>('Titre').value).toBe('Le site est à vous');
    expect(screen.queryByLabelText('Objet')).toBeNull();
    await user.click(button('Enregistrer'));
    await told(/est dans vos phrases\.$/);
    host.select({ from, to: from });
    await enter(user, search(), 'phrase site à vous');
    await user.click(await screen.findByRole('button', { name: /^Le site est à vous.*Phrase/ }));
    expect(await screen.findByRole('button', { name: 'Modifier' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Proposer à l’agence' })).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Insérer' }));
    await told('Phrase insérée');
    expect(host.body()).toBe(`<div> Le site est à vous. Le site est à vous.</div>${SIGNATURE}`);
  });

  test('without a selection, it says what to do first', async () => {
    const { host, user } = await openPane({ body: DRAFT });
    host.select({ from: IN_LINE, to: IN_LINE });
    await user.click(
      await screen.findByRole('button', { name: 'Garder la sélection comme phrase' }),
    );
    await told(/^Sélectionnez d’abord/);
  });
});
