import * as fc from 'fast-check';
import {
  keptSentence,
  LONGEST_SENTENCE,
  NO_PROPOSALS,
  proposalsTogether,
  proposedTemplate,
  type Proposals,
} from '../../../src/storage/proposals/proposals';
import { exportProposals, readProposals } from '../../../src/storage/proposals/proposals-file';
import type { UserTemplate } from '../../../src/templates/user-template';

const NOW = Date.parse('2026-11-24T09:00:00Z');
const TEMPLATE: UserTemplate = {
  id: 'mien:a',
  title: 'Bienvenue',
  phase: 'lancement',
  subject: 'Bienvenue',
  text: 'Bonjour {prenom}, voici {site}.',
  fields: [
    { id: 'prenom', kind: 'person', label: 'Prénom', required: true, default: 'Camille Acme' },
    {
      id: 'site',
      kind: 'address',
      label: 'Site',
      required: true,
      example: 'https://acme.example/',
      help: 'Le site d’Acme',
    },
  ],
  edited: NOW,
};
const MINE: Proposals = {
  falseAlarms: [{ ruleId: 'pas-de-souci', sentence: 'Le chat n’a pas de souci.', language: 'fr' }],
  expressions: [{ expression: 'deadline', replacement: 'échéance' }],
  templates: [proposedTemplate(TEMPLATE)],
  counts: [
    {
      since: NOW,
      rules: [{ id: 'pas-de-souci', flagged: 3, replaced: 0, ignored: 3 }],
      templates: [{ id: 'envoi-de-devis', inserted: 2 }],
    },
  ],
};
const file = (change: object) =>
  JSON.stringify({ format: 'ton-juste-propositions', version: 1, ...change });

test('what is saved comes back, with an id of its own for each template', () => {
  const reading = readProposals(exportProposals(MINE), NOW);
  if (!reading.ok) throw new Error(reading.what);
  const [template] = reading.proposals.templates;
  expect(reading.proposals).toEqual({
    ...MINE,
    templates: [{ ...MINE.templates[0], id: template?.id }],
  });
});

test('a proposed template keeps nothing that its text does not show', () => {
  expect(JSON.stringify(proposedTemplate(TEMPLATE))).not.toMatch(/acme/i);
});

test('nor does one that a file brings', () => {
  const reading = readProposals(exportProposals({ ...MINE, templates: [TEMPLATE] }), NOW);
  expect(reading.ok).toBe(true);
  expect(JSON.stringify(reading)).not.toMatch(/acme/i);
});

test('a sentence is kept on one line, and no longer than a file takes', () => {
  expect(keptSentence('Bonjour,\n  ça va ?')).toBe('Bonjour, ça va ?');
  expect(keptSentence('a'.repeat(5000))).toHaveLength(LONGEST_SENTENCE);
});

test('proposals of several people come together: each once, a machine’s counts as they were told last', () => {
  const later = {
    since: NOW,
    rules: [{ id: 'pas-de-souci', flagged: 5, replaced: 0, ignored: 5 }],
    templates: [],
  };
  const theirs = { ...NO_PROPOSALS, expressions: MINE.expressions, counts: [later] };
  expect(proposalsTogether(MINE, theirs)).toEqual({ ...MINE, counts: [later] });
  expect(
    proposalsTogether(MINE, { ...theirs, counts: [{ ...later, since: 1 }] }).counts,
  ).toHaveLength(2);
});

test('an expression with another replacement is another proposal', () => {
  const other = [{ expression: 'Deadline', replacement: 'date limite' }];
  const theirs = { ...NO_PROPOSALS, expressions: [...MINE.expressions, ...other] };
  expect(proposalsTogether(MINE, theirs).expressions).toEqual([...MINE.expressions, ...other]);
});

test.each([
  ['no JSON', 'Bonjour', 'json', []],
  ['10 MB', `"${'a'.repeat(10_000_000)}"`, 'size', []],
  ['another file of ours', file({ format: 'ton-juste' }), 'ours', ['format']],
  ['a version to come', file({ version: 2 }), 'version', ['version']],
  ['a list that is none', file({ expressions: {} }), 'list', ['expressions']],
  [
    'more than anybody proposes',
    file({ expressions: Array.from({ length: 2001 }, () => ({ expression: 'a' })) }),
    'many',
    ['expressions'],
  ],
  [
    'a rule that is called as none is',
    file({ faussesAlertes: [{ regle: '__proto__', phrase: 'Bonjour.', langue: 'fr' }] }),
    'rule',
    ['faussesAlertes', 0, 'regle'],
  ],
  [
    'a sentence of a whole message',
    file({ faussesAlertes: [{ regle: 'bug', phrase: 'a'.repeat(601), langue: 'fr' }] }),
    'long',
    ['faussesAlertes', 0, 'phrase'],
  ],
  [
    'an expression without a word',
    file({ expressions: [{ expression: '<>' }] }),
    'word',
    ['expressions', 0, 'expression'],
  ],
  [
    'counts below zero',
    file({
      bilans: [
        {
          depuis: '2026-11-24T09:00:00Z',
          regles: [{ regle: 'bug', signalees: -1, reprises: 0, ignorees: 0 }],
        },
      ],
    }),
    'number',
    ['bilans', 0, 'regles', 0, 'signalees'],
  ],
  ['counts of no day', file({ bilans: [{ depuis: 'hier' }] }), 'date', ['bilans', 0, 'depuis']],
  [
    'a template of another shape',
    file({ modeles: [{ titre: '' }] }),
    'template',
    ['modeles', 0, 'titre'],
  ],
])('%s is refused with its place', (_, content, what, where) => {
  expect(readProposals(content, NOW)).toEqual({ ok: false, what, where });
});

test('keys of a prototype change nothing, nor does what nobody knows', () => {
  const content = file({ constructor: { prototype: 1 } }).replace(
    '{',
    '{"__proto__":{"ok":false},',
  );
  expect(readProposals(content, NOW)).toEqual({ ok: true, proposals: NO_PROPOSALS });
  expect(({} as { ok?: unknown }).ok).toBeUndefined();
});

test('never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (content) => {
      readProposals(content, NOW);
    }),
  );
});
