import { isRecord } from '../office/envelope';
import type { Completion } from '../office/office-host';

/** What the add-in's send handler decided. */
export type SendOutcome =
  | { readonly kind: 'allowed' }
  | {
      readonly kind: 'prompted';
      /** As text; `null` without one. */
      readonly message: string | null;
      /** As Markdown (Mailbox 1.15); `null` without one. */
      readonly markdown: string | null;
      /** Id of the manifest's button to offer; `null` without one. */
      readonly commandId: string | null;
      /** Handed to the pane as its initialization context. */
      readonly contextData: string | null;
      /** What the add-in calls the button that opens the pane, or the one that does not send. */
      readonly cancelLabel: string | null;
    }
  /** The handler could not be run or did not answer in Outlook's form. */
  | { readonly kind: 'unavailable' }
  /** The handler was given up. */
  | { readonly kind: 'timed-out' };

/** UTF-16 units that Outlook takes (outlook.d.ts, SmartAlertsEventCompletedOptions); more is cut here. */
const LONGEST_MESSAGE = 500;
const LONGEST_LABEL = 20;

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function textOrNull(value: unknown, longest = Infinity): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, longest) : null;
}

/**
 * Reads what `event.completed(options)` sent. `sendModeOverride` is passed over: it can only say
 * « prompt user », as the manifest does.
 */
export function readOutcome(completion: Completion): SendOutcome {
  if (completion.status !== 0) return { kind: 'unavailable' };
  const event = parse(completion.data);
  const options = isRecord(event) ? event.completedContext : undefined;
  if (!isRecord(options)) return { kind: 'unavailable' };
  if (options.allowEvent === true) return { kind: 'allowed' };
  return {
    kind: 'prompted',
    message: textOrNull(options.errorMessage, LONGEST_MESSAGE),
    markdown: textOrNull(options.errorMessageMarkdown, LONGEST_MESSAGE),
    commandId: textOrNull(options.commandId),
    contextData: textOrNull(options.contextData),
    cancelLabel: textOrNull(options.cancelLabel, LONGEST_LABEL),
  };
}
