import { SESSION_LIMIT } from '../draft/draft';
import { ok, refused, textOf, type Call } from './answer';
import { DISPATCH_ID, OFFICE_ERROR } from './dispatch-id';

/** Session data: values of this draft that the pane and the send check share. */
export const sessionCalls: Readonly<Record<number, Call>> = {
  [DISPATCH_ID.setSessionValue]: (draft, parameters) => {
    const next = new Map(draft.session).set(
      textOf(parameters, 'name'),
      textOf(parameters, 'value'),
    );
    if (JSON.stringify([...next]).length > SESSION_LIMIT)
      return refused(OFFICE_ERROR.sessionTooLong);
    draft.session.set(textOf(parameters, 'name'), textOf(parameters, 'value'));
    return ok();
  },
  [DISPATCH_ID.getSessionValue]: (draft, parameters) => {
    const value = draft.session.get(textOf(parameters, 'name'));
    return value === undefined ? refused(OFFICE_ERROR.sessionKeyNotFound) : ok(value);
  },
  [DISPATCH_ID.getAllSessionValues]: (draft) => ok(Object.fromEntries(draft.session)),
  [DISPATCH_ID.clearSession]: (draft) => {
    draft.session.clear();
    return ok();
  },
  [DISPATCH_ID.removeSessionValue]: (draft, parameters) =>
    draft.session.delete(textOf(parameters, 'name'))
      ? ok()
      : refused(OFFICE_ERROR.sessionKeyNotFound),
};
