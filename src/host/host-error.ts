/** Office's number for what went wrong, or ours where Office gives none. */
export type HostErrorCode = number | 'timeout' | 'unsupported' | 'invalid-answer';

/**
 * The environment did not do what was asked: Outlook answered with an error or not at all.
 * `message` is a French sentence for the person; `code` is Office's number, or one of ours.
 */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: HostErrorCode,
    /** The Office.js call that failed, e.g. `body.getAsync`. */
    readonly call: string,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message);
    if (options !== undefined) this.cause = options.cause;
  }
  override cause?: unknown;
}
