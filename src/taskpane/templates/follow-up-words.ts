import type { Client } from '../../storage/clients/clients';
import type { FollowUp } from '../../storage/clients/follow-ups';
import { daysBetween } from '../../templates/anniversary';
import { calendarFile } from '../../templates/calendar-file';
import { dateInWords } from '../../templates/calendar-day';
import type { ClosedDays } from '../../templates/closed-days';
import { workingDayAfter } from '../../templates/working-days';
import { today as dayOf } from '../preview/form-values';
import { requestOf } from '../session/request-words';
import { language, strings } from '../strings';

/** What a client is called. */
export function nameOf({ name, domain }: Client): string {
  return name ?? domain;
}

/** « Validation demandée il y a 6 jours ». @param today `YYYY-MM-DD` */
export function followUpSentence(followUp: FollowUp, today: string): string {
  const words = strings.followUps;
  if (followUp.kind === 'renewal') return words.renewal(followUp.days);
  const { what, asked, reminded } = followUp.entry;
  const request = requestOf(what);
  const days = daysBetween(dayOf(new Date(asked)), today);
  if (reminded === undefined) return words.asked(request, days);
  return words.askedAgain(request, days, daysBetween(dayOf(new Date(reminded)), today));
}

/** A day as the pane writes it. @param day `YYYY-MM-DD` @param today the same */
function inWords(day: string, today: string): string {
  return dateInWords(day, language, today) ?? day;
}

/** What else there is to know: which project, and when. @param today `YYYY-MM-DD` */
export function followUpDetail(followUp: FollowUp, today: string): string {
  const { client, kind, due, isDue } = followUp;
  const words = strings.followUps;
  if (kind === 'renewal') {
    return [client.contract, words.renewalOn(inWords(followUp.day, today))]
      .filter(Boolean)
      .join(' · ');
  }
  const several = client.projects.length > 1;
  return [several && followUp.entry.project, !isDue && words.dueOn(inWords(due, today))]
    .filter(Boolean)
    .join(' · ');
}

/**
 * A reminder for one's calendar: on the day that it is due, else on the next working day.
 * @param closed when the agency is closed besides weekends and holidays
 */
export function followUpReminder(
  followUp: FollowUp,
  now: Date,
  closed: readonly ClosedDays[] = [],
): { readonly name: string; readonly content: string } {
  const today = dayOf(now);
  const { client, kind, due } = followUp;
  const day = due > today ? due : workingDayAfter(today, 1, closed);
  const what = kind === 'renewal' ? kind : `${followUp.entry.what}/${followUp.entry.project}`;
  const words = strings.followUps;
  const title =
    followUp.kind === 'renewal'
      ? words.calendarRenewal(nameOf(client), inWords(followUp.day, today))
      : words.calendarTitle(
          nameOf(client),
          requestOf(followUp.entry.what),
          inWords(dayOf(new Date(followUp.entry.asked)), today),
        );
  return {
    name: `${client.domain.replace(/[^a-z0-9.-]+/gi, '-')}.ics`,
    content: calendarFile(
      {
        id: `${encodeURIComponent(`${client.domain}/${what}`)}@ton-juste`,
        day,
        title,
        text: strings.followUps.calendarText,
      },
      now.getTime(),
    ),
  };
}
