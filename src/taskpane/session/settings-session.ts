import { NO_HOUSE, type House } from '../../house/house';
import type { Mailbox } from '../../storage/mailbox';
import { sendOver, USUAL_SEND, type SendSettings } from '../../storage/settings/send-settings';
import type { Settings } from '../../storage/settings/settings';
import { settingsSection } from '../../storage/settings/settings-section';
import type { ClosedDays } from '../../templates/closed-days';
import { strings, type Sentence } from '../strings';
import { SectionSession } from './section-session';

/** What holds at Send and of days, over all. */
interface InForce {
  readonly of: Settings;
  readonly send: SendSettings;
  readonly closed: readonly ClosedDays[];
}

/** What the person has set for all their messages, over what their agency sets. */
export class SettingsSession extends SectionSession<Settings> {
  #house = NO_HOUSE;
  #inForce: InForce | undefined;

  constructor(mailbox: Mailbox) {
    super(mailbox, settingsSection);
  }

  get house(): House {
    return this.#house;
  }

  /** What the agency's charter sets: no other while it is the same. */
  follow(house: House): void {
    if (house === this.#house) return;
    this.#house = house;
    this.#inForce = undefined;
    this.set({ value: { ...this.state.value } });
  }

  /** What the agency sets for the check at Send. */
  get houseSend(): SendSettings {
    const { inside, prompts, leftovers } = this.#house;
    return sendOver(USUAL_SEND, {
      inside,
      ...(prompts && { prompts }),
      ...(leftovers && { leftovers }),
    });
  }

  /** The check at Send as it holds; the same object as long as nothing changes. */
  get send(): SendSettings {
    return this.#now.send;
  }

  /** When no day is proposed; the same object as long as nothing changes. */
  get closed(): readonly ClosedDays[] {
    return this.#now.closed;
  }

  /** What the pane says about settings that it could not use; `null` when all is well. */
  get concern(): Sentence | null {
    const { kind } = this.state;
    return kind === 'ready' ? null : () => strings.settings[kind];
  }

  get #now(): InForce {
    const { value } = this.state;
    if (this.#inForce?.of !== value) {
      const { send, closed = [] } = value;
      this.#inForce = {
        of: value,
        send: sendOver(this.houseSend, send),
        closed: [...this.#house.closed, ...closed],
      };
    }
    return this.#inForce;
  }
}
