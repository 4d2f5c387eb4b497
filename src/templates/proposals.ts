import { completedAddress, parseAddress } from './address';
import { parseDay } from './calendar-day';
import type { ClosedDays } from './closed-days';
import type { Field, Template, Values } from './template';
import { goLiveDayAfter, workingDayAfter } from './working-days';

/** What is known when a template's form opens. */
export interface ProposalContext {
  /** The writer's own day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Values remembered from the last message to this client, or read from the draft. */
  readonly known?: Values;
  /** How many people the message goes to; left out where that says nothing. */
  readonly people?: number;
  /** When the agency is closed: no day is proposed then. */
  readonly closed?: readonly ClosedDays[];
}

/**
 * A value for each field to start from: what is known, else the template's default, the day it
 * counts to, or an address built on another one. Blanks that nobody can guess are `''`.
 * @throws RangeError where `context.today` is not a day of the calendar
 */
export function proposeValues(template: Template, context: ProposalContext): Values {
  const proposed: Record<string, string | boolean> = {};
  for (const field of template.fields) {
    const known = usableKnown(field, context);
    if (field.kind === 'choice' && field.forOne !== undefined && context.people !== undefined) {
      proposed[field.id] = context.people > 1 ? field.default : field.forOne;
    } else if (known !== undefined) proposed[field.id] = known;
    else if (field.kind === 'date' && field.workingDaysAhead !== undefined) {
      const dayAfter = field.goLive ? goLiveDayAfter : workingDayAfter;
      proposed[field.id] = dayAfter(context.today, field.workingDaysAhead, context.closed);
    } else proposed[field.id] = field.default ?? '';
  }
  for (const field of template.fields) {
    if (proposed[field.id] === '') proposed[field.id] = proposedAddress(field, proposed) ?? '';
  }
  return proposed;
}

/**
 * The address that a field takes from another one, such as a back-office from its site.
 * @returns undefined for fields that take none, and while the other is not an address yet
 */
export function proposedAddress(field: Field, values: Values): string | undefined {
  if (field.kind !== 'address' || !field.proposedFrom) return undefined;
  const from = values[field.proposedFrom.field];
  const site = typeof from === 'string' ? parseAddress(completedAddress(from) ?? '') : undefined;
  return site && site.origin + field.proposedFrom.suffix;
}

function usableKnown(
  field: Field,
  { known, today }: ProposalContext,
): string | boolean | undefined {
  const value = known?.[field.id];
  if (field.kind === 'switch') return typeof value === 'boolean' ? value : undefined;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  switch (field.kind) {
    case 'choice':
      return field.options.some((option) => option.value === value) ? value : undefined;
    case 'address':
      return parseAddress(value.trim()) ? value : undefined;
    case 'date': {
      // A day gone by was right for the last message, not for this one.
      const day = parseDay(value);
      const now = parseDay(today);
      return day !== undefined && now !== undefined && day >= now ? value : undefined;
    }
    case 'text':
    case 'longText':
    case 'person':
      return value;
  }
}
