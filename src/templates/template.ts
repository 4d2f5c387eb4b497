/** A stage of a web project, in the charter's order. */
export interface Phase {
  readonly id: string;
  readonly title: string;
  /** The title in an English interface; `title` where left out. */
  readonly english?: string;
  /** Other words a person may search it by, abbreviations first of all (« mep »). */
  readonly keywords?: readonly string[];
}

/** What a message can ask its reader for. */
export const AWAITED_KINDS = ['validation', 'contents', 'quote', 'payment', 'answer'] as const;
export type AwaitedKind = (typeof AWAITED_KINDS)[number];

/** What a client's message can ask for. */
export const NEEDS = [
  'progress',
  'date',
  'live',
  'fixed',
  'incident',
  'change',
  'quote',
  'invoice',
  'howTo',
  'contents',
  'preview',
  'approval',
  'satisfied',
  'reminder',
] as const;
export type Need = (typeof NEEDS)[number];

/** What the writer waits for once a message has left. */
export interface Awaits {
  readonly what: AwaitedKind;
  /** French working days until it is due. */
  readonly after: number;
  /** A date field of the same template: where it is filled, it is due the working day after that day. */
  readonly by?: string;
  /** `Template.id` of the message that asks again. */
  readonly reminder?: string;
}

/** A file that goes with a message: the charter has it in its folder, and the host beside the pane. */
export interface EnclosedFile {
  readonly name: string;
  /** bytes */
  readonly size: number;
}

/** When a message leaves that is sent. */
export interface Leaves {
  /** French working days after the day on which it is written; 0 is that day. */
  readonly after: number;
  /** `HH:MM`, on the writer's clock. */
  readonly at: string;
}

interface FieldBase {
  /** The name under which the value stands in the template. */
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly example?: string;
  readonly required: boolean;
  /** Whether its value is proposed at the next message to the same client; by its kind where left out. */
  readonly remember?: boolean;
  /** Shown and required only while this switch is on, or while this choice has this value. */
  readonly when?: { readonly field: string; readonly is: string | boolean };
}

/** One blank of a template and how a person fills it. */
export type Field =
  | (FieldBase & {
      readonly kind: 'text' | 'longText';
      readonly default?: string;
      /**
       * In a reminder: the words for what was asked for. `question`: in a reply, what the client's question
       * names, as it stands after « le fonctionnement ».
       */
      readonly from?: 'question' | Readonly<Partial<Record<AwaitedKind, string>>>;
    })
  | (FieldBase & {
      readonly kind: 'person';
      readonly default?: string;
      /** Whose name is proposed: the writer's whole one, or the recipient's first name. */
      readonly of?: 'sender' | 'recipient';
    })
  | (FieldBase & {
      /** An http or https address. */
      readonly kind: 'address';
      readonly default?: string;
      /** Proposed from another address field: `suffix` after that site's origin, e.g. `wp-admin/`. */
      readonly proposedFrom?: { readonly field: string; readonly suffix: string };
      /** In a reply: the address that the client's message holds. */
      readonly from?: 'question';
    })
  | (FieldBase & {
      readonly kind: 'date';
      readonly default?: string;
      /** Proposed this many French working days after today; 0 is today itself. */
      readonly workingDaysAhead?: number;
      /** Proposed from what is kept of the client: the day of the request, or that of the contract's renewal. */
      readonly from?: 'request' | 'renewal';
      /** A site goes live that day: neither a Friday nor the eve of a holiday is proposed. */
      readonly goLive?: true;
    })
  | (FieldBase & {
      readonly kind: 'choice';
      readonly options: readonly { readonly value: string; readonly label: string }[];
      readonly default: string;
      /** Proposed in its place where the message goes to one person at most. */
      readonly forOne?: string;
    })
  | (FieldBase & { readonly kind: 'switch'; readonly default: boolean });

/**
 * An authored message: what the picker lists and the form fills.
 *
 * In `subject` and `body`, `{{field}}` is a field's value (a choice's is its label),
 * `{{#switch}}…{{/switch}}` stands while the switch is on, `{{^switch}}…{{/switch}}` while it is
 * off, `{{#choice.value}}…{{/choice.value}}` while that value is chosen, and `{{#field}}…{{/field}}`
 * while an optional field is filled. `{{#field.lines}}{{.}}{{/field.lines}}` repeats for each line of
 * a long text.
 */
export interface Template {
  readonly id: string;
  /** Of the message; French where left out. */
  readonly language?: 'en';
  /** Of its title, description and labels, where that is not the message's. */
  readonly spoken?: 'en';
  readonly title: string;
  /** `Phase.id`. */
  readonly phase: string;
  /**
   * Of what it is: a meeting's invitation, or a phrase, whose body stands in no paragraph of its own and has
   * no subject; a message where left out.
   */
  readonly for?: 'meeting' | 'phrase';
  /** When to send it, in one sentence. */
  readonly description?: string;
  /** Other words a person may search it by. */
  readonly keywords?: readonly string[];
  /** What its reader is asked for, where that is worth following. */
  readonly awaits?: Awaits;
  /** What of a client's message it answers, best first. */
  readonly answers?: readonly Need[];
  /** Addresses of people whom its message goes to in copy. */
  readonly cc?: readonly string[];
  readonly leaves?: Leaves;
  /** What is attached to its message. */
  readonly files?: readonly EnclosedFile[];
  readonly fields: readonly Field[];
  /** Mustache over plain text. */
  readonly subject: string;
  /** Mustache over e-mail HTML. */
  readonly body: string;
}

/** A charter's phases and templates as the build checked them; plain JSON. */
export interface CompiledTemplates {
  readonly phases: readonly Phase[];
  /** In the order of their phases, then of the charter. */
  readonly templates: readonly Template[];
  /** The ids of the templates that can also be written in English. */
  readonly inEnglish?: readonly string[];
}

/** The English variants, by the id of their template; same fields, other words. */
export type EnglishTemplates = Readonly<Record<string, Template>>;

/** What a person entered: dates as `YYYY-MM-DD`, switches as booleans, the rest as text. */
export type Values = Readonly<Record<string, string | boolean>>;

/** A field that can't be used as it is, and why; the words are the pane's. */
export type FieldProblem = { readonly field: string } & (
  | { readonly why: 'missing' | 'date'; readonly label: string }
  /** Not an address: what one looks like. */
  | { readonly why: 'address'; readonly example: string }
);

/** A template with its values in place. */
export interface FilledTemplate {
  /** One line, at most 255 UTF-16 units. */
  readonly subject: string;
  readonly html: string;
  /** The same message for a plain-text draft, addresses in full. */
  readonly text: string;
}
