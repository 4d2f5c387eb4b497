import { useId, useRef, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarAddRegular, ClockRegular } from '@fluentui/react-icons';
import { withoutAwaited } from '../../storage/clients/awaited';
import type { Client } from '../../storage/clients/clients';
import { followUps, type FollowUp } from '../../storage/clients/follow-ups';
import type { CompiledTemplates } from '../../templates/template';
import { today as dayOf } from '../preview/form-values';
import { useClosedDays } from '../session/closed-days-context';
import type { Memory } from '../session/memory';
import { useStoredSection } from '../session/useStoredSection';
import { strings } from '../strings';
import { Announcer } from '../ui/Announcer';
import { download } from '../ui/download';
import { Notice } from '../ui/Notice';
import { Told } from '../ui/Told';
import { useKeptFocus } from '../ui/useKeptFocus';
import { useLeaving } from '../ui/useLeaving';
import { followUpDetail, followUpReminder, followUpSentence, nameOf } from './follow-up-words';

/** Lines shown at once where they are of several clients. */
const SHOWN = 3;

const useStyles = makeStyles({
  block: { marginBlockEnd: '14px' },
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    margin: 0,
    paddingBlock: '4px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  icon: { display: 'flex', flexShrink: 0, color: tokens.colorBrandForeground1, fontSize: '16px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { paddingBlock: '6px', overflowWrap: 'anywhere' },
  sentence: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  who: { fontWeight: tokens.fontWeightSemibold },
  detail: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginBlockStart: '4px' },
  short: { minWidth: 0 },
});

interface FollowUpsProps {
  readonly charter: CompiledTemplates;
  readonly memory: Memory;
  /** Of the message: all that is awaited of them is shown, else what is due of anybody. */
  readonly client: Client | undefined;
  readonly onFollowUp: (followUp: FollowUp) => void;
}

/** What is awaited of clients and what comes up with them, on top of the list. */
export default function FollowUps({ charter, memory, client, onFollowUp }: FollowUpsProps) {
  const styles = useStyles();
  const { state, notice, change, say } = useStoredSection(memory.clients);
  const closed = useClosedDays();
  const [all, setAll] = useState(false);
  const section = useRef<HTMLElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const onFocus = useKeptFocus(section, undo);
  const id = useId();
  useLeaving(notice?.done === true ? notice : null, () => say(null));
  const today = dayOf();
  const found = followUps(state.value, charter.templates, today).filter((each) =>
    client ? each.client.domain === client.domain : each.isDue,
  );
  if (found.length === 0 && !notice) return null;
  const words = strings.followUps;
  const shown = client || all ? found : found.slice(0, SHOWN);

  const settle = (followUp: FollowUp) => {
    const { domain } = followUp.client;
    void change(
      (clients) =>
        followUp.kind === 'awaited'
          ? withoutAwaited(clients, domain, followUp.entry)
          : {
              ...clients,
              list: clients.list.map((each) =>
                each.domain === domain ? { ...each, renewed: followUp.day } : each,
              ),
            },
      () => strings.followUps.settled(nameOf(followUp.client)),
      'undoable',
    );
  };
  const remember = (followUp: FollowUp) => {
    const { name, content } = followUpReminder(followUp, new Date(), closed);
    download(name, content, 'text/calendar');
    say({ text: () => strings.followUps.calendarSaved(name), done: true });
  };

  return (
    <section ref={section} className={styles.block} aria-labelledby={id} onFocus={onFocus}>
      <h2 id={id} className={styles.heading}>
        <span aria-hidden="true" className={styles.icon}>
          <ClockRegular />
        </span>
        {client ? words.withClient(nameOf(client)) : words.title}
      </h2>
      {notice && (
        <Notice
          tone={notice.done ? 'done' : 'calm'}
          onClose={() => say(null)}
          actions={
            notice.undo && (
              <Button ref={undo} size="small" onClick={notice.undo}>
                {strings.undo}
              </Button>
            )
          }
        >
          <Told sentence={notice.text} />
        </Notice>
      )}
      <ul className={styles.list} aria-labelledby={id}>
        {shown.map((followUp) => (
          <FollowUpLine
            key={JSON.stringify([followUp.client.domain, followUp.kind, keyOf(followUp)])}
            followUp={followUp}
            today={today}
            named={client === undefined}
            onFollowUp={onFollowUp}
            onSettle={settle}
            onRemember={remember}
          />
        ))}
      </ul>
      {shown.length < found.length && (
        <Button size="small" appearance="subtle" data-more="" onClick={() => setAll(true)}>
          {words.more(found.length - shown.length)}
        </Button>
      )}
      <Announcer>{notice?.text() ?? ''}</Announcer>
    </section>
  );
}

function keyOf(followUp: FollowUp): readonly string[] {
  return followUp.kind === 'renewal' ? [] : [followUp.entry.what, followUp.entry.project];
}

interface FollowUpLineProps {
  readonly followUp: FollowUp;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether it says of whom. */
  readonly named: boolean;
  readonly onFollowUp: (followUp: FollowUp) => void;
  readonly onSettle: (followUp: FollowUp) => void;
  readonly onRemember: (followUp: FollowUp) => void;
}

/** « Validation demandée il y a 6 jours · Relancer · Reçu ». */
function FollowUpLine(props: FollowUpLineProps) {
  const { followUp, today, named, onFollowUp, onSettle, onRemember } = props;
  const styles = useStyles();
  const id = useId();
  const words = strings.followUps;
  const detail = followUpDetail(followUp, today);
  const isRenewal = followUp.kind === 'renewal';
  return (
    <li className={styles.line}>
      <div id={id} className={styles.sentence}>
        {named && <span className={styles.who}>{nameOf(followUp.client)}</span>}
        {named && ' · '}
        {followUpSentence(followUp, today)}
      </div>
      {detail !== '' && <div className={styles.detail}>{detail}</div>}
      <div className={styles.actions}>
        {followUp.template && (
          <Button
            size="small"
            className={styles.short}
            appearance={followUp.isDue ? 'primary' : 'secondary'}
            data-more=""
            aria-describedby={id}
            onClick={() => onFollowUp(followUp)}
          >
            {isRenewal ? words.write : words.remind}
          </Button>
        )}
        <Button
          size="small"
          className={styles.short}
          aria-describedby={id}
          onClick={() => onSettle(followUp)}
        >
          {isRenewal ? words.done : words.received}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<CalendarAddRegular />}
          aria-label={words.calendar}
          aria-describedby={id}
          title={words.calendar}
          onClick={() => onRemember(followUp)}
        />
      </div>
    </li>
  );
}
