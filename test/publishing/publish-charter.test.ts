import { join } from 'node:path';
import { readPublishedCharter } from '../../src/charter/read-published-charter';
import { englishTemplates } from '../../src/charter/templates-en';
import { phrases } from '../../src/charter/phrases';
import { templates } from '../../src/charter/templates';
import { toneRules } from '../../src/charter/tone';
import { englishToneRules } from '../../src/charter/tone-en';
import { transformations } from '../../src/charter/transformations';
import { triedExamples } from '../../src/charter/try-published-charter';
import { extending } from '../../src/charter-compiler/charter-texts';
import { readCharterFolder } from '../../src/cli/charter-folder';
import { fingerprintOf } from '../../src/publishing/fingerprint';
import { publicationOf, publishCharter } from '../../src/publishing/publish-charter';
import { check } from '../../src/tone/check';
import { decodeRules } from '../../src/tone/match/decode-rules';
import { decodeTransformations } from '../../src/tone/rewriting/decode-transformations';
import { SHIPPED_COMPILED } from '../charter/published';

const MADE = new Date('2026-11-24T09:00:00Z');
const NOW = MADE.getTime();

describe('what is published of the shipped charter', () => {
  const { texts } = readCharterFolder();
  const { published } = publicationOf(SHIPPED_COMPILED, texts, fingerprintOf(texts), MADE);
  const read = readPublishedCharter(JSON.stringify(published), NOW);

  it('is read, and is the shipped charter', () => {
    if (!read.ok) throw new Error(`${read.why} ${read.where}`);
    expect(decodeRules(read.charter.tone)).toEqual(toneRules);
    expect(read.charter.others.map(decodeRules)).toEqual([englishToneRules]);
    expect(decodeTransformations(read.charter.transformations, read.charter.tone)).toEqual(
      transformations,
    );
    expect(read.charter.templates).toEqual(templates);
    expect(read.charter.phrases).toEqual(phrases);
    expect(read.charter.english).toEqual(englishTemplates);
  });

  it('brings an example of each rule that the engine finds again', () => {
    expect(published.examples.length).toBeGreaterThanOrEqual(toneRules.rules.length - 2);
    expect([...triedExamples(toneRules, published.examples)]).not.toContain(false);
    const [first, ...others] = published.examples;
    if (!first) throw new RangeError('no example');
    const changed = [{ text: first.text, finds: ['autre'] }, ...others.slice(0, 2)];
    expect([...triedExamples(toneRules, changed)]).toEqual([false, true, true]);
  });
});

describe('what is published of an agency’s charter', () => {
  const shipped = readCharterFolder(join(__dirname, '..', 'fixtures', 'charter', 'atelier')).texts;
  const own = (rules: string) =>
    extending(
      shipped,
      new Map([
        ['charter.yml', 'extends: livree'],
        ['expressions/maison.yml', `category: negatif\nrules:\n${rules}`],
      ]),
    );

  it('has its rules, for the pane and for Send, what they are called and what they must find', () => {
    const compilation = publishCharter(
      own('  - { eviter: deadline, preferer: échéance, laisse: [Voici les échéances.] }\n'),
      fingerprintOf(shipped),
      MADE,
    );
    if (!compilation.ok) throw new Error(String(compilation.mistakes[0]));
    const { published, send } = compilation.compiled;
    const text = 'La deadline approche.';
    expect(check(decodeRules(published.tone), text)).toHaveLength(1);
    expect(check(decodeRules(send.rules), text)).toHaveLength(1);
    expect([published.made, send.made]).toEqual([MADE.toISOString(), MADE.toISOString()]);
    expect(published.names).toEqual({ deadline: 'deadline' });
    expect(published.examples).toEqual(
      expect.arrayContaining([
        { text: 'Deadline.', finds: ['deadline'] },
        { text: 'Voici les échéances.', finds: [] },
      ]),
    );
  });

  it('is nothing where there is something to mend', () => {
    const compilation = publishCharter(own('  - { evite: deadline }\n'), '', MADE);
    expect(compilation.ok ? [] : compilation.mistakes.map(({ line }) => line)).not.toEqual([]);
  });
});
