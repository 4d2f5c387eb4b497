import { classicReply } from './classic-reply';
import { colleagues } from './colleagues';
import { emptyMessage } from './empty-message';
import { invitation } from './invitation';
import { newMessage } from './new-message';
import { plainTextScenario } from './plain-text';
import type { Scenario } from './scenario';
import { sharedMailbox } from './shared-mailbox';
import { webReply } from './web-reply';

/** The drafts to choose from; the first one stands when the window opens. */
export const SCENARIOS: readonly [Scenario, ...Scenario[]] = [
  newMessage,
  emptyMessage,
  webReply,
  classicReply,
  plainTextScenario,
  colleagues,
  sharedMailbox,
  invitation,
];
