/** The event by which Outlook tells its pages of other recipients (`EventType.RecipientsChanged`). */
export const RECIPIENTS_CHANGED = 'olkRecipientsChanged';

/** Its data: Office.js takes the changed fields as JSON (`OlkRecipientsChangedEventArgs`). */
export function recipientsChange(): Readonly<Record<number, string>> {
  return { 0: JSON.stringify({ to: true, cc: true, bcc: true }) };
}
