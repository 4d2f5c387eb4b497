import { fill } from '../../templates/fill';
import { dateInWords } from '../../templates/calendar-day';
import type { Field, FilledTemplate, Template, Values } from '../../templates/template';

/** A preview: what will be inserted, and the blanks that still stand in it. */
export interface PreviewDraft {
  readonly filled: FilledTemplate;
  /** Text as it stands in `filled` → the label of the field that it stands for; empty when complete. */
  readonly blanks: ReadonlyMap<string, string>;
}

/** Nobody plans for it: its days stand for those that are still to be chosen. */
const BLANK_YEAR = 2999;
const BLANK_DAYS_A_MONTH = 28;

/**
 * Fills a template for its preview. Complete, it is what will be inserted, to the letter; until then
 * the fields that miss a value or can't be used hold a mark which the preview shows as a blank.
 * @param day as `fill` takes it
 */
export function previewDraft(template: Template, values: Values, day?: string): PreviewDraft {
  const filling = fill(template, values, day);
  if (filling.ok) return { filled: filling.filled, blanks: new Map() };
  const marked: Record<string, string | boolean> = { ...values };
  const blanks = new Map<string, string>();
  for (const { field: id } of filling.problems) {
    const place = template.fields.findIndex((candidate) => candidate.id === id);
    const field = template.fields[place];
    if (!field) continue;
    const { value, shown } = blankFor(template, field, place);
    marked[id] = value;
    blanks.set(shown, field.label);
  }
  const again = fill(template, marked, day);
  if (!again.ok) {
    throw new RangeError(
      `blanks refused by ${again.problems.map(({ field }) => field).join(', ')}`,
    );
  }
  return { filled: again.filled, blanks };
}

/**
 * What stands for a field without a value, and how the filled template writes it: nothing that anybody
 * enters.
 * @param place of the field among the template's, so that each has its own
 */
export function blankFor(
  { language }: Pick<Template, 'language'>,
  field: Field,
  place: number,
): { readonly value: string; readonly shown: string } {
  if (field.kind === 'date') {
    const day = new Date(Date.UTC(BLANK_YEAR, 11, 31));
    day.setUTCDate(31 - (place % BLANK_DAYS_A_MONTH));
    const value = day.toISOString().slice(0, 10);
    return { value, shown: dateInWords(value, language) ?? value };
  }
  const value =
    field.kind === 'address'
      ? `https://a-completer-${String(place)}.invalid/`
      : // Greeted, it has to read like a name.
        `Champ-${String.fromCharCode(97 + (place % 26)).repeat(2 + Math.floor(place / 26))}-vide`;
  return { value, shown: value };
}
