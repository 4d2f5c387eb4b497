import type { Strings } from '../translation';

/** “Days closed”, in the settings. */
export const closedDays: Strings['closedDays'] = {
  title: 'Days closed',
  hint: 'Bridge days and leave of the agency: no date is proposed then, and no go-live on the day before. Weekends and French public holidays are known already.',
  first: 'First day',
  last: 'Last day',
  lastHint: 'Leave empty for a single day.',
  add: 'Add these days',
  one: (day) => day,
  many: (first, last) => `From ${first} to ${last}`,
  added: 'Days closed added.',
  removed: 'Days closed deleted.',
  faults: {
    day: 'Choose the first day.',
    order: 'The last day comes after the first.',
    long: 'A year at most, from one day to the other.',
    past: 'Choose days to come.',
    known: 'These days are already in your list.',
  },
};
