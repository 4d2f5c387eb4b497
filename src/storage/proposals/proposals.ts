import type { Field } from '../../templates/template';
import type { UserTemplate } from '../../templates/user-template';
import { expressionKey } from '../../tone/user/expression-key';
import type { UserExpression } from '../../tone/user/user-expressions';

/** A sentence in which a rule of the charter had better be silent. */
export interface FalseAlarm {
  readonly ruleId: string;
  readonly sentence: string;
  /** Of the rule. */
  readonly language: 'fr' | 'en';
}

/** How often a rule spoke on one machine, and with what success. */
export interface RuleCount {
  readonly id: string;
  readonly flagged: number;
  readonly replaced: number;
  readonly ignored: number;
}

/** What one machine has counted: numbers, and ids of the charter's. */
export interface SharedCounts {
  /** When counting began, ms since 1970: it tells one machine's counts from another's. */
  readonly since: number;
  readonly rules: readonly RuleCount[];
  /** By `Template.id`, how often each was inserted; one that never was is not there. */
  readonly templates: readonly { readonly id: string; readonly inserted: number }[];
}

/** What people propose to whoever keeps the charter. */
export interface Proposals {
  readonly falseAlarms: readonly FalseAlarm[];
  readonly expressions: readonly UserExpression[];
  /** See `proposedTemplate`. */
  readonly templates: readonly UserTemplate[];
  /** Each machine's once. */
  readonly counts: readonly SharedCounts[];
}

export const NO_PROPOSALS: Proposals = {
  falseAlarms: [],
  expressions: [],
  templates: [],
  counts: [],
};

/** Why proposals stay as they were. `unread`: what is kept can't be read, and is not written over. */
export type ProposalsRefusal = 'nowhere' | 'unread' | 'long' | 'full' | 'other';

/** What came of proposing. */
export type ProposalsOutcome = 'kept' | ProposalsRefusal;

/** Of a sentence, UTF-16 units. */
export const LONGEST_SENTENCE = 600;
/** Of an expression, and of what replaces it, UTF-16 units. */
export const LONGEST_EXPRESSION = 200;

/** How many there are, counts apart. */
export function proposalCount({ falseAlarms, expressions, templates }: Proposals): number {
  return falseAlarms.length + expressions.length + templates.length;
}

/** A sentence as it is kept: on one line, and not without end. */
export function keptSentence(sentence: string): string {
  return sentence
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_SENTENCE)
    .replace(/[\ud800-\udbff]$/, '');
}

/**
 * A template as it is proposed: without what its fields were given beforehand, where names of clients stand that
 * nobody sees in its text.
 */
export function proposedTemplate(template: UserTemplate): UserTemplate {
  return { ...template, fields: template.fields.map(proposedField) };
}

function proposedField(field: Field): Field {
  const { id, label, required, when } = field;
  const base = { id, label, required, ...(when && { when }) };
  switch (field.kind) {
    case 'choice':
      return { ...base, kind: field.kind, options: field.options, default: field.default };
    case 'switch':
      return { ...base, kind: field.kind, default: field.default };
    case 'person':
      return { ...base, kind: field.kind, ...(field.of && { of: field.of }) };
    case 'text':
    case 'longText':
    case 'address':
    case 'date':
      return { ...base, kind: field.kind };
  }
}

/** Both together, each proposal once, and of one machine's counts those of `other`. */
export function proposalsTogether(one: Proposals, other: Proposals): Proposals {
  return {
    falseAlarms: once(
      one.falseAlarms,
      other.falseAlarms,
      ({ ruleId, sentence }) => `${ruleId} ${sentence}`,
    ),
    expressions: once(one.expressions, other.expressions, proposedExpressionKey),
    templates: once(one.templates, other.templates, templateKey),
    counts: [
      ...one.counts.filter(({ since }) => !other.counts.some((later) => later.since === since)),
      ...other.counts,
    ],
  };
}

/** What makes two proposed expressions the same to a person: what is to be written in its place, too. */
export function proposedExpressionKey({ expression, replacement }: UserExpression): string {
  return JSON.stringify([expressionKey(expression), replacement.trim()]);
}

/** What makes two proposed templates the same to a person. */
function templateKey({ title, phase, subject, text }: UserTemplate): string {
  return JSON.stringify([title, phase, subject, text]);
}

function once<Entry>(
  one: readonly Entry[],
  other: readonly Entry[],
  keyOf: (entry: Entry) => string,
): readonly Entry[] {
  const all = new Map<string, Entry>();
  for (const entry of [...one, ...other]) {
    if (!all.has(keyOf(entry))) all.set(keyOf(entry), entry);
  }
  return Array.from(all.values());
}
