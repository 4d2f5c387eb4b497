import { readFileSync } from 'node:fs';
import { templates } from '../../../src/charter/templates';
import { toneRules } from '../../../src/charter/tone';
import { Mistakes } from '../../../src/charter-compiler/mistakes';
import { compileReminder } from '../../../src/charter-compiler/reminder/compile-reminder';

const SHIPPED = readFileSync('src/charter/fr/pense-bete.yml', 'utf8');

function compiled(text: string, path = 'pense-bete.yml') {
  const mistakes = new Mistakes();
  const reminder = compileReminder(new Map([[path, text]]), templates.phases, toneRules, mistakes);
  return {
    reminder,
    mistakes: mistakes.all.map(({ line, reason }) => `${String(line)}: ${reason}`),
  };
}

test('the shipped page passes the charter’s own rules, and names every phase in order', () => {
  const { reminder, mistakes } = compiled(SHIPPED);
  expect(mistakes).toEqual([]);
  expect(reminder?.rules).toHaveLength(4);
  expect(reminder?.phases.map(({ title }) => title)).toEqual(
    templates.phases.map(({ title }) => title),
  );
  expect(reminder?.situations.length).toBeGreaterThan(4);
  for (const call of reminder?.calls ?? []) expect(call.next).toContain('{date}');
});

test.each([
  ['avoid: Le bug est corrigé.', 'avoid: Bonjour.', 'no rule finds anything'],
  ['prefer: Merci d’avoir patienté.', 'prefer: Le bug est corrigé.', 'the charter itself points'],
  ['first: Le site est à jour et suivi.', 'first: Désolé pour le retard.', 'the charter itself'],
  ['id: recette', 'id: recettes', 'there is no phase "recettes"'],
  ['Vous recevez la version ajustée le {date}.', 'Vous la recevez demain.', 'write {date} once'],
])('« %s » as « %s » is named with its line', (from, to, expected) => {
  expect(SHIPPED).toContain(from);
  const { reminder, mistakes } = compiled(SHIPPED.replace(from, to));
  expect(reminder).toBeUndefined();
  const line = SHIPPED.slice(0, SHIPPED.indexOf(from)).split('\n').length;
  expect(mistakes).toEqual([expect.stringContaining(expected)]);
  expect(mistakes[0]).toMatch(new RegExp(`^${String(line)}: `));
});

test('of the shipped page an extending charter sees only what its rules still find', () => {
  const text = SHIPPED.replace('avoid: Pas de souci.', 'avoid: Bonjour.');
  const { reminder, mistakes } = compiled(text, 'livree/pense-bete.yml');
  expect(mistakes).toEqual([]);
  const pairs = reminder?.situations.flatMap((situation) => situation.pairs) ?? [];
  expect(pairs.map(({ avoid }) => avoid)).not.toContain('Bonjour.');
  expect(pairs.length).toBeGreaterThan(8);
});

test('a charter without the page has an empty one', () => {
  const mistakes = new Mistakes();
  const none = compileReminder(new Map(), templates.phases, toneRules, mistakes);
  expect(none).toEqual({ rules: [], situations: [], phases: [], calls: [] });
});
