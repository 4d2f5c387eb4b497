import { useRef, useState, type ChangeEvent } from 'react';
import { Button } from '@fluentui/react-components';
import { FolderOpenRegular, MailInboxRegular } from '@fluentui/react-icons';
import { withException } from '../authoring/exceptions';
import { entryOf, type Outcome, type Shipped } from '../authoring/outcome';
import { withRule } from '../authoring/own-charter';
import { withTemplate } from '../authoring/own-templates';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import {
  proposalCount,
  proposedExpressionKey,
  type Proposals,
} from '../storage/proposals/proposals';
import { OWN_PHRASE } from '../templates/user-template';
import { EmptyState } from '../taskpane/ui/EmptyState';
import { AlarmCard } from './AlarmCard';
import type { Compiler } from './compiler';
import { ACCEPTED, readProposalFile } from './read-proposal-file';
import { NEW_RULE } from './new-rule';
import { RuleForm } from './RuleForm';
import type { Words } from './strings';
import { useStyles } from './styles';
import { TeamCountsList } from './TeamCountsList';
import { TemplateForm } from './TemplateForm';

interface ProposalsPartProps {
  readonly words: Words;
  readonly compiler: Compiler;
  readonly texts: CharterTexts;
  readonly shipped: Shipped;
  readonly phases: Shipped['phases'];
  readonly outcome: Outcome | null;
  readonly proposals: Proposals;
  readonly onProposals: (proposals: Proposals) => void;
  readonly onChange: (texts: CharterTexts) => void;
  /** Says what opening files came to. */
  readonly say: (notice: string) => void;
}

