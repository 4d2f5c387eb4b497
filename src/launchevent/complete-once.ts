/** What `event.completed` takes for a message (outlook.d.ts, SmartAlertsEventCompletedOptions). */
export interface SendOutcome {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  /** Mailbox 1.15. */
  readonly errorMessageMarkdown?: string;
  /** Of the button that opens the pane, at most 20 characters. Mailbox 1.14. */
  readonly cancelLabel?: string;
  /** Id of the manifest's control that opens the pane; clients before 1.14 pass over it. */
  readonly commandId?: string;
  /** Handed to the pane as its initialization context. */
  readonly contextData?: string;
}

/**
 * Completes a send event exactly once: the first outcome counts, later ones are dropped.
 * A client that refuses the outcome itself gets a bare allow, so that the message leaves.
 */
export function completeOnce(event: {
  completed(outcome: SendOutcome): void;
}): (outcome: SendOutcome) => void {
  let done = false;
  return (outcome) => {
    if (done) return;
    done = true;
    try {
      event.completed(outcome);
    } catch {
      event.completed({ allowEvent: true });
    }
  };
}
