import { besides } from './besides';
import { charter } from './charter';
import { clients } from './clients';
import { closedDays } from './closed-days';
import { editing } from './editing';
import { followUps } from './follow-ups';
import { insight } from './insight';
import { leftovers } from './leftovers';
import { outlook } from './outlook';
import { phrases } from './phrases';
import { userTemplates } from './user-templates';
import { send } from './send';
import { settings } from './settings';
import { shell } from './shell';
import { start } from './start';
import { templates } from './templates';
import { tone } from './tone';

/** Everything that the pane says, in French and in the charter's own tone. */
export const french = {
  ...shell,
  besides,
  charter,
  clients,
  closedDays,
  editing,
  followUps,
  insight,
  leftovers,
  outlook,
  phrases,
  templates,
  userTemplates,
  send,
  settings,
  start,
  tone,
};
