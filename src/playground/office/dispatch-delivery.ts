import { ok, refused, type Call } from './answer';
import { DISPATCH_ID, OFFICE_ERROR } from './dispatch-id';

/** When the message leaves: ms since 1970, 0 as long as nobody has said. */
export const deliveryCalls: Readonly<Record<number, Call>> = {
  [DISPATCH_ID.getDelayDelivery]: (draft) => ok(draft.leaves ?? 0),
  [DISPATCH_ID.setDelayDelivery]: (draft, { time }) => {
    if (typeof time !== 'number') return refused(OFFICE_ERROR.invalidFormat);
    draft.leaves = time;
    return ok();
  },
};
