import { useEffect, useState } from 'react';
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
  /** When it leaves by what is set in Outlook already, in words; `null` as soon as it is sent. */
  readonly held: string | null;
  /** Whether this Outlook can be told when it leaves. */
  readonly canDelay: boolean;
  /** Whether this Outlook can be asked to attach a file. */
  readonly canAttach: boolean;
  /** Takes somebody or a file out, by address or name. */
  readonly remove: (what: string) => void;
  readonly leaveNow: (now: boolean) => void;
  /** The same by the clock of the moment: the form may have been open since the hour that it shows. */
  readonly atPresent: () => Besides;
}

/** When the message leaves by what is set in Outlook, ms since 1970; read again back from the message. */
function useDelay(host: ComposeHost, isAsked: boolean): number | null {
  const [delay, setDelay] = useState<number | null>(null);
  useEffect(() => {
    if (!isAsked) return undefined;
    const read = () => {
      host.readDelay().then(setDelay, () => setDelay(null));
    };
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [host, isAsked]);
  return delay;
}

/** Keeps what was taken out as long as the form is open. */
export function useBesides(host: ComposeHost, template: Template): BesidesView {
  const closed = useClosedDays();
  // The moment's words are in the language that is spoken.
  useSpoken();
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [now, leaveNow] = useState(false);
  const { cc = [], files = [], leaves } = template;
  const delay = useDelay(host, leaves !== undefined);
  const canDelay = host.delayDelivery !== undefined;
  const wantedAtPresent = (): Besides['leaving'] => {
    if (!leaves) return null;
    const { day, hour, minute, at } = leavingOf(leaves, today(), Date.now(), closed);
    return { at, words: inWords(day, hour, minute) };
  };
  const copies = host.addInCopy ? cc.filter((address) => !removed.includes(address)) : [];
  const attached = files.filter(({ name }) => !removed.includes(name));
  const leavesLater = canDelay && !now;
  const wanted = wantedAtPresent();
  return {
    copies,
    files: attached,
    leaving: leavesLater ? wanted : null,
    wanted: wanted && wanted.words,
    held: delay !== null && delay > Date.now() ? momentInWords(new Date(delay)) : null,
    canDelay,
    canAttach: host.attachFile !== undefined,
    remove: (what) => setRemoved((gone) => [...gone, what]),
    leaveNow,
    atPresent: () => ({
      copies,
      files: attached,
      leaving: leavesLater ? wantedAtPresent() : null,
    }),
  };
}

/** @param day `YYYY-MM-DD` */
function inWords(day: string, hour: number, minute: number): string {
  return strings.besides.moment(dateInWords(day, language, today()) ?? day, hour, minute);
}

function momentInWords(moment: Date): string {
  return inWords(today(moment), moment.getHours(), moment.getMinutes());
}
