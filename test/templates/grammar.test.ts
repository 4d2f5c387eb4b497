import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fill } from '../../src/templates/fill';
import { everyCombination, everything } from './charter';

/** Debian's package of the same name; one process takes a third of a second to start. */
const GRAMMALECTE = 'grammalecte-cli';
/** Names and trade words that its dictionary does not have. */
const KNOWN_WORDS = ['Acme', 'Analytics', 'Search', 'preprod', 'visio'];
/** Wants 1ᵉʳ in superscript letters, which mail fonts often lack and nobody types in a message. */
const IGNORED_RULE = 'g2__typo_ordinaux_chiffres_exposants__b1_a1_1';

interface Paragraph {
  readonly iParagraph: number;
  readonly lGrammarErrors: readonly {
    sRuleId: string;
    nStart: number;
    nEnd: number;
    sMessage: string;
  }[];
  readonly lSpellingErrors: readonly { sValue: string }[];
}

const installed = spawnSync(GRAMMALECTE, ['--help']).status === 0;
if (!installed) {
  console.warn(`${GRAMMALECTE} is not installed: the grammar of the templates was not checked.`);
}

/** What Grammalecte says of each line, as `line: mistake`. */
function mistakes(lines: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'grammar-'));
  try {
    const file = join(folder, 'lines.txt');
    writeFileSync(file, lines.join('\n'));
    const output = execFileSync(GRAMMALECTE, ['-f', file, '-j'], { encoding: 'utf8' });
    const { data } = JSON.parse(output) as { data: Paragraph[] };
    expect(data.length).toBeGreaterThanOrEqual(lines.length);
    return data.flatMap(({ iParagraph, lGrammarErrors, lSpellingErrors }) => {
      const line = lines[iParagraph - 1] ?? '';
      return [
        ...lGrammarErrors
          .filter(({ sRuleId }) => sRuleId !== IGNORED_RULE)
          .map(
            ({ nStart, nEnd, sMessage }) => `${line}: ${sMessage} « ${line.slice(nStart, nEnd)} »`,
          ),
        ...lSpellingErrors
          .filter(({ sValue }) => !KNOWN_WORDS.includes(sValue))
          .map(({ sValue }) => `${line}: spelling of « ${sValue} »`),
      ];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

(installed ? test : test.skip)('no template has a mistake in any combination', () => {
  const lines = new Set<string>();
  for (const template of everything.templates) {
    for (const values of everyCombination(template)) {
      const result = fill(template, values);
      if (!result.ok) throw new Error(`${template.id}: ${JSON.stringify(result.problems)}`);
      for (const line of [result.filled.subject, ...result.filled.text.split('\n')]) {
        if (line !== '') lines.add(line.replace(/^- /, ''));
      }
    }
  }
  expect(mistakes([...lines])).toEqual([]);
});

(installed ? test : test.skip)('no label, help or description has a mistake', () => {
  const lines = new Set<string>(everything.phases.map(({ title }) => title));
  for (const { title, description, fields } of everything.templates) {
    [title, description ?? ''].forEach((line) => lines.add(line));
    for (const field of fields) {
      [field.label, field.help ?? ''].forEach((line) => lines.add(line));
      if (field.kind === 'choice') field.options.forEach(({ label }) => lines.add(label));
    }
  }
  lines.delete('');
  expect(mistakes([...lines])).toEqual([]);
});

(installed ? test : test.skip)('the check itself sees a mistake', () => {
  expect(mistakes(['Merci d’avoir patienter.', 'Les maquette sont prêtes.'])).toHaveLength(2);
});
