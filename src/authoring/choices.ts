import type { Field } from '../templates/template';
import { fold } from '../text/fold';

/** A value by which the text names a choice: « Sous huit jours » is `sousHuitJours`. */
function valueOf(label: string, taken: ReadonlySet<string>): string {
  const words = fold(label)
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/ (.)/g, (_, letter: string) => letter.toUpperCase())
    .slice(0, 36);
  const value = /^[a-z]/.test(words) ? words : `choix${words}`;
  for (let number = 1; ; number++) {
    const free = number === 1 ? value : `${value}${String(number)}`;
    if (!taken.has(free)) return free;
  }
}

/** What the choices of a field are called; none of one that is no choice. */
export function choiceLabels(field: Field): readonly string[] {
  return field.kind === 'choice' ? field.options.map(({ label }) => label) : [];
}

/** What a field says whatever its kind. A choice has always a value, and is always required. */
function commonOf({ id, label, help, remember, when }: Field) {
  return {
    id,
    label,
    ...(help !== undefined && { help }),
    ...(remember !== undefined && { remember }),
    ...(when && { when }),
    required: true,
  };
}

/**
 * The field with these choices, the first of them being the one that it begins with; choices that stay keep the
 * value that the text may name. Fewer than two make a text of it. What is said of any field stays.
 */
export function withChoices(field: Field, labels: readonly string[]): Field {
  if (labels.length < 2) {
    return field.kind === 'text' ? field : { ...commonOf(field), kind: 'text' };
  }
  const known = field.kind === 'choice' ? field.options : [];
  const taken = new Set(
    known.filter((option) => labels.includes(option.label)).map(({ value }) => value),
  );
  const options = labels.map((one) => {
    const kept = known.find((option) => option.label === one);
    const value = kept?.value ?? valueOf(one, taken);
    taken.add(value);
    return { value, label: one };
  });
  const forOne = field.kind === 'choice' ? field.forOne : undefined;
  return {
    ...commonOf(field),
    kind: 'choice',
    options,
    default: options[0]?.value ?? '',
    ...(options.some(({ value }) => value === forOne) && forOne !== undefined && { forOne }),
  };
}
