import { firstNameOf, fullNameOf, greetingOf } from '../../src/templates/person-name';

const guessed = (name: string, address: string): string => {
  const guess = firstNameOf({ name, address });
  return guess ? `${guess.name}${guess.certain ? '' : ' ?'}` : '';
};

/** Display name, address, first name; « ? » where it is to be confirmed, empty where there is none. */
const NAMES: readonly (readonly [string, string, string])[] = [
  // Both words, in the order of speech.
  ['Julie Martin', 'julie.martin@acme.example', 'Julie'],
  ['Julie Martin', 'contact@acme.example', 'Julie'],
  ['Élodie Lefèvre', 'elodie.lefevre@acme.example', 'Élodie'],
  ['Zoé Kowal', 'zoe@acme.example', 'Zoé'],
  ['julie martin', 'x@acme.example', 'Julie'],
  ['Martin Julie', 'x@acme.example', 'Julie'],
  ['Dupont Julie', 'julie.dupont@acme.example', 'Julie'],
  ['Jean Dupont', 'x@acme.example', 'Jean'],
  ['Jean-Marc Dupont', 'jm@acme.example', 'Jean-Marc'],
  ['Dupont Jean-Marc', 'jm@acme.example', 'Jean-Marc'],
  ['Vincent Dupont', 'vincent.dupont@acme.example', 'Vincent'],
  // Capitals say which is the surname.
  ['MARTIN Julie', 'x@acme.example', 'Julie'],
  ['Julie MARTIN', 'x@acme.example', 'Julie'],
  ['THOMAS Martin', 'x@acme.example', 'Martin'],
  ['Martin THOMAS', 'x@acme.example', 'Martin'],
  ['KOWAL Tifaine', 'x@acme.example', 'Tifaine'],
  ['Jean-Marc DE LA TOUR', 'x@acme.example', 'Jean-Marc'],
  ['DE LA TOUR Jean-Marc', 'x@acme.example', 'Jean-Marc'],
  ['O’BRIEN Sean', 'x@acme.example', 'Sean'],
  ['Marie Claire DUBOIS', 'x@acme.example', 'Marie Claire'],
  ['ÉLIAS Inès', 'x@acme.example', 'Inès'],
  ['JULIE MARTIN', 'x@acme.example', 'Julie'],
  ['MARTIN JULIE', 'x@acme.example', 'Julie'],
  ['KOWAL TIFAINE', 'x@acme.example', 'Kowal ?'],
  // So does a comma.
  ['Martin, Julie', 'x@acme.example', 'Julie'],
  ['Thomas, Martin', 'x@acme.example', 'Martin'],
  ['MARTIN, Julie', 'x@acme.example', 'Julie'],
  ['Kowal, Tifaine', 'x@acme.example', 'Tifaine'],
  ['de La Tour, Anne Sophie', 'x@acme.example', 'Anne Sophie'],
  ['Martin, Julie (Acme)', 'x@acme.example', 'Julie'],
  ['Dupont, Mme', 'x@acme.example', ''],
  // And an address with an initial.
  ['Martin Thomas', 'tmartin@acme.example', 'Thomas'],
  ['Martin Thomas', 'mthomas@acme.example', 'Martin'],
  ['Kowal Tifaine', 't.kowal@acme.example', 'Tifaine'],
  ['Tifaine Kowal', 'kowalt@acme.example', 'Tifaine'],
  // Could be either.
  ['Martin Thomas', 'x@acme.example', 'Martin ?'],
  ['Thomas Martin', 'thomas.martin@acme.example', 'Thomas ?'],
  ['Martin Thomas', 'thomas.martin@acme.example', 'Thomas ?'],
  ['Simon Laurent', 'contact@acme.example', 'Simon ?'],
  ['Kowal Tifaine', 'x@acme.example', 'Kowal ?'],
  ['Kowal Tifaine', 'tifaine.kowal@acme.example', 'Tifaine ?'],
  ['Julie Camille', 'x@acme.example', 'Julie ?'],
  ['Marie Claire Dubois', 'x@acme.example', 'Marie Claire ?'],
  ['Marie Claire Dubois', 'marie-claire.dubois@acme.example', 'Marie Claire'],
  ['Jean Pierre Martin', 'x@acme.example', 'Jean Pierre ?'],
  ['Ana Maria Lopez Garcia', 'x@acme.example', 'Maria ?'],
  ['Martin de Sousa', 'x@acme.example', 'Martin ?'],
  ['Sophie de La Tour', 'x@acme.example', 'Sophie'],
  ['Karim El Amrani', 'x@acme.example', 'Karim'],
  // What stands around a name.
  ['Julie Martin - Acme', 'x@acme.example', 'Julie'],
  ['Julie Martin | Acme', 'x@acme.example', 'Julie'],
  ['Julie Martin (Acme SAS)', 'x@acme.example', 'Julie'],
  ['[EXT] Julie Martin', 'x@acme.example', 'Julie'],
  ['Julie Martin via Trello', 'x@acme.example', 'Julie'],
  ['"Julie Martin"', 'x@acme.example', 'Julie'],
  ['Mme Julie Martin', 'x@acme.example', 'Julie'],
  ['M. Martin Thomas', 'x@acme.example', 'Martin ?'],
  ['Dr Karim Benali', 'x@acme.example', 'Karim'],
  ['Julie\u00a0Martin', 'x@acme.example', 'Julie'],
  // A surname alone is no first name.
  ['Mme Dupont', 'x@acme.example', ''],
  ['M. Martin', 'x@acme.example', ''],
  ['Maître Thomas', 'x@acme.example', ''],
  ['Dupont', 'dupont@acme.example', ''],
  // One word.
  ['Julie', 'julie@acme.example', 'Julie'],
  ['Martin', 'martin@acme.example', 'Martin ?'],
  ['Tifaine', 'tifaine.kowal@acme.example', 'Tifaine ?'],
  ['Dupont', 'dupont.julie@acme.example', 'Dupont ?'],
  // The address alone.
  ['julie.martin@acme.example', 'julie.martin@acme.example', 'Julie'],
  ['', 'martin.julie@acme.example', 'Julie'],
  ["'julie.martin@acme.example'", 'julie.martin@acme.example', 'Julie'],
  ['', 'jean-marc.dupont@acme.example', 'Jean-Marc'],
  ['', 'julie_martin75@acme.example', 'Julie'],
  ['', 'julie@acme.example', 'Julie'],
  ['', 'martin@acme.example', 'Martin ?'],
  ['', 'thomas.martin@acme.example', 'Thomas ?'],
  ['', 'tifaine.kowal@acme.example', 'Tifaine ?'],
  ['', 'j.martin@acme.example', ''],
  ['', 'jmartin@acme.example', ''],
  ['', 'contact@acme.example', ''],
  ['', 'service.client@acme.example', ''],
  ['', 'julie.martin', ''],
  ['', '', ''],
  // Behind a comma stands a first name, or a job, a degree or a house.
  ['Inès Marchand, Atlas', 'x@acme.example', 'Inès'],
  ['Inès Marchand, Cheffe de projet', 'x@acme.example', 'Inès'],
  ['Inès Marchand, PhD', 'x@acme.example', 'Inès'],
  ['Inès Marchand, MBA, Atlas', 'x@acme.example', 'Inès'],
  ['Marchand, Inès, Atlas', 'x@acme.example', 'Inès'],
  ['Inès MARCHAND, Gérante', 'x@acme.example', 'Inès'],
  ['Tifaine Kowal, Atlas', 'tkowal@acme.example', 'Atlas ?'],
  ['Inès, Atlas', 'x@acme.example', 'Inès ?'],
  ['Marchand, Directrice', 'x@acme.example', ''],
  ['Marchand, I.', 'x@acme.example', ''],
  ['Garcia Lopez, Tifaine', 'x@acme.example', 'Tifaine ?'],
  ['Marchand, Trésorière', 'x@acme.example', ''],
  ['Marchand, Vice-présidente', 'x@acme.example', ''],
  ['Marchand, Infographiste', 'x@acme.example', ''],
  ['Marchand, Commerciale', 'x@acme.example', ''],
  ['Marchand, Olivier', 'x@acme.example', 'Olivier'],
  ['Inès Marchand Directrice', 'x@acme.example', 'Inès'],
  ['Inès Marchand PhD', 'x@acme.example', 'Inès'],
  ['Atlas, Inès Marchand', 'x@acme.example', 'Inès ?'],
  ['Marchand, Jean Paul', 'x@acme.example', 'Jean Paul'],
  // Initials are no first name.
  ['I. Marchand', 'x@acme.example', ''],
  ['J-P Marchand', 'x@acme.example', ''],
  ['J.-P. Marchand', 'x@acme.example', ''],
  ['JM Marchand', 'jm.marchand@acme.example', ''],
  ['JC MARCHAND', 'x@acme.example', ''],
  ['Marchand C.', 'x@acme.example', ''],
  ['Inès M.', 'x@acme.example', 'Inès'],
  ['LI Inès', 'x@acme.example', 'Inès'],
  // Two capitals before, and up to four behind, a word that is no first name may be anything.
  ['LI Tifaine', 'x@acme.example', 'Tifaine ?'],
  ['AS Morel', 'x@acme.example', 'Morel ?'],
  ['Tifaine ROUX', 'x@acme.example', 'Tifaine ?'],
  ['Inès ROUX', 'x@acme.example', 'Inès'],
  ['Boulon ADEC', 'x@acme.example', 'Boulon ?'],
  ['J-Ph. Marchand', 'x@acme.example', ''],
  ['Ch. Marchand', 'x@acme.example', ''],
  ['jm marchand', 'x@acme.example', ''],
  ['J. Marchand Duval', 'x@acme.example', ''],
  ['JL MARCHAND Consulting', 'x@acme.example', ''],
  ['Marchand, Inès M.', 'x@acme.example', 'Inès'],
  ['Marchand, J.-P.', 'x@acme.example', ''],
  // A particle begins a surname.
  ['Saint Julien', 'x@acme.example', ''],
  ['El Amrani', 'x@acme.example', ''],
  ['Le Marchand', 'x@acme.example', ''],
  // A house in capitals behind the name.
  ['Inès Marchand EDF', 'x@acme.example', 'Inès'],
  ['Inès Marchand RATP', 'ines.marchand@acme.example', 'Inès'],
  ['Tifaine Kowal SNCF', 'x@acme.example', 'Tifaine ?'],
  ['Inès SNCF', 'x@acme.example', 'Inès'],
  ['Marchand SNCF', 'x@acme.example', ''],
  ['Martin RATP', 'x@acme.example', 'Martin ?'],
  ['SNCF Inès Marchand', 'x@acme.example', 'Inès'],
  ['Inès Marchand @Atlas', 'x@acme.example', 'Inès'],
  // Spelled like an address, or with a picture.
  ['ines.marchand', 'x@acme.example', 'Ines'],
  ['marchand.ines', 'x@acme.example', 'Ines'],
  ['ines.marchand2', 'x@acme.example', 'Ines'],
  ['ext.ines.marchand', 'x@acme.example', 'Ines'],
  ['Inès™ Marchand', 'x@acme.example', 'Inès'],
  ['Inès 🌻 Marchand', 'x@acme.example', 'Inès'],
  ['🦊 Inès Marchand', 'x@acme.example', 'Inès'],
  ['Inès ✨', 'x@acme.example', 'Inès'],
  // Nobody.
  ['Acme', 'contact@acme.example', ''],
  ['Acme SAS', 'contact@acme.example', ''],
  ['Acme, Inc.', 'contact@acme.example', ''],
  ['Agence Exemple', 'bonjour@agence.example', ''],
  ['Mairie de Lyon', 'mairie@lyon.example', ''],
  ['Service client', 'service@acme.example', ''],
  ['Équipe Julie', 'equipe@acme.example', ''],
  ['Comptabilité Acme', 'compta@acme.example', ''],
  ['Boulangerie Inès', 'x@acme.example', ''],
  ['Crèche Camille', 'x@acme.example', ''],
  ['Famille Martin', 'x@acme.example', ''],
  ['Transports Martin', 'x@acme.example', ''],
  ['Salle Iris', 'x@acme.example', ''],
  ['Acme 2000', 'x@acme.example', ''],
  ['42', '42@acme.example', ''],
  ['株式会社', 'x@acme.example', ''],
];

