import type { Mailbox } from '../../storage/mailbox';
import type { Settings } from '../../storage/settings/settings';
import { settingsDrawer } from '../../storage/settings/settings-drawer';
import { strings, type Sentence } from '../strings';
import { DrawerSession } from './drawer-session';

/** What the person has set for all their messages. */
export class SettingsSession extends DrawerSession<Settings> {
  constructor(mailbox: Mailbox) {
    super(mailbox, settingsDrawer);
  }

  /** What the pane says about settings that it could not use; `null` when all is well. */
  get concern(): Sentence | null {
    const { kind } = this.state;
    return kind === 'ready' ? null : () => strings.settings[kind];
  }
}
