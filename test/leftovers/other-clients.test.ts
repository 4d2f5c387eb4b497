import { folded } from '../../src/leftovers/folded';
import { hostsIn } from '../../src/leftovers/hosts';
import type { KnownClient } from '../../src/leftovers/known-client';
import { otherClients, type Correspondents } from '../../src/leftovers/other-clients';
import type { Message } from '../../src/text/message';
import { htmlMessage, written } from './written';

jest.mock('../../src/leftovers/folded', () => {
  const real = jest.requireActual<{ readonly folded: typeof folded }>('../../src/leftovers/folded');
  return { folded: jest.fn(real.folded) };
});

const CLIENTS: readonly KnownClient[] = [
  { domain: 'acme.example', name: 'Acme', sites: ['https://www.acme.example/'] },
  {
    domain: 'boulon.example',
    name: 'Boulonnerie Martin',
    sites: ['https://boulon.preprodgcom.example/', 'https://www.boulon.example/'],
  },
  { domain: 'atlas.example', name: 'Atlas', sites: ['https://preprod.agence.example/atlas/'] },
  { domain: 'orange-bleue.example', name: 'Orange', sites: [] },
  { domain: 'bus.example', name: 'BUS', sites: [] },
  { domain: 'lesite.example', name: 'Le Site', sites: [] },
  { domain: 'lin.example', name: 'coton et lin', sites: ['https://lin.agence.example/'] },
  { domain: 'jean.petit@gmail.com', name: 'Menuiserie Petit', sites: [] },
  { domain: 'vigne.example', sites: ['https://maquettes.example/f/vigne-12'] },
  { domain: 'dune.example', name: 'Dune & Fils', sites: ['https://partage.example/'] },
  { domain: 'cerise.example', name: 'Cerise', sites: ['https://partage.example/'] },
];

const toAcme: Correspondents = {
  sender: 'camille@agence.example',
  recipients: [{ name: 'Julie Martin', address: 'julie@acme.example' }],
};

const othersIn = (message: Message, between: Correspondents, clients = CLIENTS) =>
  otherClients(message, between, clients, hostsIn(message));
const wordsOf = (text: string, between: Correspondents = toAcme, clients = CLIENTS) =>
  othersIn(written(text), between, clients).map(({ from, to }) => text.slice(from, to));

/** To Acme: what gives another client away stands between ⟦ and ⟧. */
const TOLD = [
  'Le site ⟦https://www.boulon.example/⟧ est en ligne.',
  'Le site ⟦www.boulon.example⟧ est en ligne.',
  'Le site ⟦boulon.example⟧ est en ligne.',
  'La page ⟦https://boutique.boulon.example/panier⟧ est en ligne.',
  'Vous pouvez écrire à ⟦contact@boulon.example⟧ pour la suite.',
  'Préproduction : ⟦https://boulon.preprodgcom.example/accueil⟧',
  'Préproduction : ⟦https://preprod.agence.example/atlas/contact⟧',
  'Préproduction : ⟦https://lin.agence.example/⟧',
  'Préproduction : ⟦https://preprod.agence.example/atlas?page=2⟧',
  'La maquette : ⟦https://maquettes.example/f/vigne-12?page=2⟧',
  'Le site de la ⟦Boulonnerie Martin⟧ est en ligne.',
  'Le site de la ⟦boulonnerie Martin⟧ est en ligne.'.replace('⟦boulonnerie', '⟦Boulonnerie'),
  'Le site de la ⟦BOULONNERIE MARTIN⟧ est en ligne.',
  'Le nouveau site d’⟦Atlas⟧ est en ligne.',
  'Bonjour à toute l’équipe ⟦Atlas⟧,',
  '⟦Atlas⟧ est en ligne !',
  'Le contrat avec ⟦Atlas⟧, signé lundi, est prêt.',
  'Le compte « ⟦Atlas⟧ » est créé.',
  'La ⟦Menuiserie Petit⟧ recevra le devis.',
  'J’ai écrit à ⟦jean.petit@gmail.com⟧ pour le devis.',
  'Les visuels de ⟦Cerise⟧ sont prêts.',
  'Le site ⟦https://www.cerise.example/⟧ est prêt.',
  'Le site de ⟦Dune & Fils⟧ est prêt.',
  'Les accès de ⟦vigne.example⟧ sont prêts.',
  'Le planning d’⟦ATLAS⟧ est prêt.',
  'Voir ⟦http://atlas.example⟧.',
  'Un mail de ⟦contact@atlas.example⟧ est arrivé.',
  'Le back-office est ici : ⟦https://www.boulon.example/wp-admin/⟧',
] as const;

const CALM = [
  'Le site https://www.acme.example/ est en ligne.',
  'Le site d’Acme est en ligne.',
  'Vous pouvez écrire à contact@acme.example.',
  'Le bouton Orange est en place.',
  'La couleur orange est validée.',
  'Orange est notre couleur principale.',
  'Le site est en ligne.',
  'Le Site est en ligne.',
  'L’arrêt de bus est indiqué sur le plan.',
  'Les horaires de BUS sont en ligne.',
  'Un atlas interactif est en place.',
  'La carte atlas est en place.',
  'Les atlas sont numérisés.',
  'Le module Atlassian est en place.',
  'La base MongoAtlas est prête.',
  'Le tissu coton et lin est en promotion.',
  'La préproduction : https://preprod.agence.example/acme/',
  'La préproduction : https://preprod.agence.example/',
  'Notre site : https://www.agence.example/',
  'La maquette : https://maquettes.example/f/acme-3',
  'La maquette : https://maquettes.example/',
  'Le dossier partagé : https://partage.example/',
  'Mon adresse : camille@gmail.com',
  'Écrivez à jean.dupont@gmail.com',
  'L’adresse jean.petit@gmail.fr est libre.',
  'La cerise sur le gâteau : les redirections sont en place.',
  'La dune du Pilat est en photo d’accueil.',
  'Le fichier atlas.pdf est prêt.',
  'Le fichier Atlas.pdf est prêt.',
  'La page /atlas est en ligne.',
  'La page https://preprod.agence.example/atlassian/ est en ligne.',
  'La page https://preprod.agence.example/atlas-2/ est en ligne.',
  'Un menuisier, petit mais complet.',
  'Le site notboulon.example est libre.',
  'boulon.example.org est un autre site.',
  'La vigne est en fleur.',
  'Bonjour Julie, le fonctionnement est rétabli.',
] as const;

