import type { Strings } from '../translation';
import { besides } from './besides';
import { charter } from './charter';
import { clients } from './clients';
import { clientsTable } from './clients-table';
import { closedDays } from './closed-days';
import { editing } from './editing';
import { followUps } from './follow-ups';
import { insight } from './insight';
import { leftovers } from './leftovers';
import { outlook } from './outlook';
import { relire } from './relire';
import { phrases } from './phrases';
import { userTemplates } from './user-templates';
import { send } from './send';
import { settings } from './settings';
import { shell } from './shell';
import { start } from './start';
import { templates } from './templates';
import { tone } from './tone';

/** Everything that the pane says, in English. */
export const english: Strings = {
  ...shell,
  besides,
  charter,
  clients,
  clientsTable,
  closedDays,
  editing,
  followUps,
  insight,
  leftovers,
  outlook,
  phrases,
  relire,
  templates,
  userTemplates,
  send,
  settings,
  start,
  tone,
};
