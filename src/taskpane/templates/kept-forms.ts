import * as v from 'valibot';
import type { Forms } from './form-draft';

const texts = v.array(v.string());
const draftSchema = v.object({
  values: v.record(v.string(), v.union([v.string(), v.boolean()])),
  typed: texts,
  recalled: texts,
  client: v.optional(v.string()),
  named: texts,
  guesses: v.record(v.string(), v.string()),
  project: v.nullable(v.string()),
  projectChosen: v.boolean(),
  proposedFor: v.string(),
  outdated: v.optional(texts, []),
});
const schema = v.object({
  drafts: v.record(v.string(), draftSchema),
  open: v.nullable(v.string()),
});

/** The forms that a message has kept; `undefined` where what it has is none of ours. */
export function parseForms(kept: string): Forms | undefined {
  try {
    const parsed = v.safeParse(schema, JSON.parse(kept));
    if (!parsed.success) return undefined;
    const { drafts, open } = parsed.output;
    return {
      drafts: Object.fromEntries(
        Object.entries(drafts).map(([id, draft]) => [id, { ...draft, client: draft.client }]),
      ),
      open,
    };
  } catch {
    return undefined;
  }
}
