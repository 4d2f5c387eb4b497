import { differencesBetween, takingTheirs } from '../../src/authoring/charter-differences';
import { KEPT_VERSIONS } from '../../src/atelier/kept-versions';
import { EMPTY_CHARTER } from '../../src/authoring/own-charter';
import {
  commonVersion,
  withLineage,
  withVersion,
  type Descended,
} from '../../src/authoring/versions';
import type { CharterTexts } from '../../src/charter-compiler/charter-texts';
import { fingerprintOf } from '../../src/publishing/fingerprint';

const texts = (files: Record<string, string>): CharterTexts => new Map(Object.entries(files));

const TEMPLATE = '---\ntitle: Bienvenue\nphase: lancement\nsubject: Bienvenue\n---\n\nBonjour,\n';
const BASE = texts({
  'charter.yml':
    'extends: livree\noff: [pas-de-souci, desole]\nseverity: { malheureusement: advice }\nhouse:\n  colleagues: [agence.example]\n',
  'expressions/negatif.yml':
    '# Les nôtres.\ncategory: negatif\nrules:\n  - eviter: deadline # un anglicisme\n    preferer: échéance\n  - { eviter: galérer sur, preferer: progresser sur }\n',
  'expressions/listes.yml':
    'exceptions:\n  - { pattern: bug bounty, example: Le bug bounty est ouvert. }\nlists:\n  livrable: [maquette, site]\n',
  'phases.yml': '- { id: audit, title: Audit }\n',
  'phrases.yml': '- { id: merci, title: Merci, phrases: [Merci.] }\n',
  'templates/bienvenue.md': TEMPLATE,
});
const MINE = new Map([
  ...BASE,
  [
    'expressions/negatif.yml',
    '# Les nôtres.\ncategory: negatif\nrules:\n  - eviter: deadline # un anglicisme\n    preferer: [échéance, date prévue]\n  - { eviter: galérer sur, preferer: progresser sur }\n  - { eviter: du coup, preferer: donc }\n',
  ],
  ['templates/au-revoir.md', TEMPLATE.replace('Bienvenue', 'Au revoir')],
  ['phases.yml', '- { id: audit, title: L’audit }\n'],
]);
const THEIRS = new Map([
  ...BASE,
  [
    'charter.yml',
    'extends: livree\noff: [pas-de-souci, demande-d-avis]\nseverity: { malheureusement: rephrase }\nhouse:\n  colleagues: [agence.example, groupe.example]\n  signOff: Belle journée,\n',
  ],
  [
    'expressions/negatif.yml',
    '# Les nôtres.\ncategory: negatif\nrules:\n  - eviter: deadline # un anglicisme\n    preferer: date limite\n  # Jamais.\n  - { eviter: faire le forcing, preferer: insister }\n',
  ],
  [
    'expressions/retard.yml',
    'category: retard\nrules:\n  - { eviter: à la bourre, preferer: en route }\n',
  ],
  [
    'expressions/listes.yml',
    'exceptions:\n  - { pattern: bug bounty, example: Le bug bounty est ouvert. }\n  - { pattern: erreur 404, example: La page d’erreur 404 est prête. }\nlists:\n  livrable: [maquette, site, logo]\n',
  ],
  ['templates/bienvenue.md', TEMPLATE.replace('Bonjour,', 'Bonjour et bienvenue,')],
  ['templates/bienvenue.en.md', TEMPLATE.replace('Bienvenue', 'Welcome')],
]);

const brief = (list: ReturnType<typeof differencesBetween>) =>
  Object.fromEntries(list.map(({ key, changed, proposed }) => [key, `${changed}: ${proposed}`]));

test('each rule, template and setting is one difference, with who changed it', () => {
  expect(brief(differencesBetween(MINE, THEIRS, BASE))).toEqual({
    'charter.yml off desole': 'theirs: theirs',
    'charter.yml off demande-d-avis': 'theirs: theirs',
    'charter.yml severity malheureusement': 'theirs: theirs',
    'charter.yml house colleagues': 'theirs: theirs',
    'charter.yml house signOff': 'theirs: theirs',
    'rule deadline': 'both: mine',
    'rule galérer sur': 'theirs: theirs',
    'rule du coup': 'mine: mine',
    'rule faire le forcing': 'theirs: theirs',
    'rule à la bourre': 'theirs: theirs',
    'expressions/listes.yml exceptions erreur 404': 'theirs: theirs',
    'expressions/listes.yml lists livrable': 'theirs: theirs',
    'phases.yml audit': 'mine: mine',
    'template au-revoir': 'mine: mine',
    'template bienvenue': 'theirs: theirs',
  });
});

