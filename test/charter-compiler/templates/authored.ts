import { Mistakes } from '../../../src/charter-compiler/mistakes';
import { compileTemplates } from '../../../src/charter-compiler/templates/compile-templates';

export const PHASES = '- id: recette\n  title: Recette\n- id: fin\n  title: Fin du projet\n';
/** A template with nothing to mend. */
export const GOOD = `---
title: Essai d'un modèle
phase: fin
subject: "Pour {nom} : bravo !"
fields:
  nom: { kind: text, label: Nom }
  contrat: { kind: switch, label: Contrat, default: true }
  delai:
    kind: choice
    label: Délai
    options: { court: court, long: long }
    default: court
---

Bonjour {nom},
{#contrat}
Le contrat « annuel » : il court.
{/contrat}
Le délai est {delai}{#delai.long}, c'est long{/delai.long}.
`;

/** @param files by their names in `templates/` */
export function textsOf(files: Record<string, string>, phases: string): Map<string, string> {
  return new Map([
    ['phases.yml', phases],
    ...Object.entries(files).map(([name, text]) => [`templates/${name}`, text] as const),
  ]);
}

/** What is said of templates that can't be compiled. */
export function refusals(texts: ReadonlyMap<string, string>): string[] {
  const mistakes = new Mistakes();
  expect(compileTemplates(texts, mistakes)).toBeUndefined();
  return mistakes.all.map(({ message }) => message);
}

/** The body of a template whose front matter is the good one. */
export function body(markdown: string, front = GOOD): string {
  return `${front.slice(0, front.lastIndexOf('---\n') + 4)}{nom} {#contrat}c{/contrat} {delai}\n\n${markdown}\n`;
}
