import { foundInQuestion } from '../../src/templates/found-in-question';
import { askedIn } from '../../src/templates/reply-needs';

const found = (words: string) => foundInQuestion(words, askedIn(words));

test.each([
  ['Est-ce que le formulaire de contact est corrigé ?', 'du formulaire de contact'],
  ['Le bug du formulaire est-il corrigé ?', 'du formulaire'],
  ['L’espace client ne marche plus.', 'de l’espace client'],
  ['Les images ne s’affichent plus.', 'des images'],
  ['Notre boutique est en panne.', 'de votre boutique'],
  ['Bonjour, la page d’accueil ne s’affiche toujours pas sur mobile.', 'de la page d’accueil'],
])('« %s » names « %s »', (words, thing) => {
  expect(found(words)).toEqual({ thing });
});

test.each([
  'Est-ce corrigé ?',
  'Le bug est-il corrigé ?',
  'Le formulaire que vous avez installé ne marche plus.',
  'Où en est-on ?',
  'Nous n’arrivons plus à nous connecter.',
])('« %s » names nothing', (words) => {
  expect(found(words)).toEqual({});
});

test('one address is the page; of several nobody can tell', () => {
  const page = 'https://www.acme.example/contact';
  expect(found(`Le lien ${page}, est en panne.`).page).toBe(page);
  expect(found(`Voir ${page} et ${page}.`).page).toBe(page);
  expect(found(`Voir ${page} et https://www.acme.example/devis.`).page).toBeUndefined();
  const safe = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(page)}&data=05`;
  expect(found(`Voir ${safe}`).page).toBe(page);
});