test('without the version that both began with, nobody loses what the other does not have', () => {
  const list = differencesBetween(MINE, THEIRS, undefined);
  expect(new Set(list.map(({ changed }) => changed))).toEqual(new Set(['unknown']));
  for (const { mine, proposed } of list) expect(proposed).toBe(mine ? 'mine' : 'theirs');
});

const BROKEN = new Map([...MINE, ['expressions/negatif.yml', 'category: negatif\nrules: [\n']]);
/** It holds itself. */
const ENDLESS: CharterTexts = new Map([
  ...MINE,
  ['charter.yml', 'extends: livree\noff: &a [*a]\n'],
]);
const ALIASED = new Map([
  ...THEIRS,
  [
    'expressions/negatif.yml',
    '# Les nôtres.\ncategory: negatif\nrules:\n  - { eviter: &x deadline, preferer: échéance }\n  - { eviter: dead line, preferer: *x }\n',
  ],
]);

test.each<[string, CharterTexts, CharterTexts]>([
  ['theirs in mine', MINE, THEIRS],
  ['mine in theirs', THEIRS, MINE],
  ['a charter in an empty one', EMPTY_CHARTER, THEIRS],
  ['an empty one in a charter', THEIRS, EMPTY_CHARTER],
  ['over a file that can’t be read', BROKEN, THEIRS],
  ['from a file that can’t be read', MINE, BROKEN],
  ['from one with aliases', MINE, ALIASED],
  ['in one with aliases', ALIASED, MINE],
  ['from one that holds itself', MINE, ENDLESS],
])('%s: what is taken is theirs, what is not stays, whichever are taken', (_, mine, theirs) => {
  const all = differencesBetween(mine, theirs, undefined);
  const keys = (list: typeof all) => list.map(({ key }) => key).sort();
  expect(takingTheirs(mine, theirs, [])).toEqual(mine);
  const subsets = [
    all,
    ...all.map((one) => [one]),
    ...all.map((one) => all.filter((other) => other !== one)),
    all.filter((_one, index) => index % 2 === 0),
    all.filter((_one, index) => index % 2 === 1),
  ];
  for (const taken of subsets) {
    const made = takingTheirs(mine, theirs, taken);
    const left = all.filter((one) => !taken.includes(one));
    expect(keys(differencesBetween(made, theirs, undefined))).toEqual(keys(left));
    expect(keys(differencesBetween(made, mine, undefined))).toEqual(keys(taken));
  }
  const whole = takingTheirs(mine, theirs, all);
  for (const [path, text] of whole) expect(text).toBe(theirs.get(path));
});

test('a rule that they gave another family goes to a file of that one, the others stay', () => {
  const path = 'expressions/maison.yml';
  const rules =
    '  - { eviter: deadline, preferer: échéance }\n  - { eviter: du coup, preferer: donc }\n';
  const mine = texts({ [path]: `category: negatif\nrules:\n${rules}` });
  const theirs = texts({ [path]: `category: retard\nrules:\n${rules}` });
  const differences = differencesBetween(mine, theirs, mine);
  expect(differences).toHaveLength(2);
  const taken = differences.filter(({ key }) => key === 'rule deadline');
  const made = takingTheirs(mine, theirs, taken);
  expect(made.get(path)).toContain('category: negatif');
  expect(made.get(path)).not.toContain('deadline');
  expect(made.get('expressions/retard.yml')).toMatch(/category: retard[^]*deadline/);
  expect(differencesBetween(made, theirs, mine).map(({ key }) => key)).toEqual(['rule du coup']);
  const all = takingTheirs(mine, theirs, differences);
  expect(differencesBetween(all, theirs, mine)).toEqual([]);
});

test('comments go with what they stand beside, on both sides', () => {
  const taken = differencesBetween(MINE, THEIRS, BASE).filter(
    ({ proposed }) => proposed === 'theirs',
  );
  const written = takingTheirs(MINE, THEIRS, taken).get('expressions/negatif.yml');
  expect(written).toContain('# Les nôtres.');
  expect(written).toContain('# un anglicisme');
  expect(written).toContain('# Jamais.');
});

