import type { Reminder } from '../templates/reminder';
import compiled from './compiled/reminder.json';

const checked: unknown = compiled;

/** The charter on one page; `compileReminder` checked each entry when it wrote them. */
export const reminder = checked as Reminder;
