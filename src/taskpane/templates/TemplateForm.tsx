import type { InsertPlace } from '../../editing/insert-template';
import { withoutSalutations } from '../../editing/without-salutations';
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComposeHost } from '../../outlook/port/compose-host';
import type { Awaited, Client } from '../../storage/clients/clients';
import type { MessageClient } from '../../storage/clients/message-client';
import type { Field, FilledTemplate, Phase, Template, Values } from '../../templates/template';
import { activeFields, fieldValue } from '../../templates/active-fields';
import { fill } from '../../templates/fill';
import type { Memory } from '../session/memory';
import { contentColumn, scroller } from '../ui/content-column';
import { UserTemplateActions } from './UserTemplateActions';
import { BackBar } from '../ui/BackBar';
import { useLowestPane } from '../ui/useLowPane';
import { strings } from '../strings';
import { BesidesLines } from './BesidesLines';
import { ClientNotices } from './ClientNotices';
import { FieldControl, focusField } from './FieldControl';
import { followRecipients, type FormDraft, type FormSource } from './form-draft';
import { FormFields } from './FormFields';
import { FormPreview, type FilledField } from './FormPreview';
import { InsertFooter } from './InsertFooter';
import { standingOf } from './insertion-session';
import { Preview } from '../preview/Preview';
import { ProjectChoice } from './ProjectChoice';
import { useFormDraft } from './useFormDraft';
import { useInsertion } from './useInsertion';
import { useRemembering, type MadeMessage } from './useRemembering';
import { useBesides } from './useBesides';
import { useTemplateForm } from './useTemplateForm';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  scroller: {
    ...scroller,
    '@media (prefers-reduced-motion: no-preference)': {
      animationName: { from: { opacity: 0, transform: 'translateX(12px)' } },
      animationDuration: tokens.durationNormal,
      animationTimingFunction: tokens.curveDecelerateMid,
    },
  },
  content: { ...contentColumn, overflowWrap: 'anywhere' },
  phase: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: {
    marginBlock: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  description: {
    marginBlock: '4px 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // The buttons' own padding stands outside the column, so that their words begin where all do.
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    marginBlockStart: '4px',
    marginInlineStart: '-8px',
  },
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    ':not(:empty)': { marginBlockStart: '12px' },
  },
  preview: { marginBlockStart: '20px' },
});

interface TemplateFormProps {
  readonly host: ComposeHost;
  readonly template: Template;
  readonly phase: Phase | undefined;
  readonly memory: Memory;
  readonly to: MessageClient | undefined;
  /** Reads the recipients again, and what is kept for them. */
  readonly onReadAgain: () => Promise<Pick<FormSource, 'to' | 'client'>>;
  /** What is kept for them. */
  readonly client: Client | undefined;
  /** What it asks them for once more. */
  readonly asked: Awaited | undefined;
  /** What the person made of the form; `undefined` as long as they changed nothing. */
  readonly kept: FormDraft | undefined;
  readonly onKeep: (draft: FormDraft) => void;
  /** It was inserted, or updated where it stands. */
  readonly onInserted: () => void;
  readonly onBack: () => void;
  /** The way to the other language, where there is one. */
  readonly language: ReactNode;
  /** Whether the whole message is shown while its fields are filled. */
  readonly whole: boolean;
  readonly onWhole: (whole: boolean) => void;
}

