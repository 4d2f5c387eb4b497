import { isKept, isOtherProject, keptValues } from '../../src/templates/kept-values';
import { charter, charterTemplate } from './charter';

const goLive = charterTemplate('annonce-de-mise-en-production');
const mockups = charterTemplate('presentation-des-maquettes');

test('addresses, names and lasting choices are kept; dates and one message’s own words are not', () => {
  const kept = new Set<string>();
  const left = new Set<string>();
  for (const { fields } of charter.templates) {
    for (const field of fields) (isKept(field) ? kept : left).add(`${field.id} ${field.kind}`);
  }
  expect([...kept].sort()).toEqual([
    'adresse choice',
    'adresseCoffre address',
    'adresseOutil address',
    'backOffice address',
    'contact text',
    'contrat switch',
    'maquettes address',
    'preproduction address',
    'projet text',
    'site address',
    'suivi address',
  ]);
  expect([...left]).toEqual(
    expect.arrayContaining(['date date', 'fait longText', 'prenom person']),
  );
});

test('keeps what stands in the message, and says what was left empty', () => {
  const values = {
    prenom: 'Julie',
    site: ' https://www.acme.example/ ',
    backOffice: '',
    contrat: true,
    reglages: 'Tout est en place.',
  };
  expect(keptValues(goLive, values)).toEqual({
    values: { site: 'https://www.acme.example/', contrat: true },
    cleared: ['backOffice'],
    name: 'acme.example',
    nameIs: 'host',
  });
});

test('a project is called by its name where it has one', () => {
  const values = { projet: 'Boutique', maquettes: 'https://maquettes.agence.example/acme' };
  expect(keptValues(mockups, values)).toMatchObject({ name: 'Boutique', nameIs: 'entered' });
});

test.each([
  ['the same site', { site: 'https://www.acme.example/' }, false],
  ['another page of it', { site: 'http://WWW.acme.example/accueil' }, false],
  ['another site', { site: 'https://shop.acme.example/' }, true],
  ['a site that is being typed', { site: 'https:/' }, false],
  ['nothing', { site: '' }, false],
])('%s', (_, values, expected) => {
  const known = { site: 'https://www.acme.example/', projet: 'Boutique' };
  expect(isOtherProject(goLive, values, known)).toBe(expected);
});

test('a host is the same in letters of ASCII and in its own, which name the project', () => {
  const known = { site: 'https://www.café.example/' };
  const values = { site: 'https://www.xn--caf-dma.example/menu' };
  expect(isOtherProject(goLive, values, known)).toBe(false);
  expect(keptValues(goLive, values).name).toBe('café.example');
});

test('one of two that differs is a correction', () => {
  const known = { projet: 'Boutique', maquettes: 'https://maquettes.agence.example/acme' };
  const other = { projet: 'Vitrine', maquettes: 'https://autre.agence.example/acme' };
  expect(isOtherProject(mockups, { ...known, projet: 'Vitrine' }, known)).toBe(false);
  expect(isOtherProject(mockups, other, known)).toBe(true);
  expect(isOtherProject(mockups, other, {})).toBe(false);
});
