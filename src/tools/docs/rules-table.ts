import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { CATEGORIES, type Category } from '../../tone/finding';
import { readRules } from '../../charter-compiler/expressions/compile-expressions';
import type { AuthoredRule } from '../../charter-compiler/expressions/schema';
import { readCharterFolder } from '../../cli/charter-folder';
import { UsageError } from '../../cli/usage-error';
import { Mistakes } from '../../charter-compiler/mistakes';
import { typeset } from '../../charter-compiler/typeset';

/** Where the table of the shipped charter's rules stands. */
export const RULES_TABLE = 'docs/tableau-des-regles.md';

const TITLES: Readonly<Record<Category, string>> = {
  excuse: 'Excuses',
  retard: 'Retards',
  probleme: 'Problèmes et bugs',
  reassurance: 'Réassurance',
  inacheve: 'Ce qui n’est pas fait',
  impuissance: 'Impuissance',
  negatif: 'Termes négatifs',
  technique: 'Détails techniques',
  ordre: 'Ordre des phrases',
  bilan: 'Bilan du message',
};

const SEVERITIES: Readonly<Record<AuthoredRule['severity'], string>> = {
  replace: 'à remplacer',
  rephrase: 'à reformuler',
  advice: 'conseil',
};

function cell(text: string): string {
  return typeset(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** The first flagged example that a suggestion rewords, or the first with words to copy instead. */
function example(rule: AuthoredRule): [flagged: string, instead: string] {
  const reworded = rule.flags.find((flag) => typeof flag !== 'string' && flag.gives.length > 0);
  if (reworded !== undefined && typeof reworded !== 'string') {
    return [reworded.text, reworded.gives[0] ?? ''];
  }
  const [first = ''] = rule.flags;
  const flagged = typeof first === 'string' ? first : first.text;
  const [phrasing] = rule.phrasings;
  return [flagged, phrasing === undefined ? '' : `_${phrasing}_`];
}

/**
 * The rules of a charter as a page: by category, each with an example of what it flags and of what
 * it proposes (in italics: words to copy, where nothing replaces the phrase for sure).
 * @param folder a charter folder; the shipped charter when left out
 * @returns Markdown, as the project's formatter leaves it
 * @throws UsageError with a line for each entry that can't be read
 */
export async function rulesTable(folder?: string): Promise<string> {
  const charter = readCharterFolder(folder);
  const mistakes = new Mistakes();
  const rules = readRules(charter.texts, mistakes);
  if (!rules) throw new UsageError(mistakes.all.map((one) => charter.describe(one)).join('\n'));
  const sections = CATEGORIES.flatMap((category) => {
    const rows = rules
      .filter((entry) => entry.category === category)
      .map(({ rule }) => {
        const [flagged, instead] = example(rule);
        const cells = [flagged, instead, rule.note].map(cell);
        return `| \`${rule.id}\` | ${SEVERITIES[rule.severity]} | ${cells.join(' | ')} |`;
      });
    if (rows.length === 0) return [];
    return [
      `## ${TITLES[category]}`,
      [
        '| règle | gravité | par exemple | proposé | pourquoi |',
        '| --- | --- | --- | --- | --- |',
        ...rows,
      ].join('\n'),
    ];
  });
  const page = [
    '# Tableau des règles',
    `Les ${String(rules.length)} règles de la charte livrée, écrites par \`npm run docs\` depuis les fichiers de \`src/charter/fr/expressions/\` : changez la règle, pas cette page. [charter.md](charter.md) dit comment.`,
    '« À remplacer » : la table de la charte, signalée aussi à l’envoi ; « à reformuler » : une de ses règles ; « conseil » : à regarder. En italique, une phrase à copier : rien ne remplace à coup sûr. S’y ajoutent deux contrôles du message entier, décrits par `documents` dans `listes.yml` : ce qui est fait avant ce qui ne l’est pas encore, et le fonctionnement rétabli avant sa cause technique.',
    ...sections,
  ].join('\n\n');
  return format(page, { ...(await resolveConfig(RULES_TABLE)), parser: 'markdown' });
}

// As a command: writes the page.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(RULES_TABLE, await rulesTable());
}
