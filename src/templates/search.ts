import MiniSearch, { type SearchOptions } from 'minisearch';
import { decodeText } from '../text/entities';
import { fold } from '../text/fold';
import type { Phase, Template } from './template';

/** How much a word counts by where it stands. */
const BOOST = { title: 4, keywords: 3, phase: 2, text: 1 };
/** Small words that people leave in or out of what they look for. */
const UNSAID = [
  'a',
  'au',
  'aux',
  'd',
  'de',
  'des',
  'du',
  'en',
  'et',
  'l',
  'la',
  'le',
  'les',
  'pour',
  'un',
  'une',
];

/** Where queries of one letter and of two are looked for. */
const SHORT: Readonly<Record<number, string[]>> = {
  1: ['title'],
  2: ['title', 'keywords', 'phase'],
};

/** Longer words may hold a slip or two. */
const SLIPS: SearchOptions = {
  fuzzy: (term) => (term.length < 4 ? false : 0.25),
  maxFuzzy: 2,
};

const TAGS = /\{\{[^{}]*\}\}/g;
const MARKUP = /<[^>]*>/g;

interface Entry {
  readonly id: number;
  readonly title: string;
  readonly keywords: string;
  readonly phase: string;
  readonly text: string;
}

/** The templates that answer a query, best first; all of them, in their order, for an empty one. */
export type TemplateSearch = (query: string) => readonly Template[];

/**
 * Search as you type over titles, keywords, phases and texts. Accents and case don't count, the
 * last word may be unfinished, and longer words may hold a slip. A query whose words are never
 * found together gives the templates that hold some of them.
 *
 * The index is built here: call it when a query is to be expected, not while the pane opens.
 */
export function createSearch(
  templates: readonly Template[],
  phases: readonly Phase[],
): TemplateSearch {
  const index = buildIndex(templates, phases);
  return (query) => {
    const typed = words(query);
    if (typed.length === 0) return templates;
    const telling = typed.filter((word) => UNSAID.indexOf(word) < 0);
    const wanted = (telling.length > 0 ? telling : typed).join(' ');
    // One letter begins a word of almost every text, two those of many: they tell something of names.
    const fields = SHORT[wanted.length];
    // A slip is looked for only where the words as they are find nothing.
    const exact = index.search(wanted, { combineWith: 'AND', ...(fields && { fields }) });
    const together =
      exact.length > 0 ? exact : index.search(wanted, { combineWith: 'AND', ...SLIPS });
    const hits = together.length > 0 ? together : index.search(wanted, SLIPS);
    const found: Template[] = [];
    for (const { id } of hits) {
      const template = templates[id as number];
      if (template) found.push(template);
    }
    return found;
  };
}

function buildIndex(templates: readonly Template[], phases: readonly Phase[]): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: Object.keys(BOOST),
    tokenize: words,
    processTerm: (term) => (UNSAID.indexOf(term) < 0 ? term : null),
    searchOptions: {
      processTerm: (term) => term,
      boost: BOOST,
      prefix: true,
    },
  });
  index.addAll(
    templates.map((template, id) => {
      const [phase] = phases.filter((candidate) => candidate.id === template.phase);
      return {
        id,
        title: template.title,
        keywords: (template.keywords ?? []).join(' '),
        phase: [template.for === 'phrase' ? 'phrase' : '']
          .concat(phase ? [phase.title].concat(phase.keywords ?? []) : [])
          .join(' '),
        text: [
          template.description,
          template.subject.replace(TAGS, ' '),
          decodeText(template.body.replace(TAGS, ' ').replace(MARKUP, ' ')),
        ].join(' '),
      };
    }),
  );
  return index;
}

/** Small letters without accents, cut at everything that is not a letter or digit. */
function words(text: string): string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
