import { EMPTY_CHARTER } from '../../src/authoring/own-charter';
import { formTemplates } from '../../src/authoring/own-templates';
import { rehearsedTemplate } from '../../src/authoring/rehearsal';
import { toneRules } from '../../src/charter/tone';

test('an English variant may name a document of its own: the form finds it in the charter', () => {
  const written = (file: string, words: string) =>
    `---\ntitle: ${words}\nphase: brief\nfiles: [${file}]\nsubject: ${words}\n---\n${words}\n`;
  const own = new Map([
    ...EMPTY_CHARTER,
    ['templates/bonjour.md', written('cgv.pdf', 'Bonjour')],
    ['templates/bonjour.en.md', written('terms.pdf', 'Hello')],
    ['files/cgv.pdf', 'JVBERi0='],
    ['files/terms.pdf', 'JVBERi0xLjQ='],
  ]);
  const [named] = formTemplates(own);
  expect(named?.template).toBeDefined();
  if (!named?.template) return;
  const { english, mistakes } = rehearsedTemplate(
    named.template,
    own,
    named.id,
    toneRules,
    undefined,
  );
  expect(mistakes).toEqual([]);
  expect(english?.files).toEqual([{ name: 'terms.pdf', size: 8 }]);
});
