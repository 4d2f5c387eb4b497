import type { EditNotice } from './edit-notice';

/** A notice that may leave by itself: it tells that all went well, and there is nothing to do about it. */
export function leavingNotice(notice: EditNotice | null): EditNotice | null {
  if (!notice?.done || notice.offers.length > 0) return null;
  return notice.detail === undefined && notice.recipients === undefined ? notice : null;
}