test.each(TOLD)('told: %s', (marked) => {
  const expected = [...marked.matchAll(/⟦([^⟧]+)⟧/g)].map(([, words]) => words);
  expect(wordsOf(marked.replace(/[⟦⟧]/g, ''))).toEqual(expected);
});

test.each(CALM)('calm: %s', (text) => {
  expect(wordsOf(text)).toEqual([]);
});

test('what is kept for colleagues’ domains gives no client away', () => {
  const wrong = CLIENTS.concat({ domain: 'filiale.example', sites: ['https://www.acme.example/'] });
  const text = 'Le site https://www.filiale.example/ est en ligne.';
  expect(wordsOf(text, toAcme, wrong)).toHaveLength(1);
  expect(wordsOf(text, { ...toAcme, inside: ['filiale.example'] }, wrong)).toEqual([]);
});

describe('nobody is another client who', () => {
  const text = 'Le site d’Atlas, https://www.atlas.example/, est en ligne.';
  const among = (...addresses: string[]): Correspondents => ({
    ...toAcme,
    recipients: addresses.map((address) => ({ name: '', address })),
  });

  test('is among the recipients, with a domain above or below theirs too', () => {
    expect(wordsOf(text, among('julie@acme.example', 'paul@atlas.example'))).toEqual([]);
    expect(wordsOf(text, among('julie@acme.example', 'paul@paris.atlas.example'))).toEqual([]);
    expect(wordsOf(text, among('julie@acme.example', 'paul@autre.example'))).toHaveLength(2);
  });

  test('stands in a recipient’s name', () => {
    const named = { name: 'Paul (Atlas)', address: 'paul@prestataire.example' };
    const between = { ...toAcme, recipients: [...toAcme.recipients, named] };
    expect(wordsOf('Le site d’Atlas est en ligne.', between)).toEqual([]);
  });

  test('is spoken of in the thread', () => {
    const reply = (own: string, thread: string) =>
      othersIn(
        htmlMessage(
          `<p>${own}</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>De :</b> Julie<br>` +
            `<b>Envoyé :</b> lundi<br><b>À :</b> Camille<br><b>Objet :</b> x</div><p>${thread}</p>`,
        ),
        toAcme,
        CLIENTS,
      );
    expect(reply('Le site d’Atlas est une bonne référence.', 'J’aime le site d’Atlas.')).toEqual(
      [],
    );
    expect(reply('Le site d’Atlas est une bonne référence.', 'J’attends le devis.')).toHaveLength(
      1,
    );
    expect(reply('C’est noté.', 'Voici boulon.example')).toEqual([]);
  });
});

test('a message to nobody that is remembered is looked at for no client', () => {
  const hoster = {
    ...toAcme,
    recipients: [{ name: 'Support', address: 'support@hebergeur.example' }],
  };
  expect(wordsOf('Le site boulon.example est à transférer.', hoster)).toEqual([]);
  expect(
    wordsOf('Le site boulon.example est à transférer.', { ...toAcme, recipients: [] }),
  ).toEqual([]);
});

test('the writer’s own house is no client, whatever is remembered', () => {
  const house = [...CLIENTS, { domain: 'agence.example', name: 'Agence Exemple', sites: [] }];
  expect(wordsOf('Notre site : www.agence.example', toAcme, house)).toEqual([]);
});

test('a name that is part of the client’s own says nothing', () => {
  const clients = [
    { domain: 'acme.example', name: 'Groupe Atlas', sites: [] },
    { domain: 'atlas.example', name: 'Atlas', sites: [] },
  ];
  expect(wordsOf('Le site d’Atlas est en ligne.', toAcme, clients)).toEqual([]);
});

test('what can’t be an address of a site is passed over', () => {
  const clients = [
    { domain: 'acme.example', sites: [] },
    { domain: 'x.example', sites: ['', 'demain', 'javascript:alert(1)', 'https://'] },
  ];
  expect(wordsOf('Rien de spécial : https://y.example/', toAcme, clients)).toEqual([]);
});

test('there are enough sentences', () => {
  expect(TOLD.length + CALM.length).toBeGreaterThanOrEqual(60);
});

test('the writer’s words are folded once, however many clients are remembered', () => {
  const many = Array.from({ length: 300 }, (_, n) => ({
    domain: `client${n}.example`,
    name: `Atelier N${n}`,
    sites: [],
  }));
  const counted = jest.mocked(folded);
  for (const clients of [CLIENTS, [...CLIENTS, ...many]]) {
    counted.mockClear();
    wordsOf('Nous en parlions avec l’Atelier N7 et la Boulonnerie Martin.', toAcme, clients);
    expect(counted).toHaveBeenCalledTimes(1);
  }
});
