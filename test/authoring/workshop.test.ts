import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryOf } from '../../src/authoring/outcome';
import {
  EMPTY_CHARTER,
  withRule,
  withSwitch,
  type FormRule,
} from '../../src/authoring/own-charter';
import { Workshop } from '../../src/authoring/workshop';
import { readPublishedCharter } from '../../src/charter/read-published-charter';
import { toneRules } from '../../src/charter/tone';
import { transformations } from '../../src/charter/transformations';
import { readCharterFolder } from '../../src/cli/charter-folder';
import { partOfShippedCharter } from './part-of-charter';

const whole = new Workshop(readCharterFolder().texts, toneRules, transformations);
const workshop = new Workshop(partOfShippedCharter(), toneRules, transformations);
const RULE: FormRule = {
  category: 'negatif',
  avoid: ['galérer sur'],
  prefer: ['progresser sur'],
  why: '',
  severity: 'replace',
  finds: ['Nous galérons sur la maquette.'],
  leaves: ['Nous progressons sur la maquette.'],
};
/** The check at Send as far as publishing looks at it. */
const SEND = `var a=JSON.parse('{"charter":"ton-juste","made":"","rules":{}}');`;

test('what ships is listed: rules by family, templates by phase', () => {
  const { rules, phases, templates, fingerprint } = whole.shipped();
  expect(rules.find(({ id }) => id === 'pas-de-souci')?.example).toMatch(/souci/i);
  expect(templates.every(({ phase }) => phases.some(({ id }) => id === phase))).toBe(true);
  const written = readFileSync(join(__dirname, '../../src/charter/compiled/shipped.json'), 'utf8');
  expect(JSON.parse(written)).toBe(fingerprint);
});

test('a rule is rehearsed by itself: what it says of its sentences, and of ordinary messages', () => {
  const quiet = workshop.rehearseRule(RULE, EMPTY_CHARTER);
  expect(quiet).toMatchObject({ mistakes: [], noise: { count: 0 }, spoken: RULE.finds });
  const noisy = workshop.rehearseRule({ ...RULE, avoid: ['la page'] }, EMPTY_CHARTER);
  expect(noisy.noise.count).toBeGreaterThan(10);
  expect(noisy.noise.sentences.every((sentence) => /la page/i.test(sentence))).toBe(true);
  expect(noisy.messages).toBeGreaterThan(400);
  const odd = workshop.rehearseRule({ ...RULE, avoid: ['(a|b)'] }, EMPTY_CHARTER);
  expect(odd.mistakes.join()).toContain('write words only');
});

test('a template is rehearsed: its mistakes, and what its words would have reworded', () => {
  const form = {
    title: 'Bienvenue',
    phase: 'lancement',
    meeting: false,
    subject: 'Bienvenue',
    text: 'Bonjour {prenom},\n\nDésolé pour le retard.',
    fields: [{ id: 'prenom', kind: 'person' as const, label: 'Prénom', required: true }],
  };
  const { template, mistakes, phrases } = workshop.rehearseTemplate(form, EMPTY_CHARTER, undefined);
  expect(mistakes).toEqual([]);
  expect(template?.body).toContain('{{prenom}}');
  expect(phrases.join()).toMatch(/Désolé/);
  const english = { title: 'Welcome', subject: 'Welcome', text: 'Hello {prenom},' };
  const twins = workshop.rehearseTemplate({ ...form, english }, EMPTY_CHARTER, undefined);
  expect(twins).toMatchObject({ mistakes: [], english: { language: 'en', title: 'Welcome' } });
  const slip = { ...english, text: 'Hello {name},' };
  const other = workshop.rehearseTemplate({ ...form, english: slip }, EMPTY_CHARTER, undefined);
  expect(other.mistakes.map(({ file }) => file)).toContain('templates/bienvenue.en.md');
  const unknown = workshop.rehearseTemplate({ ...form, fields: [] }, EMPTY_CHARTER, undefined);
  expect(unknown.template).toBeUndefined();
  expect(unknown.mistakes[0]).toMatchObject({ file: 'templates/bienvenue.md' });
});

