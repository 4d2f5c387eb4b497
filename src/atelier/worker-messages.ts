import type {
  Outcome,
  PublishedFiles,
  RehearsedAlarm,
  RehearsedRule,
  RehearsedTemplate,
  Shipped,
  Tried,
} from '../authoring/outcome';
import type { FormRule } from '../authoring/own-charter';
import type { FormTemplate } from '../authoring/own-templates';
import type { AskedAlarm } from '../authoring/rehearsal';

/** A charter's files as they go to the worker. */
export type Files = readonly (readonly [path: string, text: string])[];

/** What the page asks of its worker, and what each is answered with. */
export interface Requests {
  readonly shipped: { readonly ask: null; readonly answer: Shipped };
  readonly compile: { readonly ask: Files; readonly answer: Outcome };
  readonly rule: {
    readonly ask: { readonly rule: FormRule; readonly own: Files };
    readonly answer: RehearsedRule;
  };
  readonly template: {
    readonly ask: {
      readonly template: FormTemplate;
      readonly own: Files;
      readonly id: string | undefined;
    };
    readonly answer: RehearsedTemplate;
  };
  readonly alarm: {
    readonly ask: { readonly alarm: AskedAlarm; readonly own: Files };
    /** Refused: the charter has mistakes. */
    readonly answer: RehearsedAlarm | 'mistakes';
  };
  readonly review: { readonly ask: string; readonly answer: Tried };
  readonly publish: {
    readonly ask: { readonly launchevent: string; readonly made: number };
    /** Refused: the charter has mistakes, or the host's file is not of this version. */
    readonly answer: PublishedFiles | 'mistakes' | 'version';
  };
}

export type Request = {
  [Kind in keyof Requests]: {
    readonly id: number;
    readonly kind: Kind;
    readonly ask: Requests[Kind]['ask'];
  };
}[keyof Requests];

export interface Answer {
  readonly id: number;
  readonly answer?: unknown;
  /** What went wrong, for a developer. */
  readonly failure?: string;
}
