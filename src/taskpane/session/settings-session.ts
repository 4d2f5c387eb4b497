import type { Mailbox } from '../../storage/mailbox';
import type { Settings } from '../../storage/settings/settings';
import { settingsSection } from '../../storage/settings/settings-section';
import { strings, type Sentence } from '../strings';
import { SectionSession } from './section-session';

/** What the person has set for all their messages. */
export class SettingsSession extends SectionSession<Settings> {
  constructor(mailbox: Mailbox) {
    super(mailbox, settingsSection);
  }

  /** What the pane says about settings that it could not use; `null` when all is well. */
  get concern(): Sentence | null {
    const { kind } = this.state;
    return kind === 'ready' ? null : () => strings.settings[kind];
  }
}
