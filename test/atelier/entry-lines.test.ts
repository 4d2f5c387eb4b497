import { entryLines, entryName } from '../../src/atelier/entry-lines';
import { wordsIn } from '../../src/atelier/strings';
import { entriesOf } from '../../src/authoring/charter-entries';

const words = wordsIn('fr');
const shipped = {
  fingerprint: '',
  rules: [
    {
      id: 'pas-de-souci',
      category: 'negatif',
      severity: 'replace' as const,
      example: 'Pas de souci.',
    },
  ],
  phases: [],
  templates: [{ id: 'demande-d-avis', title: 'Demande d’avis', phase: 'suivi' }],
};

test('what two charters say is shown in the words of the forms', () => {
  const entries = entriesOf(
    new Map([
      [
        'charter.yml',
        'extends: livree\noff: [pas-de-souci, demande-d-avis]\nseverity: { pas-de-souci: advice }\nhouse: { signOff: "À bientôt," }\n',
      ],
      [
        'expressions/negatif.yml',
        'category: retard\nrules:\n  - { eviter: [a, b], preferer: c, gravite: conseil, pourquoi: d, trouve: [e], laisse: [f] }\n  - { id: motif, patterns: [x] }\n',
      ],
      ['files/plan.pdf', 'A'.repeat(5000)],
      ['pense-bete.yml', 'A'.repeat(5000)],
    ]),
  );
  const shown = Object.fromEntries(
    Array.from(entries.values(), (entry) => [
      `${entryName(words, shipped, entry)} (${entry.kind})`,
      entryLines(words, entry),
    ]),
  );
  expect(shown).toMatchObject({
    'Demande d’avis (switch)': [words.leftOut],
    'Pas de souci. (switch)': [words.severities.advice],
    [`${words.signOff} (house)`]: ['signOff: À bientôt,'],
    'a (rule)': [
      'a · b',
      '→ c',
      'd',
      words.severities.advice,
      words.categories.retard,
      '✓ e',
      '✗ f',
    ],
    'motif (rule)': ['category: retard', 'id: motif', 'patterns:', '  - x'],
  });
  expect(shown['plan.pdf (attached)']).toEqual(['3,8\u00a0ko']);
  expect(shown['pense-bete.yml (file)']?.[0]?.length).toBe(2001);
});
