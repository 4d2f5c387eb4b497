import fc from 'fast-check';
import {
  compileUserTemplate,
  unusedFields,
  withUserTemplates,
} from '../../src/templates/user-template';
import {
  recogniseFields,
  withField,
  withoutField,
  type DraftPeople,
  type FieldLabels,
} from '../../src/templates/recognise-fields';
import { isFieldId } from '../../src/templates/text-marks';

const LABELS: FieldLabels = {
  firstName: 'Prénom',
  firstNameHelp: 'Aide',
  recipient: 'Destinataire',
  sender: 'Votre nom',
  client: 'Client',
  site: 'Site',
  staging: 'Préproduction',
  backOffice: 'Back-office',
  address: 'Adresse',
  date: 'Date',
};
const people: DraftPeople = {
  sender: { name: 'Camille Durand', address: 'camille.durand@agence.example' },
  recipients: [{ name: 'Julie Martin', address: 'julie.martin@acme.example' }],
  isSharedProvider: (domain) => domain === 'gmail.com',
};
const found = (text: string, subject = '', of = people) =>
  recogniseFields(text, subject, of, LABELS);
const told = (text: string, subject = '', of = people) =>
  found(text, subject, of).map(
    ({ field, shown, likely }) => `${field.id} ${field.kind} ${shown}${likely ? '' : ' (?)'}`,
  );

const DRAFT = `Bonjour Julie,

La préproduction d’Acme est prête : https://preprod.acme.example/
Le site : https://www.acme.example. Son administration : [ici](https://www.acme.example/wp-admin/).

Nous en parlons mardi 24 novembre 2026 à 10 h, puis le 1er décembre ou le 04/12/2026.
Notre page : https://agence.example/aide

Bien à vous,
Camille Durand`;

test('addresses, dates and names are proposed, those that stay with the writer as a question', () => {
  expect(told(DRAFT)).toEqual([
    'prenom person Julie',
    'client text Acme',
    'preproduction address https://preprod.acme.example/',
    'site address https://www.acme.example',
    'backOffice address https://www.acme.example/wp-admin/',
    'date date mardi 24 novembre 2026',
    'date2 date 1er décembre',
    'date3 date 04/12/2026',
    'adresse address https://agence.example/aide (?)',
    'expediteur person Camille Durand (?)',
  ]);
});

test('a greeting alone is an optional part, a name used elsewhere is not', () => {
  const [greeting] = found('Bonjour Julie,\n\nVoici.');
  if (!greeting) throw new Error('nothing found');
  expect(greeting.field).toMatchObject({ required: false, kind: 'person' });
  const text = withField('Bonjour Julie,\n\nVoici.', greeting);
  expect(text).toBe('{#prenom}Bonjour {prenom},{/prenom}\n\nVoici.');
  expect(withoutField(text, greeting)).toBe('Bonjour Julie,\n\nVoici.');
  const [twice] = found('Bonjour Julie,\n\nMerci Julie !');
  if (!twice) throw new Error('nothing found');
  expect(twice.field.required).toBe(true);
  expect(withField('Bonjour Julie,\n\nMerci Julie !', twice)).toBe(
    'Bonjour {prenom},\n\nMerci {prenom} !',
  );
});

test('words are replaced by themselves, not inside others', () => {
  const [site] = found('https://acme.example/ et https://acme.example/contact');
  if (!site) throw new Error('nothing found');
  expect(withField('https://acme.example/ et https://acme.example/contact', site)).toBe(
    '{site} et https://acme.example/contact',
  );
  expect(withField('[ici](https://acme.example/), voilà https://acme.example/.', site)).toBe(
    '[ici]({site}), voilà {site}.',
  );
  const [name] = found('Bonjour Jo,\nJournée et Jo');
  expect(name && withField('Bonjour Jo,\nJournée et Jo', name)).toBe(
    'Bonjour {prenom},\nJournée et {prenom}',
  );
});

test('nothing is taken for a name or a client that is none', () => {
  expect(told('Bonjour Madame,\nBonjour à tous,')).toEqual([]);
  const shared = {
    ...people,
    recipients: [{ name: 'Paul Petit', address: 'paul.petit@gmail.com' }],
  };
  expect(told('Voici votre compte gmail.', '', shared)).toEqual([]);
  expect(told('Le 3 mai, version 1.2.3, 10/20 et 2026-11-24')).toEqual(['date date 3 mai']);
});

test('the subject counts too', () => {
  expect(told('Voici.', 'Recette du 24/11/2026 pour Acme')).toEqual([
    'date date 24/11/2026',
    'client text Acme',
  ]);
});

test('whatever the draft: ids are good and unlike, each can be put in and taken out again', () => {
  const words = fc.constantFrom(
    ...['Bonjour Julie,', 'Julie', 'Acme', 'Camille Durand', 'https://a.example/', '\n', ' ', '. '],
    ...[
      'https://preprod.a.example/x?y=1',
      '24/11/2026',
      'mardi 24 novembre',
      '(',
      ')',
      '[a](',
      '$&',
    ],
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(words, fc.string({ maxLength: 4 })), { maxLength: 20 }),
      (parts) => {
        const text = parts.join('');
        const proposals = found(text);
        const ids = proposals.map(({ field }) => field.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every(isFieldId)).toBe(true);
        for (const proposal of proposals) {
          fc.pre(!text.includes(`{${proposal.field.id}}`));
          const put = withField(text, proposal);
          expect(put).toContain(`{${proposal.field.id}}`);
          expect(withoutField(put, proposal)).toBe(text);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

describe('beside the charter', () => {
  const own = (id: string, phase: string) =>
    compileUserTemplate({ id, title: id, phase, subject: '', text: 'Voici {nom}.', fields: [] })
      .template;
  const charter = {
    phases: [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ],
    templates: [own('un', 'a'), own('deux', 'b')],
    inEnglish: ['un'],
  };

  test('own templates come last in their phase, and with the first where theirs is gone', () => {
    const all = withUserTemplates(charter, [own('x', 'b'), own('y', 'ailleurs'), own('z', 'a')]);
    expect(all.templates.map(({ id }) => id)).toEqual(['un', 'y', 'z', 'deux', 'x']);
    expect(all.inEnglish).toEqual(['un']);
    expect(withUserTemplates(charter, [])).toBe(charter);
  });

  test('a field that nothing names is told', () => {
    const field = (id: string) => ({ id, kind: 'text', label: id, required: true }) as const;
    const fields = [field('a'), field('b'), field('c')];
    const left = unusedFields({ subject: '{a}', text: 'x {#b}y{/b} {cc}', fields });
    expect(left.map(({ id }) => id)).toEqual(['c']);
  });
});
