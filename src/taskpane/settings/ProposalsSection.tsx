import { useId, useRef, useState, useSyncExternalStore } from 'react';
import { Button, Checkbox, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { ArrowDownloadRegular, DeleteRegular } from '@fluentui/react-icons';
import {
  keptSentence,
  NO_PROPOSALS,
  proposalCount,
  proposedExpressionKey,
  type Proposals,
} from '../../storage/proposals/proposals';
import { exportProposals, PROPOSALS_FILE } from '../../storage/proposals/proposals-file';
import { MOST, type UserTemplate } from '../../templates/user-template';
import type { Insight } from '../session/insight';
import { sharedCounts, type ProposalsSession } from '../session/proposals-session';
import type { ChangeTold, SettingsView } from '../session/useStoredSection';
import { strings, type Sentence } from '../strings';
import { proposalWords } from '../strings/proposals';
import { DamagedNotice } from '../ui/DamagedNotice';
import { download } from '../ui/download';
import { rowStyles } from '../ui/row-styles';
import { Section } from '../ui/Section';
import { sectionStyles } from '../ui/section-styles';
import { EntryRow } from './EntryRow';
import { RowAction } from './RowAction';

const useStyles = makeStyles({
  ...sectionStyles,
  row: { ...rowStyles.row, ...rowStyles.line },
  words: { ...rowStyles.words, display: 'grid', gap: '6px' },
  name: rowStyles.name,
  labels: { ...sectionStyles.hint, marginBlock: 0 },
  join: { marginInlineStart: '-8px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBlock: '4px 0' },
});

/** What can't be read goes out under this name, as it was. */
const UNREAD_FILE = 'ton-juste-propositions-d-avant.txt';

/** The list with another entry in this place. */
function replaced<Entry>(list: readonly Entry[], place: number, entry: Entry): readonly Entry[] {
  return list.map((other, index) => (index === place ? entry : other));
}

function without<Entry>(list: readonly Entry[], entry: Entry): readonly Entry[] {
  return list.filter((other) => other !== entry);
}

interface ProposalsSectionProps extends Pick<SettingsView, 'say'> {
  readonly session: ProposalsSession;
  readonly insight: Insight;
}

/** « Propositions à l'agence »: what was collected, to be read again and saved as one file. */
export function ProposalsSection({ session, insight, say }: ProposalsSectionProps) {
  const styles = useStyles();
  const { proposals, unread } = useSyncExternalStore(session.subscribe, () => session.state);
  const tallies = useSyncExternalStore(insight.subscribe, () => insight.state);
  const [joined, setJoined] = useState(false);
  const section = useRef<HTMLDetailsElement>(null);
  const words = proposalWords();
  const counts = sharedCounts(tallies);
  const isCounted = counts.rules.length + counts.templates.length > 0;
  const number = proposalCount(proposals);
  /** Says `done` once it is, and why where it is not. */
  const change = async (part: Partial<Proposals>, done: ChangeTold | null = null) => {
    const outcome = await session.change((now) => ({ ...now, ...part }));
    if (outcome !== 'kept') say({ text: () => proposalWords().refused[outcome], done: false });
    else if (done) say(done);
    // What went may have had the focus: lost, Office.js hands the keyboard back to Outlook.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body)
        section.current?.querySelector('summary')?.focus();
    });
  };
  const takeOut = (part: Partial<Proposals>, text: Sentence) => {
    const undo = () => void change(proposals, { text: () => proposalWords().restored, done: true });
    return change(part, { text, done: true, undo });
  };
  /** What has no words left goes, so that none are saved that nobody sees. */
  const withdraw = (part: Partial<Proposals>, name: string) =>
    takeOut(part, () => strings.settings.removed(name));
  const save = async () => {
    // The words that were typed last may still be on their way.
    const kept = await session.settled();
    const sent = { ...kept, counts: joined && isCounted ? [counts] : [] };
    download(PROPOSALS_FILE, exportProposals(sent), 'application/json');
    say({ text: () => strings.settings.exported(PROPOSALS_FILE), done: true });
  };
  return (
    <Section ref={section} title={words.title} state={number}>
      <p className={styles.hint}>{words.hint}</p>
      {unread !== null ? (
        <DamagedNotice
          damaged={unread}
          fileName={UNREAD_FILE}
          onDrop={() => void session.dropUnread()}
        >
          {words.unread}
        </DamagedNotice>
      ) : number === 0 ? (
        <p className={styles.empty}>{words.none}</p>
      ) : (
        <p className={styles.hint}>{words.names}</p>
      )}
      {proposals.falseAlarms.length > 0 && (
        <>
          <h4 className={styles.heading}>{words.alarms}</h4>
          <ul className={styles.list}>
            {proposals.falseAlarms.map((alarm, index) => (
              <li key={`${alarm.ruleId} ${alarm.sentence}`} className={styles.row}>
                <div className={styles.words}>
                  <KeptWords
                    label={words.sentence}
                    value={alarm.sentence}
                    language={alarm.language}
                    onChange={(typed) => {
                      const sentence = keptSentence(typed);
                      return sentence === ''
                        ? withdraw(
                            { falseAlarms: without(proposals.falseAlarms, alarm) },
                            alarm.sentence,
                          )
                        : change({
                            falseAlarms: replaced(proposals.falseAlarms, index, {
                              ...alarm,
                              sentence,
                            }),
                          });
                    }}
                  />
                </div>
                <RowAction
                  label={strings.settings.remove(alarm.sentence)}
                  onClick={() =>
                    void change({ falseAlarms: without(proposals.falseAlarms, alarm) })
                  }
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {proposals.expressions.length > 0 && (
        <>
          <h4 className={styles.heading}>{words.expressions}</h4>
          <ul className={styles.list}>
            {proposals.expressions.map((entry) => (
              <EntryRow
                key={proposedExpressionKey(entry)}
                name={entry.expression}
                detail={entry.replacement !== '' && `→\u00a0${entry.replacement}`}
                onRemove={() => void change({ expressions: without(proposals.expressions, entry) })}
              />
            ))}
          </ul>
        </>
      )}
      {proposals.templates.length > 0 && (
        <>
          <h4 className={styles.heading}>{words.templates}</h4>
          <ul className={styles.list}>
            {proposals.templates.map((template, index) => (
              <li key={template.id} className={styles.row}>
                <ProposedTemplate
                  template={template}
                  onChange={(changed) =>
                    changed.text.trim() === ''
                      ? withdraw(
                          { templates: without(proposals.templates, template) },
                          template.title,
                        )
                      : change({ templates: replaced(proposals.templates, index, changed) })
                  }
                />
                <RowAction
                  label={strings.settings.remove(template.title)}
                  onClick={() => void change({ templates: without(proposals.templates, template) })}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {isCounted && (
        <Checkbox
          className={styles.join}
          label={words.withCounts(counts.rules.length, counts.templates.length)}
          checked={joined}
          onChange={(_, { checked }) => setJoined(checked === true)}
        />
      )}
      {(number > 0 || (isCounted && joined)) && (
        <div className={styles.actions}>
          <Button
            size="small"
            appearance="primary"
            icon={<ArrowDownloadRegular />}
            onClick={() => void save()}
          >
            {words.save}
          </Button>
          {number > 0 && (
            <Button
              size="small"
              icon={<DeleteRegular />}
              onClick={() => void takeOut(NO_PROPOSALS, () => proposalWords().cleared)}
            >
              {words.clear}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}

interface ProposedTemplateProps {
  readonly template: UserTemplate;
  /** Resolves once it is kept, or refused; without a text, it is taken out. */
  readonly onChange: (template: UserTemplate) => Promise<void>;
}

/** All of a template that goes into the file, its words to be changed. */
function ProposedTemplate({ template, onChange }: ProposedTemplateProps) {
  const styles = useStyles();
  const words = proposalWords();
  const { title, subject, text, fields } = template;
  const labels = fields.flatMap((field) => [
    field.label,
    ...(field.kind === 'choice' ? field.options.map(({ label }) => label) : []),
  ]);
  return (
    <div className={styles.words}>
      <span className={styles.name}>{title}</span>
      {subject !== '' && (
        <KeptWords
          label={words.subject}
          value={subject}
          onChange={(typed) => onChange({ ...template, subject: typed.slice(0, MOST.subject) })}
        />
      )}
      <KeptWords
        label={words.text}
        value={text}
        rows={6}
        onChange={(typed) => onChange({ ...template, text: typed.slice(0, MOST.text) })}
      />
      {labels.length > 0 && <p className={styles.labels}>{words.fields(labels.join(', '))}</p>}
    </div>
  );
}

interface KeptWordsProps {
  readonly label: string;
  readonly value: string;
  readonly language?: string;
  readonly rows?: number;
  /** Hears of it once it is typed; resolves once it is kept, or refused. */
  readonly onChange: (value: string) => Promise<void>;
}

/** Words that go into the file, which may be changed before: those that are kept, but while they are typed. */
function KeptWords({ label, value, language = 'fr', rows = 2, onChange }: KeptWordsProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const keep = async () => {
    if (typed !== null && typed !== value) await onChange(typed);
    setTyped((now) => (now === typed ? null : now));
  };
  return (
    <Field label={{ children: label, htmlFor: id }}>
      <Textarea
        id={id}
        lang={language}
        rows={rows}
        resize="vertical"
        value={typed ?? value}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={() => void keep()}
      />
    </Field>
  );
}
