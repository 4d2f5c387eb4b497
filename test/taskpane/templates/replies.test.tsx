/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { openPane } from '../pane';

const JULIE = { name: 'Julie Martin', address: 'julie.martin@acme.example' };
const CAMILLE = { name: 'Camille Durand', address: 'camille.durand@agence.example' };
const QUESTION = 'Est-ce que le formulaire est corrigé ?';

const reply = (words: string, author = JULIE) =>
  [
    '<div><br></div><div id="appendonsend"></div><hr>',
    '<div id="divRplyFwdMsg" dir="ltr"><font>',
    `<b>De :</b> ${author.name} &lt;${author.address}&gt;<br>`,
    '<b>Envoyé :</b> lundi 16 novembre 2026 09:42<br>',
    '<b>À :</b> Camille Durand &lt;camille.durand@agence.example&gt;<br>',
    '<b>Objet :</b> Formulaire</font></div>',
    `<div>Bonjour Camille,</div><div>${words}</div><div>Julie</div>`,
  ].join('');
const openReply = (words: string, author = JULIE) =>
  openPane({
    body: reply(words, author),
    composeType: 'reply',
    recipients: [JULIE],
    sender: CAMILLE,
  });
const NAME = 'Réponses proposées';
/** The parts that come after the first drawing have come, and what they read. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

test('in a reply, the question is quoted and what answers it comes first', async () => {
  const { user } = await openReply(QUESTION);
  const region = within(await screen.findByRole('region', { name: NAME }));
  expect(region.getByText(QUESTION)).toBeTruthy();
  const [first] = region.getAllByRole('listitem');
  expect(first?.textContent).toContain('Fonctionnement rétabli');
  await user.click(region.getByRole('button', { name: 'Fonctionnement rétabli' }));
  await screen.findByRole('heading', { name: 'Fonctionnement rétabli', level: 2 });
});

test('what the question names is in the form, with its source, until it is changed', async () => {
  const { user } = await openReply(QUESTION);
  const region = within(await screen.findByRole('region', { name: NAME }));
  await user.click(region.getByRole('button', { name: 'Fonctionnement rétabli' }));
  const field = await screen.findByLabelText<HTMLInputElement>('Ce qui fonctionne de nouveau');
  await waitFor(() => expect(field.value).toBe('du formulaire'));
  expect(screen.getByText('Repris du message de votre client.')).toBeTruthy();
  await user.type(field, ' de contact');
  expect(field.value).toBe('du formulaire de contact');
  expect(screen.queryByText('Repris du message de votre client.')).toBeNull();
});

test.each([
  ['nothing is asked', () => openReply('Merci pour votre retour.')],
  ['one answers oneself', () => openReply(QUESTION, CAMILLE)],
  ['the message is new', () => openPane({ body: reply(QUESTION), composeType: 'newMail' })],
  ['it is passed on', () => openPane({ body: reply(QUESTION), composeType: 'forward' })],
])('where %s, nothing is proposed', async (_, open) => {
  await open();
  await settled();
  expect(screen.queryByRole('region', { name: NAME })).toBeNull();
});

test('where the thread can’t be read, the list is as ever', async () => {
  await openPane({ body: reply(QUESTION), composeType: 'reply' }, (host) =>
    host.fail('getComposeTypeAsync', 'no-item'),
  );
  await settled();
  expect(screen.getByRole('list', { name: 'Étapes du projet' })).toBeTruthy();
});
