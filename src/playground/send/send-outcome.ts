import { isRecord } from '../office/envelope';
import type { Completion } from '../office/office-host';

/** What the add-in's send handler decided. */
export type SendOutcome =
  | { readonly kind: 'allowed' }
  | {
      readonly kind: 'prompted';
      readonly message: string;
      /** Id of the manifest's button to offer; `null` without one. */
      readonly commandId: string | null;
      /** Handed to the pane as its initialization context. */
      readonly contextData: string | null;
      /** What the add-in calls the button that does not send. */
      readonly cancelLabel: string | null;
    }
  /** The handler could not be run or did not answer in Outlook's form. */
  | { readonly kind: 'unavailable' };

/** Outlook cuts a longer message. */
const LONGEST_MESSAGE = 500;

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Reads what `event.completed(options)` sent. */
export function readOutcome(completion: Completion): SendOutcome {
  if (completion.status !== 0) return { kind: 'unavailable' };
  const event = parse(completion.data);
  const options = isRecord(event) ? event.completedContext : undefined;
  if (!isRecord(options)) return { kind: 'unavailable' };
  if (options.allowEvent === true) return { kind: 'allowed' };
  return {
    kind: 'prompted',
    message: (textOrNull(options.errorMessage) ?? '').slice(0, LONGEST_MESSAGE),
    commandId: textOrNull(options.commandId),
    contextData: textOrNull(options.contextData),
    cancelLabel: textOrNull(options.cancelLabel),
  };
}
