import { settings } from './settings';
import { shell } from './shell';
import { templates } from './templates';
import { tone } from './tone';

/** Everything that the pane says, in French and in the charter's own tone. */
export const french = { ...shell, templates, settings, tone };
