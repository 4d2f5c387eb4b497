import { toneRules } from '../../src/charter/tone';
import { fill } from '../../src/templates/fill';
import { check } from '../../src/tone/check';
import { review } from '../../src/tone/review';
import { charter, everyCombination, everything, phrases } from './charter';

function findings(text: string): string[] {
  return check(toneRules, text).map(({ ruleId, actual }) => `${ruleId}: ${actual} (${text})`);
}

test.each(everything.templates)('$id is in the tone in every combination', (template) => {
  for (const values of everyCombination(template)) {
    const result = fill(template, values);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(findings(result.filled.subject)).toEqual([]);
    expect(findings(result.filled.text)).toEqual([]);
  }
});

test.each(charter.templates)('$id is read as the writer’s own words, whole', (template) => {
  const [values = {}] = everyCombination(template);
  const result = fill(template, values);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { html, text } = result.filled;
  for (const [source, format] of [
    [html, 'html'],
    [text, 'text'],
  ] as const) {
    const { message, findings } = review(source, format, toneRules);
    expect(findings).toEqual([]);
    const own = message.own.map(({ from, to }) => message.map.text.slice(from, to)).join('');
    expect(own.replace(/\s/g, '')).toBe(message.map.text.replace(/\s/g, ''));
    expect(own).toContain(`Bonjour ${String(values['prenom'])},`);
  }
});

test.each(phrases.templates)('$id is read as the writer’s own words in any message', (phrase) => {
  const result = fill(phrase, everyCombination(phrase)[0] ?? {});
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const html = `<div>Bonjour Julie,</div><div>${result.filled.html} Voici le lien.</div>`;
  const { message, findings: found } = review(html, 'html', toneRules);
  expect(found).toEqual([]);
  expect(message.own).toHaveLength(1);
  expect(result.filled.html).not.toMatch(/<(?!\/?(?:strong|em|a)\b)/);
});

test('what the picker and the form say is in the tone', () => {
  const said = everything.phases.map(({ title }) => title);
  for (const { title, description = '', fields } of everything.templates) {
    said.push(title, description);
    for (const field of fields) {
      said.push(field.label, field.help ?? '', field.example ?? '');
      if (field.kind === 'choice') said.push(...field.options.map(({ label }) => label));
    }
  }
  expect(said.flatMap(findings)).toEqual([]);
});

test('the check itself sees an apology', () => {
  expect(findings('Désolé pour mon retard.')).not.toEqual([]);
});
