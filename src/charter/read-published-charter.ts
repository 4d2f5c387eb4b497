import * as v from 'valibot';
import { isDomain } from '../house/domains';
import { PROMPTS } from '../house/prompts';
import { LEFTOVER_KINDS } from '../leftovers/leftover';
import { closedDaysFault } from '../templates/closed-days';
import { ENGINE, MOST_BYTES, type PublishedCharter } from './published-charter';
import { compiledPhrases, compiledTemplates, englishTemplates } from './template-shapes';
import {
  areWholeRules,
  areWholeTransformations,
  encodedRules,
  encodedTransformations,
  line,
} from './tone-shapes';

/**
 * Why a published charter can't be used: it is too large, no JSON, nested or keyed as no charter is; made for
 * another engine; of another shape, or with something in it that may not be there; of a time that is to come.
 */
export type PublishedFault = 'large' | 'json' | 'odd' | 'engine' | 'shape' | 'date';

export type PublishedReading =
  | { readonly ok: true; readonly charter: PublishedCharter }
  /** `where`: keys and positions down to the place, with dots between; empty for the file as a whole. */
  | { readonly ok: false; readonly why: PublishedFault; readonly where: string };

/** Deeper than any charter. */
const MOST_DEEP = 40;
/** More entries than any charter has, of all kinds together. */
const MOST_ENTRIES = 600_000;
const REFUSED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const DAY_MS = 86_400_000;

const when = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/));

const published = v.pipe(
  v.strictObject({
    format: v.literal('ton-juste/charte'),
    engine: v.literal(ENGINE),
    made: when,
    shipped: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
    tone: v.pipe(encodedRules, v.check(areWholeRules)),
    others: v.pipe(v.array(v.pipe(encodedRules, v.check(areWholeRules))), v.maxLength(20)),
    transformations: encodedTransformations,
    templates: compiledTemplates,
    phrases: compiledPhrases,
    english: englishTemplates,
    names: v.record(v.string(), line),
    off: v.array(line),
    house: v.strictObject({
      inside: v.pipe(v.array(v.custom<string>(isDomain)), v.maxLength(200)),
      prompts: v.optional(v.array(v.picklist(PROMPTS))),
      leftovers: v.optional(v.array(v.picklist(LEFTOVER_KINDS))),
      closed: v.pipe(
        v.array(
          v.pipe(
            v.strictObject({ from: v.string(), to: v.string() }),
            v.check((days) => closedDaysFault(days) === undefined),
          ),
        ),
        v.maxLength(400),
      ),
    }),
    examples: v.pipe(
      v.array(v.strictObject({ text: line, finds: v.array(line) })),
      v.maxLength(5000),
    ),
  }),
  v.forward(
    v.check(({ transformations, tone }) => areWholeTransformations(transformations, tone)),
    ['transformations'],
  ),
);

/** Whether something in it is nested deeper, or called otherwise, than anything in a charter. */
function isOdd(data: unknown): boolean {
  let entries = 0;
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: data, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MOST_DEEP) return true;
    for (const key of Object.keys(value)) {
      entries += 1;
      if (entries > MOST_ENTRIES || REFUSED_KEYS.has(key)) return true;
      open.push({ value: (value as Record<string, unknown>)[key], depth: depth + 1 });
    }
  }
  return false;
}

/**
 * Reads a published charter. Never throws, whatever the text.
 * @param now ms since 1970; a charter of a day or more after it is refused, because no later one could
 *   take its place
 */
export function readPublishedCharter(content: string, now: number): PublishedReading {
  const refused = (why: PublishedFault, where = ''): PublishedReading => ({
    ok: false,
    why,
    where,
  });
  if (content.length > MOST_BYTES) return refused('large');
  let data: unknown;
  try {
    data = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    return refused('json');
  }
  if (isOdd(data)) return refused('odd');
  const engine = (data as Partial<PublishedCharter> | null)?.engine;
  if (typeof engine === 'string' && engine !== ENGINE) return refused('engine', 'engine');
  const parsed = v.safeParse(published, data);
  if (!parsed.success) return refused('shape', v.getDotPath(parsed.issues[0]) ?? '');
  const made = Date.parse(parsed.output.made);
  if (Number.isNaN(made) || made > now + DAY_MS) return refused('date', 'made');
  // The shapes say what the types say and change nothing; what they give has its keys in another order.
  return { ok: true, charter: data as PublishedCharter };
}
