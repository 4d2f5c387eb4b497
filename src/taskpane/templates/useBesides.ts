import { useState } from 'react';
import type { ComposeHost } from '../../outlook/port/compose-host';
import { dateInWords } from '../../templates/calendar-day';
import { leavingOf } from '../../templates/leaving';
import type { Template } from '../../templates/template';
import { today } from '../preview/form-values';
import { useClosedDays } from '../session/closed-days-context';
import { useSpoken } from '../ui/spoken-language';
import { language, strings } from '../strings';
import type { Besides } from './besides';

/** What a template puts into a message besides its words, and what the person makes of it. */
export interface BesidesView extends Besides {
  /** When the template would have it leave, in words; `null` where it says nothing of it. */
  readonly wanted: string | null;
  /** Whether this Outlook can be told when it leaves. */
  readonly canDelay: boolean;
  readonly remove: (address: string) => void;
  readonly leaveNow: (now: boolean) => void;
  /** The same by the clock of the moment: the form may have been open since the hour that it shows. */
  readonly atPresent: () => Besides;
}

/** Keeps what was taken out as long as the form is open. */
export function useBesides(host: ComposeHost, template: Template): BesidesView {
  const closed = useClosedDays();
  // The moment's words are in the language that is spoken.
  useSpoken();
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [now, leaveNow] = useState(false);
  const { cc = [], leaves } = template;
  const canDelay = host.delayDelivery !== undefined;
  const wantedAtPresent = (): Besides['leaving'] => {
    if (!leaves) return null;
    const day = today();
    const { day: on, hour, minute, at } = leavingOf(leaves, day, Date.now(), closed);
    const words = strings.besides.moment(dateInWords(on, language, day) ?? on, hour, minute);
    return { at, words };
  };
  const copies = host.addInCopy ? cc.filter((address) => !removed.includes(address)) : [];
  const leavesLater = canDelay && !now;
  const wanted = wantedAtPresent();
  return {
    copies,
    leaving: leavesLater ? wanted : null,
    wanted: wanted && wanted.words,
    canDelay,
    remove: (address) => setRemoved((gone) => [...gone, address]),
    leaveNow,
    atPresent: () => ({ copies, leaving: leavesLater ? wantedAtPresent() : null }),
  };
}
