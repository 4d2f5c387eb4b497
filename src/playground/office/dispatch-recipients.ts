import type { Recipient } from '../../outlook/port/compose-host';
import { domainOf } from '../../text/domain';
import { RECIPIENT_FIELDS, type PlayedDraft, type RecipientField } from '../draft/draft';
import { ok, type Call, type Parameters } from './answer';
import { DISPATCH_ID } from './dispatch-id';
import { isRecord } from './envelope';

/** `RecipientType` of Office.js */
const USER = 2;
const EXTERNAL_USER = 3;

function described(draft: PlayedDraft, { name, address }: Recipient): Record<string, unknown> {
  const internal = domainOf(address) === domainOf(draft.sender.address);
  return { name, address, recipientType: internal ? USER : EXTERNAL_USER };
}

function fieldOf(parameters: Parameters): RecipientField {
  return RECIPIENT_FIELDS[Number(parameters.recipientField)] ?? 'to';
}

function given(parameters: Parameters): Recipient[] {
  const list: unknown = parameters.recipientArray;
  if (!Array.isArray(list)) return [];
  return list.filter(isRecord).map(({ name, address }) => {
    const text = typeof address === 'string' ? address : '';
    return { name: typeof name === 'string' ? name : text, address: text };
  });
}

/** To, Cc, Bcc and From. Outlook tells resolved recipients only. */
export const recipientCalls: Readonly<Record<number, Call>> = {
  [DISPATCH_ID.getRecipients]: (draft, parameters) =>
    ok(
      draft
        .recipients(fieldOf(parameters))
        .filter(({ address }) => address !== '')
        .map((recipient) => described(draft, recipient)),
    ),
  [DISPATCH_ID.setRecipients]: (draft, parameters) => {
    draft.setRecipients(fieldOf(parameters), given(parameters));
    return ok();
  },
  [DISPATCH_ID.addRecipients]: (draft, parameters) => {
    const field = fieldOf(parameters);
    draft.setRecipients(field, [...draft.recipients(field), ...given(parameters)]);
    return ok();
  },
  [DISPATCH_ID.getFrom]: (draft) => ok(described(draft, draft.sender)),
};
