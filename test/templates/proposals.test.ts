import { proposedAddress, proposeValues } from '../../src/templates/proposals';
import { charterTemplate } from './charter';

const today = '2026-11-23';
const annonce = charterTemplate('annonce-de-mise-en-production');
const demande = charterTemplate('demande-de-validation');

test('a new client starts from the defaults, blanks empty', () => {
  expect(proposeValues(annonce, { today })).toEqual({
    prenom: '',
    site: '',
    backOffice: '',
    identifiants: true,
    particularites: true,
    reglages: 'Les redirections 301, le GA et les derniers réglages sont en place.',
    formulaire: true,
    indexation: 'jours',
    contrat: false,
    formule: 'tous',
  });
});

test('the back-office follows from the site', () => {
  const site = 'https://www.example.fr/accueil?x=1';
  expect(proposeValues(annonce, { today, known: { site } })).toMatchObject({
    site,
    backOffice: 'https://www.example.fr/wp-admin/',
  });
  const backOffice = 'https://gestion.example.fr/';
  expect(proposeValues(annonce, { today, known: { site, backOffice } })).toMatchObject({
    backOffice,
  });
  const [, , field] = annonce.fields;
  expect(field?.id).toBe('backOffice');
  if (field) {
    expect(proposedAddress(field, { site: 'https://a.example' })).toBe(
      'https://a.example/wp-admin/',
    );
    expect(proposedAddress(field, { site: 'a exa' })).toBeUndefined();
  }
});

test('remembered values count only while they make sense', () => {
  const known = { delai: 'jadis', date: '2026-11-20', preproduction: 'nulle part', prenom: ' ' };
  expect(proposeValues(demande, { today, known })).toEqual({
    prenom: '',
    preproduction: '',
    delai: 'possible',
    date: '2026-11-30',
  });
  expect(
    proposeValues(demande, { today, known: { delai: 'prevue', date: '2026-12-01' } }),
  ).toMatchObject({ delai: 'prevue', date: '2026-12-01' });
});
