import { bytesOfBase64 } from '../../text/base64';
import { ok, refused, textOf, type Call } from './answer';
import { DISPATCH_ID, OFFICE_ERROR } from './dispatch-id';

/** `AttachmentType.File` as the host writes it. */
const FILE = 0;

/** What Outlook takes of a file, in characters of base64 (office-js #4163). */
const LONGEST_FILE = 27_892_122;

/** Attachments, by name: this host keeps no content. */
export const attachmentCalls: Readonly<Record<number, Call>> = {
  [DISPATCH_ID.getAttachments]: (draft) =>
    ok(
      draft.attachments.map(({ id, name, size }) => ({
        id,
        name,
        size,
        attachmentType: FILE,
        isInline: false,
        contentType: 'application/octet-stream',
      })),
    ),
  [DISPATCH_ID.addFileAttachment]: (draft, parameters) =>
    ok(draft.attach(textOf(parameters, 'name'), 0)),
  [DISPATCH_ID.addBase64Attachment]: (draft, parameters) => {
    const base64 = textOf(parameters, 'base64String');
    if (base64.length > LONGEST_FILE) return refused(OFFICE_ERROR.attachmentTooLarge);
    return ok(draft.attach(textOf(parameters, 'name'), bytesOfBase64(base64)));
  },
  [DISPATCH_ID.removeAttachment]: (draft, parameters) =>
    draft.detach(textOf(parameters, 'attachmentIndex'))
      ? ok()
      : refused(OFFICE_ERROR.attachmentNotFound),
};
