/** Office's number for what went wrong, or ours where Office gives none. */
export type HostErrorCode = number | 'timeout' | 'unsupported' | 'invalid-answer' | 'no-item';

/**
 * The environment did not do what was asked: Outlook answered with an error or not at all. `code` is
 * Office's number, or one of ours, and `message` names it for a log; the words for the person are the
 * pane's (src/taskpane/session/failure-sentence.ts).
 */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: HostErrorCode,
    /** The Office.js call that failed, e.g. `body.getAsync`. */
    readonly call: string,
    cause?: unknown,
  ) {
    super(`${call}: ${String(code)}`);
    if (cause !== undefined) this.cause = cause;
  }
  override cause?: unknown;
}