/** A template's blanks, what they make, and the way into the message. */
export default function TemplateForm(props: TemplateFormProps) {
  const { host, template, phase, memory, to, onReadAgain, client, kept, onKeep, onBack, language } =
    props;
  const { onInserted, whole, onWhole, asked } = props;
  const styles = useStyles();
  const { habits } = memory;
  const confirmedSender = useSyncExternalStore(habits.subscribe, () => habits.state.value.sender);
  const view = useFormDraft({ host, template, to, client, asked, confirmedSender, kept, onKeep });
  const { draft, project } = view;
  const { values } = draft;
  const form = useTemplateForm(template, values);
  const besides = useBesides(host, template);
  const insertion = useInsertion(host, template.id);
  const made = useRef<MadeMessage>(view);
  const remembering = useRemembering(memory, template, made, insertion.state);
  const isPhrase = template.for === 'phrase';
  const { placed, confirming, subject, notice, leftOut } = insertion.state;
  // A question needs the room.
  const questioned = confirming !== null || subject !== null || notice?.done === false;
  const { look } = insertion;
  // Back from the message, it may begin otherwise.
  useEffect(() => {
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [look]);
  const asInserted = useCallback(
    (filled: FilledTemplate) => withoutSalutations(filled, leftOut),
    [leftOut],
  );
  const preview = useMemo(
    () => ({ ...form.preview, filled: asInserted(form.preview.filled) }),
    [form.preview, asInserted],
  );
  useEffect(() => {
    if (placed !== null) onInserted();
  }, [placed, onInserted]);
  const words = template.language ?? 'fr';
  const named = template.spoken ?? words;
  const [first] = useState(() => firstToFill(template, values));
  const [filling, setFilling] = useState<FilledField | undefined>(
    first === undefined ? undefined : { id: first },
  );
  const lowest = useLowestPane();
  // A control, not the title: from what Tab can't reach, Office.js hands the keyboard back to Outlook.
  useEffect(() => {
    if (first !== undefined) focusField(first);
  }, [first]);

  /** From the click until it is in the message: what is remembered is what was put there. */
  const making = useRef(false);
  const make = async (put: (filled: FilledTemplate) => Promise<void>) => {
    // Who was added since the form was opened counts: fields that nobody touched follow.
    const now = await onReadAgain();
    const same = now.client?.domain === client?.domain;
    const source = { ...view.source, ...now, asked: same ? asked : undefined };
    const followed = followRecipients(template, draft, source);
    const shown = form.submit();
    const filling = followed === draft ? shown : fill(template, followed.values, source.today);
    const [problem] = filling.ok ? [] : filling.problems;
    if (problem) focusField(problem.field);
    if (!filling.ok) return;
    made.current = { draft: followed, source };
    await put(filling.filled);
  };
  const putting = (put: (filled: FilledTemplate) => Promise<void>) => {
    if (making.current) return;
    making.current = true;
    void make(put).finally(() => {
      making.current = false;
    });
  };
  const insert = (placement: InsertPlace) =>
    putting((message) =>
      insertion.insert(message, isPhrase ? 'phrase' : placement, besides.atPresent()),
    );
  const update = () => putting(insertion.update);
  const confirmOwn = (yes: boolean) => {
    if (yes) putting((message) => insertion.confirmOwn(message, besides.atPresent()));
    else insertion.keepOwn();
  };
  const filled = form.preview.blanks.size === 0 ? form.preview.filled : null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      const standing = standingOf(insertion.state, filled);
      if (standing === 'other') update();
      else if (standing === 'none') insert('cursor');
    } else if (event.key === 'Escape') onBack();
  };
  const noteOf = (field: Field) => {
    if (draft.recalled.includes(field.id) && 'from' in field && field.from !== undefined) {
      if (field.from === 'question') return strings.templates.fromQuestion;
      return field.from === 'renewal'
        ? strings.followUps.fromContract
        : strings.followUps.fromRequest;
    }
    if (draft.client !== undefined && draft.recalled.includes(field.id)) {
      return strings.clients.recalled(draft.client);
    }
    if (!draft.named.includes(field.id)) return form.noteOf(field);
    return field.kind === 'person' && field.of === 'sender'
      ? strings.clients.fromSender
      : strings.clients.fromRecipient;
  };
  const projects = client?.projects ?? [];
  const manyProjects = projects.length > 1 || (projects.length > 0 && project === null);
  const leave = (field: Field) => {
    form.left(field.id);
    // Where its beginning was left out, the address is shown as it will stand.
    const value = fieldValue(field, values);
    if (field.kind === 'address' && value !== '' && value !== values[field.id])
      view.enter(field.id, value);
  };
  const control = (field: Field) => (
    <FieldControl
      key={field.id}
      field={field}
      value={fieldValueAsTyped(field, values)}
      lang={words}
      note={noteOf(field)}
      guess={draft.guesses[field.id]}
      problem={form.problems.get(field.id)}
      onChange={(value) => {
        setFilling({ id: field.id, before: values });
        view.enter(field.id, value);
      }}
      onFocus={() => setFilling((now) => (now?.id === field.id ? now : { id: field.id }))}
      onBlur={() => leave(field)}
    />
  );
  // Without a field nothing changes, and a phrase is in sight as it is; in the lowest pane nothing fits beside
  // the fields.
  const inSight = filling !== undefined && !lowest && !isPhrase;

  return (
    <div className={styles.root} onKeyDown={onKeyDown}>
      <BackBar label={strings.templates.back} onBack={onBack} />
      <div className={styles.scroller}>
        <div className={styles.content}>
          {phase && (
            <p lang={named} className={styles.phase}>
              {phase.title}
            </p>
          )}
          <h2 lang={named} className={styles.title}>
            {template.title}
          </h2>
          {template.description !== undefined && (
            <p lang={named} className={styles.description}>
              {template.description}
            </p>
          )}
          {isPhrase && <p className={styles.description}>{strings.phrases.atCursor}</p>}
          <div className={styles.ways}>
            {language}
            <UserTemplateActions template={template} onLeave={onBack} />
          </div>
          <div className={styles.notices}>
            <ClientNotices
              changedTo={draft.outdated.length > 0 ? { client: to?.domain } : null}
              onRefresh={view.refresh}
              remembering={remembering}
            />
          </div>
          <FormFields fields={form.fields} control={control}>
            {(manyProjects || draft.projectChosen) && (
              <ProjectChoice projects={projects} chosen={project} onChoose={view.chooseProject} />
            )}
          </FormFields>
          <BesidesLines besides={besides} added={insertion.state.besides} />
          {!inSight && (
            <div className={styles.preview}>
              <Preview draft={preview} lang={words} />
            </div>
          )}
        </div>
      </div>
      <InsertFooter
        insertion={insertion}
        problems={form.problems.size}
        filled={filled}
        atCursorOnly={isPhrase}
        onInsert={insert}
        onUpdate={update}
        onConfirm={confirmOwn}
        preview={
          inSight && (
            <FormPreview
              template={template}
              values={values}
              preview={preview}
              asInserted={asInserted}
              field={filling}
              whole={whole && !questioned}
              onWhole={onWhole}
            />
          )
        }
      />
    </div>
  );
}

/** The first field that has to be filled and is empty, else the first; `Field.id`. */
function firstToFill(template: Template, values: Values): string | undefined {
  const fields = activeFields(template, values);
  const empty = fields.find((field) => field.required && fieldValue(field, values) === '');
  return (empty ?? fields[0])?.id;
}

/** The value with the spaces that are being typed. */
function fieldValueAsTyped(field: Field, values: Values): string | boolean {
  const value = values[field.id];
  return typeof value === 'string' && field.kind !== 'choice' ? value : fieldValue(field, values);
}