test('there are names enough to trust', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(60);
});

test.each(NAMES)('%s <%s> is greeted as « %s »', (name, address, expected) => {
  expect(guessed(name, address)).toBe(expected);
});

const julie = { name: 'Julie Martin', address: 'Julie@acme.example' };
const marc = { name: 'DUPONT Marc', address: 'marc@acme.example' };

test.each([
  ['nobody', [], undefined],
  ['one', [julie], { name: 'Julie', certain: true }],
  ['two, to be confirmed', [julie, marc], { name: 'Julie et Marc', certain: false }],
  ['two of whom one is nobody', [julie, { name: 'Acme', address: 'x@acme.example' }], undefined],
  ['three', [julie, marc, julie], undefined],
] as const)('greets %s', (_, people, expected) => {
  expect(greetingOf(people, {})).toEqual(expected);
});

test('a confirmed name goes before what could be guessed', () => {
  expect(greetingOf([julie], { 'julie@acme.example': 'Ju' })).toEqual({
    name: 'Ju',
    certain: true,
  });
  expect(greetingOf([{ name: '', address: 'constructor' }], {})).toBeUndefined();
});

test.each([
  ['Camille Durand', 'camille.durand@agence.example', 'Camille Durand', true],
  ['DURAND Camille', 'x@agence.example', 'Camille Durand', true],
  ['Durand, Camille', 'x@agence.example', 'Camille Durand', true],
  ['de La Tour, Anne', 'x@agence.example', 'Anne de La Tour', true],
  ['Martin Thomas', 'x@agence.example', 'Martin Thomas', false],
])('the writer %s <%s> is %s', (name, address, expected, certain) => {
  expect(fullNameOf({ name, address })).toEqual({ name: expected, certain });
});

test('an agency has no first name', () => {
  expect(fullNameOf({ name: 'Agence Exemple', address: 'contact@agence.example' })).toBeUndefined();
});
