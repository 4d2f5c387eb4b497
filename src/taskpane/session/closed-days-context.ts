import { createContext, useContext } from 'react';
import type { ClosedDays } from '../../templates/closed-days';

/** Of an agency that has set none. */
export const NEVER_CLOSED: readonly ClosedDays[] = [];

/** When the agency is closed: no day is proposed then. */
export const ClosedDaysContext = createContext(NEVER_CLOSED);

export function useClosedDays(): readonly ClosedDays[] {
  return useContext(ClosedDaysContext);
}
