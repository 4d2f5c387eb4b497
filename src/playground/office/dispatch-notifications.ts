import type { Notification } from '../draft/draft';
import { ok, refused, textOf, type Call, type Parameters } from './answer';
import { DISPATCH_ID, OFFICE_ERROR } from './dispatch-id';

/** Outlook shows at most five messages of one add-in. */
const MOST = 5;

function given(parameters: Parameters): Notification {
  return {
    key: textOf(parameters, 'key'),
    type: Number(parameters.type ?? 0),
    message: textOf(parameters, 'message'),
    icon: textOf(parameters, 'icon'),
    persistent: parameters.persistent === true,
  };
}

/** The messages that an add-in shows above the draft. */
export const notificationCalls: Readonly<Record<number, Call>> = {
  [DISPATCH_ID.addNotification]: (draft, parameters) => {
    const added = given(parameters);
    if (draft.notifications.some(({ key }) => key === added.key)) {
      return refused(OFFICE_ERROR.duplicateNotification);
    }
    if (draft.notifications.length >= MOST) return refused(OFFICE_ERROR.tooManyNotifications);
    draft.notifications = [...draft.notifications, added];
    return ok();
  },
  [DISPATCH_ID.getNotifications]: (draft) => ok(draft.notifications),
  [DISPATCH_ID.replaceNotification]: (draft, parameters) => {
    const replacement = given(parameters);
    const others = draft.notifications.filter(({ key }) => key !== replacement.key);
    draft.notifications = [...others, replacement];
    return ok();
  },
  [DISPATCH_ID.removeNotification]: (draft, parameters) => {
    const kept = draft.notifications.filter(({ key }) => key !== textOf(parameters, 'key'));
    if (kept.length === draft.notifications.length)
      return refused(OFFICE_ERROR.notificationNotFound);
    draft.notifications = kept;
    return ok();
  },
};
