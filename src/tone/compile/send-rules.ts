import { OUTSIDE } from '../match/match-at';
import type { PatternNode } from '../match/pattern-node';
import type { CompiledPattern, ToneRules } from '../match/rules';
import { wordSetsOf } from '../match/vocabulary';

const SILENT = { note: '', phrasings: [] };

/**
 * The part of the compiled rules that decides at Send: what finds the phrases of the charter's table
 * (severity `replace`), with the words that it needs, and without notes and replacements, which no
 * alert shows. On any text it finds what the whole rules find of that severity, because a match of
 * that severity never yields to another one.
 */
export function sendRules(rules: ToneRules): ToneRules {
  const table = rules.rules.filter(({ severity }) => severity === 'replace');
  const patterns = rules.patterns
    .filter((pattern) => decidesAtSend(pattern, rules))
    .map((pattern) => ({
      ...pattern,
      rule: table.findIndex((kept) => kept === rules.rules[pattern.rule]),
      left: pattern.left.map(withoutCaptures),
      right: pattern.right.map(withoutCaptures),
      // Whether there is one decides between matches of the same words.
      suggestions: pattern.suggestions.slice(0, 1).map(() => []),
    }));
  const words = new Set<string>();
  for (const set of wordSetsOf({ patterns })) set.forEach((word) => words.add(word));
  const misspellings: Record<string, string> = {};
  for (const spelling of Object.keys(rules.misspellings)) {
    const meant = rules.misspellings[spelling] ?? '';
    if (words.has(meant)) misspellings[spelling] = meant;
  }
  return {
    ...rules,
    rules: table.map((rule) => ({ ...rule, note: '', phrasings: [] })),
    patterns,
    misspellings,
    fuzzyWords: rules.fuzzyWords.filter((word) => words.has(word)),
    documents: { ordre: SILENT, bilan: SILENT, leaning: [], greetings: [] },
    aspirated: [],
    articles: {},
  };
}

/** What a pattern captures is for suggestions, but for what stands outside of its finding. */
function withoutCaptures(node: PatternNode): PatternNode {
  switch (node.kind) {
    case 'capture': {
      const item = withoutCaptures(node.item);
      return node.name === OUTSIDE ? { ...node, item } : item;
    }
    case 'sequence':
      return { ...node, items: node.items.map(withoutCaptures) };
    case 'choice':
      return { ...node, options: node.options.map(withoutCaptures) };
    case 'repeat':
      return { ...node, item: withoutCaptures(node.item) };
    case 'words':
    case 'any':
    case 'comma':
    case 'edge':
    case 'not':
      return node;
  }
}

function decidesAtSend(pattern: CompiledPattern, rules: ToneRules): boolean {
  if (pattern.marker !== undefined) return pattern.marker === 'sympathy';
  if (pattern.rule < 0) return true;
  return rules.rules[pattern.rule]?.severity === 'replace';
}
