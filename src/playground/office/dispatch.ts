import { serializedText } from '../body/text-units';
import type { PlayedDraft } from '../draft/draft';
import type { RoamingSettings } from '../draft/roaming-settings';
import { ok, refused, textOf, type Answer, type Call, type Parameters } from './answer';
import { attachmentCalls } from './dispatch-attachments';
import { deliveryCalls } from './dispatch-delivery';
import { DISPATCH_ID, OFFICE_ERROR } from './dispatch-id';
import { notificationCalls } from './dispatch-notifications';
import { recipientCalls } from './dispatch-recipients';
import { sessionCalls } from './dispatch-session';
import { isRecord } from './envelope';

/** `HostCoercionType` of Office.js */
const HTML = 3;

/** The source to write for the data and coercion that the add-in gave, or `null` where Outlook refuses it. */
function sourceFor(draft: PlayedDraft, parameters: Parameters): string | null {
  const data = textOf(parameters, 'data');
  const html = parameters.coercionType === HTML;
  if (draft.officeBody.format === 'text') return html ? null : data;
  return html ? data : serializedText(data).replace(/\r?\n/g, '<br>');
}

function write(put: (draft: PlayedDraft, source: string) => void): Call {
  return (draft, parameters) => {
    const source = sourceFor(draft, parameters);
    if (source === null) return refused(OFFICE_ERROR.invalidFormat);
    put(draft, source);
    return ok();
  };
}

function readBody(draft: PlayedDraft, parameters: Parameters): Answer {
  const body = draft.officeBody;
  const asHtml = parameters.coercionType === HTML;
  if (asHtml === (body.format === 'html')) return ok(body.source());
  if (!asHtml) return ok(body.visibleText());
  return ok(`<div>${serializedText(body.source()).replace(/\r?\n/g, '<br>')}</div>`);
}

function insertInSubject(draft: PlayedDraft, text: string): void {
  const at = draft.focus?.part === 'subject' ? draft.focus : { from: 0, to: 0 };
  const { subject } = draft;
  draft.subject = subject.slice(0, at.from) + text + subject.slice(at.to);
}

function readSelection(draft: PlayedDraft): Answer {
  if (draft.focus?.part === 'subject') {
    const { from, to } = draft.focus;
    const data = draft.subject.slice(from, to);
    return ok({ data, startPosition: from, endPosition: to, sourceProperty: 'subject' });
  }
  const data = draft.officeBody.selectedText();
  if (data === null) return refused(OFFICE_ERROR.invalidSelection);
  return ok({ data, startPosition: 0, endPosition: data.length, sourceProperty: 'body' });
}

const calls: Readonly<Record<number, Call>> = {
  ...attachmentCalls,
  ...deliveryCalls,
  ...notificationCalls,
  ...recipientCalls,
  ...sessionCalls,
  [DISPATCH_ID.getBodyType]: (draft) => ok(draft.officeBody.format),
  [DISPATCH_ID.getBody]: readBody,
  [DISPATCH_ID.setBody]: write((draft, source) => draft.officeBody.replace(source)),
  [DISPATCH_ID.prependBody]: write((draft, source) => draft.officeBody.prepend(source)),
  [DISPATCH_ID.setSelectedData]: write((draft, source) =>
    draft.officeBody.insertAtSelection(source),
  ),
  [DISPATCH_ID.setSelectedItemData]: (draft, parameters) => {
    if (draft.focus?.part === 'subject') {
      insertInSubject(draft, textOf(parameters, 'data'));
      return ok();
    }
    return write((target, source) => target.officeBody.insertAtSelection(source))(
      draft,
      parameters,
    );
  },
  [DISPATCH_ID.getSelectedData]: readSelection,
  [DISPATCH_ID.getSubject]: (draft) => ok(draft.subject),
  [DISPATCH_ID.setSubject]: (draft, parameters) => {
    draft.subject = textOf(parameters, 'subject');
    return ok();
  },
  [DISPATCH_ID.getComposeType]: (draft) =>
    ok({ composeType: draft.composeType, coercionType: draft.officeBody.format }),
  [DISPATCH_ID.isClientSignatureEnabled]: () => ok(false),
  [DISPATCH_ID.getInitializationContext]: (draft) => ok(draft.context ?? ''),
  [DISPATCH_ID.loadCustomProperties]: (draft) => ({
    wasSuccessful: true,
    customProperties: JSON.stringify(draft.customProperties),
    error: false,
  }),
  [DISPATCH_ID.saveCustomProperties]: (draft, parameters) => {
    draft.customProperties = parameters.customProperties ?? {};
    return ok();
  },
  [DISPATCH_ID.saveItem]: (draft) => {
    draft.itemId ??= `draft-${crypto.randomUUID()}`;
    return ok(draft.itemId);
  },
  [DISPATCH_ID.getItemId]: (draft) =>
    draft.itemId === null ? refused(OFFICE_ERROR.itemNotSaved) : ok(draft.itemId),
};

/**
 * Answers one call of Office.js on the draft. A call that this host does not know is answered as an
 * operation that is not supported.
 * @param dispatchId see `DISPATCH_ID`
 * @param given the parameters as Office.js sends them: an object, or for settings an array with one
 */
export function dispatch(
  draft: PlayedDraft,
  settings: RoamingSettings,
  dispatchId: number,
  given: unknown,
): Answer | Record<string, unknown> {
  if (dispatchId === DISPATCH_ID.saveRoamingSettings) {
    const values: unknown = Array.isArray(given) ? given[0] : given;
    return settings.save(values) ? ok() : refused(OFFICE_ERROR.settings);
  }
  const call = calls[dispatchId];
  if (call === undefined) return refused(OFFICE_ERROR.operationNotSupported);
  return call(draft, isRecord(given) ? given : {});
}
