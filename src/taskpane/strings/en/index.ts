import type { Strings } from '..';
import { settings } from './settings';
import { shell } from './shell';
import { templates } from './templates';
import { tone } from './tone';

/** Everything that the pane says, in English. */
export const english: Strings = { ...shell, templates, settings, tone };