test('a template is read in every combination of its choices, and its English words by the English rules', () => {
  workshop.compile(EMPTY_CHARTER);
  const form = {
    title: 'Réponse',
    phase: 'lancement',
    meeting: false,
    subject: 'Réponse',
    text: 'Bonjour,\n\nPas {#ligne}sur cette page {/ligne}de souci.',
    fields: [
      { id: 'ligne', kind: 'switch' as const, label: 'Ligne', required: true, default: true },
    ],
    english: { title: 'Answer', subject: 'Answer', text: 'Hello,\n\n{#ligne}Here it is. {/ligne}' },
  };
  const read = (more: object) =>
    workshop.rehearseTemplate({ ...form, ...more }, EMPTY_CHARTER, undefined);
  expect(read({})).toMatchObject({ mistakes: [], phrases: ['Pas de souci'] });
  const text = 'Bonjour,\n\n{#ligne}Le lien est ici.{/ligne}';
  expect(read({ text }).phrases).toEqual([]);
  const english = {
    ...form.english,
    text: 'Hello,\n\n{#ligne}We are {/ligne}sorry for the delay.',
  };
  expect(read({ text, english }).phrases).toContain('We are sorry for the delay');
});

test('the charter that was compiled last is tried and published; one with mistakes is neither', () => {
  const texts = withSwitch(withRule(EMPTY_CHARTER, RULE), 'pas-de-souci', false);
  const outcome = whole.compile(texts);
  expect(outcome).toMatchObject({ mistakes: [], noise: {} });
  // « Dans 1 000 textes ordinaires… »
  expect(outcome.messages).toBeGreaterThanOrEqual(1000);
  const { findings } = whole.review('Vous galérez sur la maquette.');
  expect(findings.map(({ suggestions }) => suggestions[0])).toEqual(['progressez sur']);
  const now = Date.parse('2026-11-24T09:00:00Z');
  const files = whole.publish(SEND, now);
  if (typeof files === 'string') throw new Error(files);
  expect(readPublishedCharter(files['charte.json'], now)).toMatchObject({
    ok: true,
    charter: { off: ['pas-de-souci'], names: { 'galerer-sur': 'galérer sur' } },
  });
  expect(files['launchevent.js']).toContain('2026-11-24');
  expect(whole.publish('var a = 1;', now)).toBe('version');
  const { mistakes } = whole.compile(withSwitch(texts, 'nulle-part', false));
  expect(mistakes).toMatchObject([{ file: 'charter.yml' }]);
  expect(whole.publish(SEND, now)).toBe('mistakes');
  expect(whole.review('Vous galérez sur la maquette.').findings).toHaveLength(1);
});

test('the phases are those of both charters, and what is looked up is its own entry', () => {
  const phases = '- { id: suivi-mensuel, title: Suivi mensuel, after: lancement }\n';
  const outcome = workshop.compile(new Map([...EMPTY_CHARTER, ['phases.yml', phases]]));
  expect(outcome).toMatchObject({ mistakes: [] });
  expect(outcome.phases).toContainEqual({ id: 'suivi-mensuel', title: 'Suivi mensuel' });
  expect(outcome.phases).toHaveLength(workshop.shipped().phases.length + 1);
  expect(entryOf(outcome.names, 'constructor')).toBeUndefined();
  expect(entryOf({ constructor: 'words' }, 'constructor')).toBe('words');
});

test('a charter made to take all memory is refused as a mistake of its author’s', () => {
  const level = (n: number) =>
    `x${n}: &x${n} [${Array(9)
      .fill(`*x${n - 1}`)
      .join(', ')}]`;
  const bomb = ['x0: &x0 [a]', ...Array.from({ length: 9 }, (_, n) => level(n + 1))].join('\n');
  const { mistakes } = workshop.compile(new Map([['charter.yml', `extends: livree\n${bomb}\n`]]));
  expect(mistakes[0]).toMatchObject({ file: 'charter.yml' });
});
