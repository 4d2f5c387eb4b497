import * as v from 'valibot';
import { expressionKey } from '../../tone/user/expression-key';
import { readFile, type CommonFault, type FileReading } from '../read-file';
import { readTemplates, writtenTemplate } from '../user-templates/user-templates-file';
import {
  LONGEST_EXPRESSION,
  LONGEST_SENTENCE,
  proposedTemplate,
  type Proposals,
} from './proposals';

/** What the file is called when it is saved. */
export const PROPOSALS_FILE = 'ton-juste-propositions.json';
const VERSION = 1;
/** UTF-16 units: no agency proposes more. */
const LONGEST_FILE = 2_000_000;
const MOST_ENTRIES = 2000;
const MOST_OFTEN = 1_000_000_000;

/** What a file of proposals was expected to hold where it holds something else. */
export type ProposalsFault =
  | 'size'
  | 'ours'
  | 'version'
  | 'object'
  | 'list'
  | 'many'
  | 'text'
  | 'long'
  | 'rule'
  | 'word'
  | 'language'
  | 'number'
  | 'date'
  | 'template'
  | CommonFault;

/** valibot's messages are our codes; the words are the pane's and the atelier's. */
const fault = (code: ProposalsFault): ProposalsFault => code;

const text = (most: number) => v.pipe(v.string(fault('text')), v.maxLength(most, fault('long')));
const id = v.pipe(v.string(fault('rule')), v.regex(/^[a-z0-9][a-z0-9-]{0,119}$/, fault('rule')));
const number = v.pipe(
  v.number(fault('number')),
  v.integer(fault('number')),
  v.minValue(0, fault('number')),
  v.maxValue(MOST_OFTEN, fault('number')),
);
const listOf = <Schema extends v.GenericSchema>(entry: Schema) =>
  v.optional(v.pipe(v.array(entry, fault('list')), v.maxLength(MOST_ENTRIES, fault('many'))), []);

const fileSchema = v.object(
  {
    format: v.literal('ton-juste-propositions', fault('ours')),
    version: v.literal(VERSION, fault('version')),
    faussesAlertes: listOf(
      v.object(
        {
          regle: id,
          phrase: v.pipe(text(LONGEST_SENTENCE), v.trim(), v.nonEmpty(fault('word'))),
          langue: v.picklist(['fr', 'en'], fault('language')),
        },
        fault('object'),
      ),
    ),
    expressions: listOf(
      v.object(
        {
          expression: v.pipe(
            text(LONGEST_EXPRESSION),
            v.trim(),
            v.check((words) => expressionKey(words) !== '', fault('word')),
          ),
          remplacement: v.optional(v.pipe(text(LONGEST_EXPRESSION), v.trim()), ''),
        },
        fault('object'),
      ),
    ),
    modeles: listOf(v.unknown()),
    bilans: listOf(
      v.object(
        {
          depuis: v.pipe(
            v.string(fault('date')),
            v.check((date) => Date.parse(date) >= 0, fault('date')),
          ),
          regles: listOf(
            v.object(
              { regle: id, signalees: number, reprises: number, ignorees: number },
              fault('object'),
            ),
          ),
          modeles: listOf(v.object({ modele: id, inseres: number }, fault('object'))),
        },
        fault('object'),
      ),
    ),
  },
  fault('object'),
);

/** The proposals as a file to send, or to keep on a machine: indented JSON. */
export function exportProposals(proposals: Proposals): string {
  const file: v.InferInput<typeof fileSchema> = {
    format: 'ton-juste-propositions',
    version: VERSION,
    faussesAlertes: proposals.falseAlarms.map(({ ruleId, sentence, language }) => ({
      regle: ruleId,
      phrase: sentence,
      langue: language,
    })),
    expressions: proposals.expressions.map(({ expression, replacement }) => ({
      expression,
      remplacement: replacement,
    })),
    modeles: proposals.templates.map(writtenTemplate),
    bilans: proposals.counts.map(({ since, rules, templates }) => ({
      depuis: new Date(since).toISOString(),
      regles: rules.map(({ id: regle, flagged, replaced, ignored }) => ({
        regle,
        signalees: flagged,
        reprises: replaced,
        ignorees: ignored,
      })),
      modeles: templates.map(({ id: modele, inserted }) => ({ modele, inseres: inserted })),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type ProposalsReading =
  | { readonly ok: true; readonly proposals: Proposals }
  | Extract<FileReading<unknown, ProposalsFault>, { ok: false }>;

/**
 * Reads a file of proposals: all of it, or nothing. Never throws, whatever the file.
 * @param now ms since 1970
 */
export function readProposals(content: string, now: number): ProposalsReading {
  if (content.length > LONGEST_FILE) return { ok: false, where: [], what: 'size' };
  const read = readFile<typeof fileSchema, ProposalsFault>(content, fileSchema);
  if (!read.ok) return read;
  const { faussesAlertes, expressions, modeles, bilans } = read.data;
  const templates = readTemplates({ modeles }, [], now);
  if (!templates.ok) {
    const { where, fault: found } = templates;
    return {
      ok: false,
      where,
      what: found.why === 'many' && where.length === 1 ? 'many' : 'template',
    };
  }
  return {
    ok: true,
    proposals: {
      falseAlarms: faussesAlertes.map(({ regle, phrase, langue }) => ({
        ruleId: regle,
        sentence: phrase,
        language: langue,
      })),
      expressions: expressions.map(({ expression, remplacement }) => ({
        expression,
        replacement: remplacement,
      })),
      templates: templates.added.map(proposedTemplate),
      counts: bilans.map(({ depuis, regles, modeles: inserted }) => ({
        since: Date.parse(depuis),
        rules: regles.map(({ regle, signalees, reprises, ignorees }) => ({
          id: regle,
          flagged: signalees,
          replaced: reprises,
          ignored: ignorees,
        })),
        templates: inserted.map(({ modele, inseres }) => ({ id: modele, inserted: inseres })),
      })),
    },
  };
}
