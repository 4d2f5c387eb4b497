import { useCallback, useMemo, useState } from 'react';
import { activeFields } from '../../templates/active-fields';
import { dateInWords } from '../../templates/calendar-day';
import { fill, type Filling } from '../../templates/fill';
import { proposedAddress } from '../../templates/proposals';
import { goLiveConcern, goLiveDayAfter } from '../../templates/working-days';
import type { Field, FieldProblem, Template, Values } from '../../templates/template';
import { useClosedDays } from '../session/closed-days-context';
import { useSpoken } from '../ui/spoken-language';
import { language, strings } from '../strings';
import { today } from '../preview/form-values';
import { previewDraft, type PreviewDraft } from '../preview/preview-draft';

/** A template's form: what it shows and what may be done to it. */
export interface TemplateForm {
  /** The fields that count with these values, in order. */
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly preview: PreviewDraft;
  /** The sentence for each field that is to be looked at. */
  readonly problems: ReadonlyMap<string, string>;
  noteOf(field: Field): string | undefined;
  /** The person leaves a field: what stands there may now be judged. */
  left(id: string): void;
  /** Judges every field. */
  submit(): Filling;
}

/**
 * Holds a template's form over values that its caller keeps. A field is judged once it was left with
 * something in it or the form was submitted, and from then on as it is typed in.
 */
export function useTemplateForm(template: Template, values: Values): TemplateForm {
  const spoken = useSpoken();
  const closed = useClosedDays();
  const [judged, setJudged] = useState<ReadonlySet<string> | 'all'>(new Set());
  const day = today();
  const filling = useMemo(() => fill(template, values, day), [template, values, day]);
  const preview = useMemo(() => previewDraft(template, values, day), [template, values, day]);
  const fields = useMemo(() => activeFields(template, values), [template, values]);
  const problems = useMemo(() => {
    const shown = new Map<string, string>();
    if (filling.ok) return shown;
    for (const problem of filling.problems) {
      const { field } = problem;
      if (judged === 'all' || (judged.has(field) && values[field] !== '')) {
        shown.set(field, problemSentence(problem));
      }
    }
    return shown;
    // Its sentences are in the language that is spoken.
  }, [filling, judged, values, spoken]);

  const left = useCallback((id: string) => {
    setJudged((now) => (now === 'all' ? now : new Set([...now, id])));
  }, []);
  const submit = useCallback(() => {
    setJudged('all');
    return filling;
  }, [filling]);
  const noteOf = (field: Field) => {
    const value = values[field.id];
    if (field.kind === 'date' && field.goLive && typeof value === 'string') {
      const concern = goLiveConcern(value, closed);
      return (
        concern && strings.templates.goLive[concern](shownDay(goLiveDayAfter(value, 0, closed)))
      );
    }
    const proposal = proposedAddress(field, values);
    return proposal !== undefined && proposal === values[field.id]
      ? strings.templates.proposed
      : undefined;
  };
  return { fields, values, preview, problems, noteOf, left, submit };
}

/** A day as the pane writes it. @param date `YYYY-MM-DD` */
function shownDay(date: string): string {
  return dateInWords(date, language, date) ?? date;
}

/** What to do about a field that can't be used as it is. */
function problemSentence(problem: FieldProblem): string {
  const { fieldMissing, fieldAddress, fieldDate } = strings.templates;
  switch (problem.why) {
    case 'missing':
      return fieldMissing(problem.label);
    case 'address':
      return fieldAddress(problem.example);
    case 'date':
      return fieldDate(problem.label);
  }
}