test('comments of mine stay where theirs has none, in what is taken and in what is not', () => {
  const phases = (title: string) => `- { id: audit, title: ${title} }\n`;
  const rules = 'category: negatif\nrules:\n  - { eviter: du coup, preferer: donc }\n';
  const lists = 'lists:\n  livrable: [site]\n';
  const mine = texts({
    'expressions/negatif.yml': `# Vu en réunion.\n${rules}`,
    'expressions/listes.yml': `# À compléter.\n${lists}`,
    'phases.yml': phases('L’audit'),
  });
  const theirs = texts({
    'expressions/negatif.yml': rules,
    'expressions/listes.yml': lists.replace('site', 'logo'),
    'phases.yml': phases('Audit'),
  });
  const made = takingTheirs(mine, theirs, differencesBetween(mine, theirs, undefined));
  expect(made.get('expressions/negatif.yml')).toBe(mine.get('expressions/negatif.yml'));
  expect(made.get('expressions/listes.yml')).toContain('# À compléter.');
  expect(made.get('expressions/listes.yml')).toContain('logo');
  expect(made.get('phases.yml')).toBe(theirs.get('phases.yml'));
});

test('what a template attaches is compared by its content, with a version that was kept too', () => {
  const attaching = (...files: [name: string, content: string][]): CharterTexts =>
    new Map([...BASE, ...files.map(([name, content]) => [`files/${name}`, content] as const)]);
  const base = attaching(['plan.pdf', 'AAAA'], ['logo.png', 'AAAA'], ['prix.pdf', 'AAAA']);
  const known = { lineage: [], versions: withVersion([], base) };
  const kept = KEPT_VERSIONS.write(known);
  expect(kept).not.toContain('AAAA');
  const mine = attaching(['plan.pdf', 'BBBB'], ['prix.pdf', 'AAAA']);
  const theirs = attaching(['plan.pdf', 'AAAA'], ['logo.png', 'AAAA'], ['prix.pdf', 'CCCC']);
  for (const from of [base, KEPT_VERSIONS.read(kept)?.versions[0]?.texts]) {
    const all = differencesBetween(mine, theirs, from);
    expect(brief(all)).toEqual({
      'files/plan.pdf': 'mine: mine',
      'files/logo.png': 'mine: mine',
      'files/prix.pdf': 'theirs: theirs',
    });
    const taken = all.filter(({ proposed }) => proposed === 'theirs');
    expect(takingTheirs(mine, theirs, taken).get('files/prix.pdf')).toBe('CCCC');
  }
});

describe('the version that both began with', () => {
  const versions = withVersion(withVersion([], BASE), MINE);

  it('is the newest one that is in theirs and on this machine', () => {
    const [base, mine] = [fingerprintOf(BASE), fingerprintOf(MINE)];
    const theirs = (...lineage: string[]): Descended => ({ texts: THEIRS, lineage });
    const common = (their: Descended, lineage = [base, mine]) =>
      commonVersion(versions, lineage, their);
    expect(common(theirs(base))).toBe(BASE);
    expect(common(theirs(base, mine, 'ffffffffffffffff'))).toBe(MINE);
    expect(common({ texts: BASE, lineage: [] })).toBe(BASE);
    expect(common(theirs('ffffffffffffffff'))).toBeUndefined();
    // Opened here, and taken back.
    expect(common({ texts: MINE, lineage: [base] }, [base])).toBe(BASE);
    expect(common({ texts: MINE, lineage: [] }, [])).toBeUndefined();
  });

  it('is among a few, and each once', () => {
    const many = Array.from({ length: 9 }, (_, n) => texts({ 'phases.yml': `# ${String(n)}` }));
    const kept = many.reduce(withVersion, versions);
    expect(kept.map((one) => one.texts)).toEqual(many.slice(-6));
    expect(withVersion(kept, many[5] ?? BASE).map((one) => one.texts)).toEqual(
      [3, 4, 6, 7, 8, 5].map((n) => many[n]),
    );
    const d = fingerprintOf(BASE);
    expect(withLineage(['a', 'b'], { texts: BASE, lineage: ['a'] })).toEqual(['b', 'a', d]);
  });
});
