import { exampleAddresses } from '../../src/leftovers/example-addresses';
import { hostsIn } from '../../src/leftovers/hosts';
import { written } from './written';

const wordsOf = (text: string, recipients: readonly string[] = []) =>
  exampleAddresses(hostsIn(written(text)), (host) => recipients.includes(host)).map(
    ({ from, to }) => text.slice(from, to),
  );

const EXAMPLES = [
  'https://adressedusite.com/',
  'https://adressedusite.com/wp-admin/',
  'http://www.adressedusite.com',
  'adressedusite.com',
  'www.adressedusite.fr',
  'https://adresse-du-site.fr/',
  'https://www.adresse-site.fr',
  'https://adresse.preprodgcom.com/',
  'adresse.preprodgcom.com',
  'https://client.preprod.agence.fr/',
  'https://site.recette.agence.fr/',
  'https://exemple.preprod-agence.fr',
  'https://example.com/',
  'www.example.com',
  'https://www.example.org/page',
  'contact@example.com',
  'jean@example.net',
  'https://sub.example.com/x',
  'https://exemple.fr/',
  'contact@exemple.com',
  'https://www.votresite.fr/',
  'https://votre-site.com',
  'https://monsite.fr/wp-admin',
  'https://mon-site.com/',
  'https://nomdusite.fr/',
  'https://nom-du-site.com/',
  'https://nomdedomaine.fr',
  'https://www.nom-de-domaine.com',
  'https://votredomaine.fr/',
  'https://domaine.fr/',
  'https://ndd.fr/',
  'https://xxx.fr/',
] as const;

const REAL = [
  'https://acme.example/',
  'https://acme.preprodgcom.com/',
  'https://dupont.preprod.agence.fr/',
  'https://preprod.agence.fr/',
  'https://recette.acme.fr/',
  'https://www.siteduzero.com/',
  'https://site.fr/',
  'https://www.lesite.tv/',
  'https://exemplaire.fr/',
  'https://www.domaine-des-vignes.fr/',
  'https://domainedupin.fr/',
  'https://www.adresse-gourmande.fr/',
  'https://lesbonnesadresses.fr/',
  'https://example-studio.fr/',
  'https://exemple-a-suivre.fr',
  'contact@acme.example',
  'https://client.acme.fr/',
  'https://clients.agence.fr/acme',
  'https://projet.acme.fr/',
  'https://site.acme.fr/',
  'https://adresse.data.gouv.fr/',
  'https://www.xxl.fr/',
  'config.php',
  'index.html',
  'C’est fait.Bonne journée',
  'La version 2.10.3 est en ligne',
  'https://developers.google.com/search',
  'https://monsitepro.fr/',
  'https://example.acme.fr/',
] as const;

test.each(EXAMPLES)('an example: %s', (address) => {
  expect(wordsOf(`Le site : ${address} est en ligne.`)).toEqual([address]);
});

test.each(REAL)('somebody’s: %s', (address) => {
  expect(wordsOf(`Voici ${address} pour vous.`)).toEqual([]);
});

test('an address of whom the message goes to is theirs', () => {
  expect(wordsOf('Le site example.com est en ligne.', ['example.com'])).toEqual([]);
});

test('the sign that ends a sentence is not part of it', () => {
  expect(wordsOf('Le site est ici (https://adressedusite.com/).')).toEqual([
    'https://adressedusite.com/',
  ]);
});

test('there are enough addresses', () => {
  expect(EXAMPLES.length + REAL.length).toBeGreaterThanOrEqual(60);
});
