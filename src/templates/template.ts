/** A stage of a web project, in the charter's order. */
export interface Phase {
  readonly id: string;
  readonly title: string;
}

interface FieldBase {
  /** The name under which the value stands in the template. */
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly example?: string;
  readonly required: boolean;
  /** Shown and required only while this switch is on, or while this choice has this value. */
  readonly when?: { readonly field: string; readonly is: string | boolean };
}

/** One blank of a template and how a person fills it. */
export type Field =
  | (FieldBase & { readonly kind: 'text' | 'longText' | 'person'; readonly default?: string })
  | (FieldBase & {
      /** An http or https address. */
      readonly kind: 'address';
      readonly default?: string;
      /** Proposed from another address field: `suffix` after that site's origin, e.g. `wp-admin/`. */
      readonly proposedFrom?: { readonly field: string; readonly suffix: string };
    })
  | (FieldBase & { readonly kind: 'date'; readonly default?: string })
  | (FieldBase & {
      readonly kind: 'choice';
      readonly options: readonly { readonly value: string; readonly label: string }[];
      readonly default: string;
    })
  | (FieldBase & { readonly kind: 'switch'; readonly default: boolean });

/** An authored message: what the picker lists and the form fills. */
export interface Template {
  readonly id: string;
  readonly title: string;
  /** `Phase.id`. */
  readonly phase: string;
  readonly fields: readonly Field[];
  /** Mustache over plain text. */
  readonly subject: string;
  /** Mustache over e-mail HTML. */
  readonly body: string;
}

/** What a person entered: dates as `YYYY-MM-DD`, switches as booleans, the rest as text. */
export type Values = Readonly<Record<string, string | boolean>>;

/** A field that can't be used as it is, and the French sentence that says what to do. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** A template with its values in place. */
export interface FilledTemplate {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}