/** « Propositions »: what the team sends, each to be accepted or put aside. */
export function ProposalsPart(props: ProposalsPartProps) {
  const { words, compiler, texts, shipped, phases, outcome, proposals } = props;
  const { onProposals, onChange, say } = props;
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  /** The one that is open: a key of an alarm or an expression, or the id of a template. */
  const [open, setOpen] = useState<string | null>(null);
  const { falseAlarms, expressions, templates, counts } = proposals;
  const openFiles = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = Array.from(target.files ?? []);
    const before = withoutPhrases(proposals);
    let all = before;
    const said: string[] = [];
    for (const file of files) {
      const reading = await readProposalFile(file, all);
      if (reading.ok) all = withoutPhrases(reading.proposals);
      else
        said.push(
          words.proposalsRefused(file.name, words.proposalFaults[reading.what], reading.where),
        );
    }
    // So that the same file can be chosen again.
    target.value = '';
    const added = proposalCount(all) - proposalCount(before);
    // Counts of a machine that has sent some already take the place of those.
    const counted = all.counts.filter((one) => !before.counts.includes(one)).length;
    onProposals(all);
    say([words.proposalsOpened(added, counted, files.length - said.length), ...said].join(' '));
  };
  const without = <Kind extends 'falseAlarms' | 'expressions' | 'templates'>(
    kind: Kind,
    entry: Proposals[Kind][number],
  ) => {
    const list: readonly unknown[] = proposals[kind];
    onProposals({ ...proposals, [kind]: list.filter((other) => other !== entry) });
    setOpen(null);
  };
  const nameOf = (ruleId: string): string =>
    shipped.rules.find(({ id }) => id === ruleId)?.example ??
    entryOf(outcome?.names, ruleId) ??
    ruleId;
  const openButton = (
    <Button
      appearance="primary"
      icon={<FolderOpenRegular />}
      onClick={() => picker.current?.click()}
    >
      {words.openProposals}
    </Button>
  );
  const isEmpty = proposalCount(proposals) + counts.length === 0;
  return (
    <div className={styles.part}>
      {isEmpty ? (
        <EmptyState
          icon={<MailInboxRegular />}
          title={words.noProposal}
          hint={words.noProposalHint}
          action={openButton}
        />
      ) : (
        <div className={styles.row}>{openButton}</div>
      )}
      <input
        ref={picker}
        type="file"
        accept={ACCEPTED}
        multiple
        hidden
        aria-label={words.openProposals}
        onChange={(event) => void openFiles(event)}
      />
      {falseAlarms.length > 0 && <h2 className={styles.family}>{words.alarms}</h2>}
      <ul className={styles.list}>
        {falseAlarms.map((alarm) => {
          const { ruleId, sentence, language } = alarm;
          const key = `alarm ${ruleId} ${sentence}`;
          const rule = nameOf(ruleId);
          const dismiss = () => without('falseAlarms', alarm);
          return (
            <li key={key}>
              {open === key ? (
                <AlarmCard
                  {...{ words, compiler, texts, outcome, alarm, rule }}
                  onAccept={(exception) => {
                    onChange(withException(texts, exception));
                    dismiss();
                  }}
                  onDismiss={dismiss}
                  onCancel={() => setOpen(null)}
                />
              ) : (
                <Proposed
                  {...{ words, language }}
                  name={sentence}
                  detail={words.ofRule(rule)}
                  action={words.lookAtAlarm}
                  onOpen={() => setOpen(key)}
                  onDismiss={dismiss}
                />
              )}
            </li>
          );
        })}
      </ul>
      {expressions.length > 0 && <h2 className={styles.family}>{words.tabs.rules}</h2>}
      <ul className={styles.list}>
        {expressions.map((entry) => {
          const { expression, replacement } = entry;
          const key = proposedExpressionKey(entry);
          return (
            <li key={key}>
              {open === key ? (
                <RuleForm
                  {...{ words, compiler, texts }}
                  rule={{
                    ...NEW_RULE,
                    avoid: [expression],
                    prefer: replacement === '' ? [] : [replacement],
                  }}
                  onCancel={() => setOpen(null)}
                  onKeep={(rule) => {
                    onChange(withRule(texts, rule));
                    without('expressions', entry);
                  }}
                />
              ) : (
                <Proposed
                  words={words}
                  language="fr"
                  name={expression}
                  detail={replacement === '' ? '' : `→ ${replacement}`}
                  action={words.makeRule}
                  onOpen={() => setOpen(key)}
                  onDismiss={() => without('expressions', entry)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {templates.length > 0 && <h2 className={styles.family}>{words.tabs.templates}</h2>}
      <ul className={styles.list}>
        {templates.map((proposed) => {
          const { id, title, subject, text, fields } = proposed;
          const phase = phases.find((one) => one.id === proposed.phase) ?? phases[0];
          return (
            <li key={id}>
              {open === id ? (
                <TemplateForm
                  {...{ words, compiler, texts, phases }}
                  template={{
                    title,
                    phase: phase?.id ?? '',
                    meeting: false,
                    subject,
                    text,
                    fields,
                  }}
                  onCancel={() => setOpen(null)}
                  onKeep={(template) => {
                    onChange(withTemplate(texts, template));
                    without('templates', proposed);
                  }}
                />
              ) : (
                <Proposed
                  words={words}
                  language="fr"
                  name={title}
                  detail={phase?.title ?? ''}
                  action={words.makeTemplate}
                  onOpen={() => setOpen(id)}
                  onDismiss={() => without('templates', proposed)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {counts.length > 0 && (
        <TeamCountsList
          {...{ words, texts, shipped, outcome, counts, onChange }}
          onForget={() => onProposals({ ...proposals, counts: [] })}
        />
      )}
    </div>
  );
}

/** A phrase goes into a sentence of somebody's own: the charter's templates have no place for it. */
function withoutPhrases(proposals: Proposals): Proposals {
  return {
    ...proposals,
    templates: proposals.templates.filter(({ phase }) => phase !== OWN_PHRASE),
  };
}

interface ProposedProps {
  readonly words: Words;
  /** Of the name. */
  readonly language: 'fr' | 'en';
  readonly name: string;
  readonly detail: string;
  readonly action: string;
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
}

/** A proposal, before its form is opened. */
function Proposed(props: ProposedProps) {
  const { words, language, name, detail, action, onOpen, onDismiss } = props;
  const styles = useStyles();
  return (
    <div className={styles.card}>
      <div>
        <h3 className={styles.name} lang={language}>
          {name}
        </h3>
        {detail !== '' && <p className={styles.hint}>{detail}</p>}
      </div>
      <div className={styles.row}>
        <Button appearance="primary" onClick={onOpen}>
          {action}
        </Button>
        <Button onClick={onDismiss}>{words.dismiss}</Button>
      </div>
    </div>
  );
}
