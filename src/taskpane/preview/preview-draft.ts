import { fill } from '../../templates/fill';
import { dateInWords } from '../../templates/calendar-day';
import type { Field, FilledTemplate, Template, Values } from '../../templates/template';

/** A preview: what will be inserted, and the blanks that still stand in it. */
export interface PreviewDraft {
  readonly filled: FilledTemplate;
  /** Text as it stands in `filled` → the label of the field that it stands for; empty when complete. */
  readonly blanks: ReadonlyMap<string, string>;
}

const BLANK_DAY = '2999-12-3';

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
  filling.problems.forEach(({ field: id }, index) => {
    const field = template.fields.find((candidate) => candidate.id === id);
    if (!field) return;
    const { value, shown } = blankFor(template, field, index);
    marked[id] = value;
    blanks.set(shown, field.label);
  });
  const again = fill(template, marked, day);
  if (!again.ok) {
    throw new RangeError(
      `blanks refused by ${again.problems.map(({ field }) => field).join(', ')}`,
    );
  }
  return { filled: again.filled, blanks };
}

function blankFor(
  { language }: Template,
  field: Field,
  index: number,
): { value: string; shown: string } {
  if (field.kind === 'date') {
    // Up to two dates have a day of their own at the end of the calendar.
    const value = `${BLANK_DAY}${String(index % 2)}`;
    return { value, shown: dateInWords(value, language) ?? value };
  }
  const value =
    field.kind === 'address'
      ? `https://a-completer-${String(index)}.invalid/`
      : // Greeted, it has to read like a name.
        `Champ-${String.fromCharCode(97 + (index % 26)).repeat(2 + Math.floor(index / 26))}-vide`;
  return { value, shown: value };
}
