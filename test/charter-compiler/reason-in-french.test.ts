import { join } from 'node:path';
import { extending } from '../../src/charter-compiler/charter-texts';
import { compileCharter } from '../../src/charter-compiler/compile-charter';
import { FRENCH_REASONS } from '../../src/charter-compiler/french-reasons';
import { reasonInFrench } from '../../src/charter-compiler/reason-in-french';
import { readCharterFolder } from '../../src/cli/charter-folder';
import { TYPICAL_MISTAKES } from './typical-mistakes';
import { TYPICAL_REASONS } from './typical-reasons';

/** Stands for the shipped charter: one rule, one template, two phases. */
const SHIPPED = readCharterFolder(join(__dirname, '..', 'fixtures', 'charter', 'atelier')).texts;

test.each(TYPICAL_MISTAKES)(
  '%s: where it stands, and what to do, in both languages',
  (what, own) => {
    const texts = new Map(Object.entries({ 'charter.yml': 'extends: livree', ...own }));
    const compilation = compileCharter(extending(SHIPPED, texts));
    const mistakes = compilation.ok ? [] : compilation.mistakes;
    const said = mistakes.map(({ file, line, reason }) => [
      `${file}:${String(line)}`,
      reason,
      reasonInFrench(reason)?.replace(/\u00a0/g, ' '),
    ]);
    expect(said).toEqual([TYPICAL_REASONS[what]]);
  },
);

test('each sentence holds in French what it holds in English, and no other sentence takes it', () => {
  for (const [english, french] of FRENCH_REASONS) {
    const holes = (text: string): number => text.split('{}').length - 1;
    expect([french, holes(french) <= holes(english)]).toEqual([french, true]);
    const said = reasonInFrench(english.replace(/\{\}/g, 'x'));
    expect(said?.replace(/[\u00a0’]/g, (sign) => (sign === '’' ? "'" : ' '))).toBe(
      french.replace(/\{\}/g, 'x').replace(/’/g, "'"),
    );
  }
});

test('what has no French is left to be said in English', () => {
  expect(reasonInFrench('an entry that nobody has met: mend it')).toBeUndefined();
});
