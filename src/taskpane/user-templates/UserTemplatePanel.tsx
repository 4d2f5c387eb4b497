import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import {
  Button,
  Field as Frame,
  Input,
  makeStyles,
  mergeClasses,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { MOST, OWN_PHRASE } from '../../templates/user-template';
import { BackBar } from '../ui/BackBar';
import { contentColumn, scroller } from '../ui/content-column';
import { Notice } from '../ui/Notice';
import { Told } from '../ui/Told';
import { strings } from '../strings';
import { useSpoken } from '../ui/spoken-language';
import { today } from '../preview/form-values';
import { Preview } from '../preview/Preview';
import { previewDraft } from '../preview/preview-draft';
import { proposeValues } from '../../templates/proposals';
import type { TextProblem } from '../../templates/template-text';
import { FieldRow, useSelectStyles } from './FieldRow';
import { useUserTemplatesView } from '../session/user-templates-context';
import {
  canBeSaved,
  applyProposal,
  fieldFor,
  isAccepted,
  validateDraft,
  withChangedField,
  type DraftFaults,
  type UserTemplateDraft,
} from '../../templates/user-template-draft';
import type { UserTemplatesSession } from '../session/user-templates-session';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  scroller,
  content: {
    ...contentColumn,
    display: 'flex',
    flexDirection: 'column',
    gap: '14px',
    paddingBlockEnd: '16px',
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  control: { width: '100%', minWidth: 0 },
  textarea: { width: '100%', minWidth: 0, '& textarea': { minHeight: '200px', maxHeight: 'none' } },
  short: { '& textarea': { minHeight: '88px' } },
  group: { minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  hint: {
    marginBlock: '0 4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  problems: {
    listStyleType: 'none',
    margin: '6px 0 0',
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  problem: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  create: { display: 'block', marginBlockStart: '2px' },
  footer: {
    flexShrink: 0,
    paddingBlock: '10px 12px',
    paddingInline: '16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  told: { marginBlockEnd: '8px' },
  save: { width: '100%' },
});

interface UserTemplatePanelProps {
  readonly session: UserTemplatesSession;
  /** As it was opened. */
  readonly opened: UserTemplateDraft;
}

/** The form in which a template is written: from a message, from another template, or again. */
export default function UserTemplatePanel({ session, opened }: UserTemplatePanelProps) {
  const styles = useStyles();
  const spoken = useSpoken();
  const { select } = useSelectStyles();
  const own = useUserTemplatesView(session);
  const [draft, setDraft] = useState(opened);
  const [asked, setAsked] = useState(false);
  const title = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => title.current?.focus(), []);
  const list = own?.state.library.list;
  const shown = useDeferredValue(draft);
  const { template } = useMemo(() => validateDraft(shown, list ?? []), [shown, list]);
  const { faults } = useMemo(() => validateDraft(draft, list ?? []), [draft, list]);
  const preview = useMemo(
    () => previewDraft(template, proposeValues(template, { today: today() })),
    [template],
  );
  if (!own) return null;
  const { busy, notice, charter } = own.state;
  const { proposals } = opened;
  const isPhrase = opened.phase === OWN_PHRASE;
  const named = isPhrase ? strings.phrases : strings.userTemplates;
  const change = (part: Partial<UserTemplateDraft>) => setDraft((now) => ({ ...now, ...part }));

  const leave = () => {
    const untouched = draft === opened && opened.touched !== true;
    session.leave(untouched ? null : { ...draft, touched: true });
  };
  const save = () => {
    setAsked(true);
    if (faults.title !== undefined) title.current?.focus();
    else if (!canBeSaved(faults)) text.current?.focus();
    else void session.save(draft);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    }
  };
  const create = (shown: string) => {
    const field = fieldFor(shown);
    if (field) change({ fields: [...draft.fields, field] });
    text.current?.focus();
  };
  const [problem] = asked ? faults.problems : [];
  const others = draft.fields.filter(({ id }) => !proposals.some(({ field }) => field.id === id));

  return (
    <div className={styles.root} onKeyDown={onKeyDown}>
      <BackBar label={strings.templates.back} onBack={leave} />
      <div className={styles.scroller}>
        <div className={styles.content}>
          <h2 className={styles.title}>
            {opened.id === undefined ? named.newTitle : named.editTitle}
          </h2>
          {opened.images > 0 && <Notice>{strings.userTemplates.images(opened.images)}</Notice>}
          {opened.tables > 0 && <Notice>{strings.userTemplates.tables(opened.tables)}</Notice>}
          {opened.empty === true && <Notice>{strings.userTemplates.emptyDraft}</Notice>}
          <Frame
            label={strings.userTemplates.title}
            {...(asked ? messageOf(titleFault(faults)) : {})}
          >
            <Input
              ref={title}
              className={styles.control}
              autoComplete="off"
              placeholder={strings.userTemplates.titleExample}
              value={draft.title}
              onChange={(_, { value }) => change({ title: value })}
            />
          </Frame>
          {!isPhrase && (
            <>
              <Frame label={strings.userTemplates.phase}>
                <select
                  className={select}
                  aria-label={strings.userTemplates.phase}
                  value={draft.phase}
                  onChange={({ target }) => change({ phase: target.value })}
                >
                  {charter.phases.map(({ id, title: name, english }) => (
                    <option key={id} value={id}>
                      {(spoken === 'en' && english) || name}
                    </option>
                  ))}
                </select>
              </Frame>
              <Frame label={strings.userTemplates.subject}>
                <Input
                  className={styles.control}
                  autoComplete="off"
                  maxLength={MOST.subject}
                  value={draft.subject}
                  onChange={(_, { value }) => change({ subject: value })}
                />
              </Frame>
            </>
          )}
          <section className={styles.group} aria-label={strings.userTemplates.fields}>
            <h3 className={styles.heading}>{strings.userTemplates.fields}</h3>
            <p className={styles.hint}>
              {proposals.length + others.length > 0
                ? strings.userTemplates.fieldsHint
                : strings.userTemplates.noField}
            </p>
            <ul className={styles.list}>
              {proposals.map((proposal) => (
                <FieldRow
                  key={proposal.field.id}
                  proposal={proposal}
                  field={draft.fields.find(({ id }) => id === proposal.field.id) ?? proposal.field}
                  accepted={isAccepted(draft, proposal)}
                  onAccept={(accepted) => setDraft((now) => applyProposal(now, proposal, accepted))}
                  onChange={(field) => setDraft((now) => withChangedField(now, field))}
                  onRemove={() => undefined}
                />
              ))}
              {others.map((field) => (
                <FieldRow
                  key={field.id}
                  field={field}
                  accepted
                  onAccept={() => undefined}
                  onChange={(changed) => setDraft((now) => withChangedField(now, changed))}
                  onRemove={() =>
                    change({ fields: draft.fields.filter(({ id }) => id !== field.id) })
                  }
                />
              ))}
            </ul>
          </section>
          <div>
            <Frame
              label={strings.userTemplates.text}
              hint={strings.userTemplates.textHint}
              {...(asked ? messageOf(textFault(faults)) : {})}
            >
              <Textarea
                ref={text}
                className={mergeClasses(styles.textarea, isPhrase && styles.short)}
                resize="vertical"
                value={draft.text}
                onChange={(_, { value }) => change({ text: value })}
              />
            </Frame>
            <Problems faults={faults} onCreate={create} />
          </div>
          <Preview draft={preview} />
        </div>
      </div>
      <footer className={styles.footer}>
        {problem && (
          <div className={styles.told}>
            <Notice actions={<CreateField problem={problem} onCreate={create} />}>
              {strings.userTemplates.problems[problem.why](problem.shown)}
            </Notice>
          </div>
        )}
        {notice && (
          <div className={styles.told}>
            <Notice onClose={session.dismiss}>
              <Told sentence={notice.text} />
            </Notice>
          </div>
        )}
        <Button
          appearance="primary"
          className={styles.save}
          disabledFocusable={busy}
          aria-keyshortcuts="Control+Enter"
          onClick={save}
        >
          {busy ? strings.userTemplates.saving : strings.userTemplates.save}
        </Button>
      </footer>
    </div>
  );
}

interface ProblemsProps {
  readonly faults: DraftFaults;
  readonly onCreate: (shown: string) => void;
}

/** What has to be looked at in the text, as it is typed. */
function Problems({ faults: { problems, unused }, onCreate }: ProblemsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.problems} aria-live="polite">
      {problems.map((problem) => (
        <li key={`${problem.why} ${problem.shown}`} className={styles.problem}>
          {strings.userTemplates.problems[problem.why](problem.shown)}
          <CreateField problem={problem} onCreate={onCreate} />
        </li>
      ))}
      {unused.map(({ id }) => (
        <li key={id} className={styles.problem}>
          {strings.userTemplates.unused(`{${id}}`)}
        </li>
      ))}
    </ul>
  );
}

/** Makes a field of a mark that stands in the text, where it can be one. */
function CreateField(props: {
  readonly problem: TextProblem;
  readonly onCreate: (shown: string) => void;
}) {
  const { why, shown } = props.problem;
  const styles = useStyles();
  const field = why === 'unknown' ? fieldFor(shown) : undefined;
  if (!field) return null;
  return (
    <Button size="small" className={styles.create} onClick={() => props.onCreate(shown)}>
      {strings.userTemplates.createField(`{${field.id}}`)}
    </Button>
  );
}

function messageOf(message: string | undefined) {
  return message === undefined
    ? {}
    : { validationMessage: message, validationState: 'error' as const };
}

function titleFault({ title }: DraftFaults): string | undefined {
  if (title === undefined) return undefined;
  const { needsTitle, takenTitle, tooLong } = strings.userTemplates;
  return { missing: needsTitle, taken: takenTitle, long: tooLong(MOST.title) }[title];
}

function textFault({ text }: DraftFaults): string | undefined {
  if (text === undefined) return undefined;
  return {
    missing: strings.userTemplates.needsText,
    long: strings.userTemplates.tooLong(MOST.text),
  }[text];
}
