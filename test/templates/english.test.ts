import { fill } from '../../src/templates/fill';
import { english, everyCombination, everything } from './charter';

test('each template and phrase can be written in English', () => {
  expect(Object.keys(english).sort()).toEqual(everything.templates.map(({ id }) => id).sort());
  expect(everything.inEnglish).toEqual(everything.templates.map(({ id }) => id));
});

test.each(Object.values(english))('$id reads well in every combination', (template) => {
  const all = everyCombination(template).map((values) => {
    const filling = fill(template, values);
    if (!filling.ok) throw new RangeError(JSON.stringify(filling.problems));
    return filling.filled;
  });
  for (const { html, subject } of all) {
    const said = `${subject} ${html}`;
    expect(said).not.toMatch(
      /<(p|li|ul)><\/|<br><\/|<(p|li)>(<br>| )|[ \t]<\/|\{\{|undefined|object/,
    );
    expect(said).not.toMatch(/ [:!?;%]|[«»]|[\u00a0 ]{2}|[.,]{2}|\p{L}'\p{L}|\( | [.,)]/u);
    // Nothing French is left in it.
    expect(said).not.toMatch(/\b(?:bonjour|votre|vous|nous|le|la|les|merci|lundi|mardi|jeudi)\b/i);
  }
  expect(all[0]?.text).toMatchSnapshot('everything on');
  expect(all[all.length - 1]?.text).toMatchSnapshot('everything off');
});
