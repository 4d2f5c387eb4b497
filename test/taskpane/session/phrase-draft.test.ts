import { phraseDraft } from '../../../src/taskpane/session/phrase-draft';

const people = {
  sender: { name: 'Camille Martin', address: 'camille@agence.example' },
  recipients: [],
  isSharedProvider: () => false,
};

test.each([
  ['On y va.', 'On y va'],
  ['Je m’en occupe de suite, là.', 'Je m’en occupe de suite, là'],
  ['On y va dès que tu es là.', 'On y va'],
  ['Tout est en ligne', 'Tout est en ligne'],
  ['Le site sera en ligne dès la semaine prochaine.', 'Le site sera en ligne'],
  ['Voici le lien promis, et le mot de passe.', 'Voici le lien promis'],
  ['Merci d’avoir patienté : voici la maquette du site.', 'Merci d’avoir patienté : voici'],
  ['Merci beaucoup,\nCamille', 'Merci beaucoup, Camille'],
  ['  Bonne journée à vous,\n', 'Bonne journée à vous'],
])('« %s » is called « %s »', (words, title) => {
  expect(phraseDraft(words, people).title).toBe(title);
});

test('a name stays as short as a title may be', () => {
  const [word] = phraseDraft('x'.repeat(200), people).title.split(' ');
  expect(word).toHaveLength(80);
});
