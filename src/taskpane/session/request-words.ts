import { strings } from '../strings';

/** What was asked for, in words; a kind of another version is some answer. @param what `Awaited.what` */
export function requestOf(what: string): string {
  const { requests } = strings.followUps;
  return new Map(Object.entries(requests)).get(what) ?? requests.answer;
}
