import type { ComposeHost } from '../../outlook/port/compose-host';
import { closedGoLives, fridayGoLives, wrongWeekdays } from '../../leftovers/calendar';
import {
  callsForAttachment,
  findLeftovers,
  type Surroundings,
} from '../../leftovers/find-leftovers';
import { greetedOthers, type NameKnowledge } from '../../leftovers/greeted-other';
import {
  CHOICES_KEY,
  ignore,
  NO_CHOICES,
  parseChoices,
  serializeChoices,
  withoutIgnored,
  type MessageChoices,
} from '../../leftovers/message-choices';
import { clientsSection } from '../../storage/clients/clients-section';
import { knownClients } from '../../storage/clients/known-clients';
import type { Mailbox } from '../../storage/mailbox';
import { formatDay, parseDay } from '../../templates/calendar-day';
import type { ClosedDays } from '../../templates/closed-days';
import { nameKind } from '../../templates/first-names';
import { firstNameOf } from '../../templates/person-name';
import { goLiveConcern } from '../../templates/working-days';
import type { Message } from '../../text/message';
import type { SettingsSession } from '../session/settings-session';
import { today } from '../preview/form-values';
import { Store } from '../session/store';
import type { CalendarKind, Place } from '../../leftovers/leftover';
import { keyed, NONE_LEFT, type LeftoversState, type ToldLeftover } from './leftovers-state';

const NAMES: NameKnowledge = {
  isPerson: (who) => firstNameOf(who) !== undefined,
  isFirstName: (folded) => nameKind(folded) !== 'unknown',
};

type LeftoversHost = Pick<
  ComposeHost,
  | 'sender'
  | 'readSubject'
  | 'writeSubject'
  | 'readRecipients'
  | 'attachmentNames'
  | 'readSession'
  | 'writeSession'
>;

/** What is still to be looked at in the draft besides its words, as the check at Send will see it. */
export class LeftoversSession extends Store<LeftoversState> {
  #choices: MessageChoices | null = null;
  #found: readonly ToldLeftover[] = [];
  #looks = 0;

  constructor(
    private readonly host: LeftoversHost,
    private readonly mailbox: Mailbox,
    private readonly settings: SettingsSession,
  ) {
    super(NONE_LEFT);
  }

  /**
   * Looks at a draft that was just read, or at what stands around it once more.
   * @param withSubject whether an empty subject is to be told: while one writes it often is
   */
  async look(message: Message, withSubject: boolean): Promise<void> {
    const look = ++this.#looks;
    this.#choices ??= await this.host.readSession(CHOICES_KEY).then(parseChoices, () => NO_CHOICES);
    const surroundings = await this.#surroundings(message);
    // A later look has begun: it sees what this one saw, and more.
    if (look !== this.#looks) return;
    const { send, closed } = this.settings;
    const kinds = send.leftovers.filter((kind) => withSubject || kind !== 'subject');
    // The check at Send counts its own, which come first.
    this.#found = [...findLeftovers(message, surroundings, kinds), ...onCalendar(message, closed)];
    this.#tell();
  }

  /** Keeps one as it is in this message. */
  ignore = (key: string): void => {
    const leftover = this.state.leftovers.find((candidate) => candidate.key === key);
    if (!leftover) return;
    const { silent, ignored } = this.#choices ?? NO_CHOICES;
    this.#choose({ silent, ignored: [...ignored, ignore(leftover)] });
  };

  /** Points out again what was ignored in this message. */
  lookAgain = (): void => {
    this.#choose({ silent: this.state.silent, ignored: [] });
  };

  /** « Ne plus me prévenir pour ce message », and back. */
  silence = (silent: boolean): void => {
    this.#choose({ silent, ignored: (this.#choices ?? NO_CHOICES).ignored });
  };

  /** Writes the subject, and looks again. @throws HostError when Outlook doesn't take it */
  async writeSubject(subject: string, message: Message): Promise<void> {
    await this.host.writeSubject(subject);
    await this.look(message, true);
  }

  async #surroundings(message: Message): Promise<Surroundings> {
    const unknown = () => undefined;
    const { host } = this;
    const subject = await host.readSubject().catch(unknown);
    const recipients = await host.readRecipients().catch(() => []);
    const attachments = callsForAttachment(message)
      ? (await host.attachmentNames().catch(unknown))?.length
      : undefined;
    return {
      sender: host.sender.address,
      recipients,
      greetings: (read, correspondents) => greetedOthers(read, correspondents, NAMES),
      inside: this.settings.send.inside,
      clients: knownClients(this.mailbox.load(clientsSection).value),
      ...(subject === undefined ? {} : { subject }),
      ...(attachments === undefined ? {} : { attachments }),
    };
  }

  #choose(choices: MessageChoices): void {
    this.#choices = choices;
    // Where nothing is kept per message, it holds for this pane.
    this.host.writeSession(CHOICES_KEY, serializeChoices(choices)).catch(() => undefined);
    this.#tell();
  }

  #tell(): void {
    const choices = this.#choices ?? NO_CHOICES;
    const leftovers = keyed(this.state.leftovers, withoutIgnored(this.#found, choices));
    this.set({
      leftovers,
      silent: choices.silent,
      kept: this.#found.length - leftovers.length,
    });
  }
}

/** What the calendar says of the dates in a message; a Friday on which the agency is closed is told as that. */
function onCalendar(message: Message, closed: readonly ClosedDays[]): readonly ToldLeftover[] {
  const day = parseDay(today());
  if (day === undefined) return [];
  const told = (kind: CalendarKind, places: readonly Place[]): readonly ToldLeftover[] =>
    places.map(({ from, to, behind }) => ({
      kind,
      span: { from, to },
      actual: message.map.text.slice(from, to),
      ...(behind === undefined ? {} : { behind }),
    }));
  const onClosed = closedGoLives(
    message,
    day,
    (each) => goLiveConcern(formatDay(each), closed) === 'closed',
  );
  const onFriday = fridayGoLives(message, day).filter(
    ({ from }) => !onClosed.some((place) => place.from === from),
  );
  return [
    ...told('day', wrongWeekdays(message, day)),
    ...told('closed', onClosed),
    ...told('friday', onFriday),
  ];
}
