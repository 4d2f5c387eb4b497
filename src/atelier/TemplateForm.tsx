import { Fragment, useCallback, useMemo, useState, type FormEvent } from 'react';
import {
  Button,
  Checkbox,
  Field,
  Input,
  Select,
  Switch,
  Textarea,
} from '@fluentui/react-components';
import type { Shipped } from '../authoring/outcome';
import type { EnglishWords, FormTemplate } from '../authoring/own-templates';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import { strings } from '../taskpane/strings';
import { today } from '../taskpane/preview/form-values';
import { Preview } from '../taskpane/preview/Preview';
import { previewDraft, type PreviewDraft } from '../taskpane/preview/preview-draft';
import { FieldRow } from '../taskpane/user-templates/FieldRow';
import { proposeValues } from '../templates/proposals';
import { recogniseFields, type FieldProposal } from '../templates/recognise-fields';
import type { Field as TemplateField, Template } from '../templates/template';
import {
  applyProposal,
  fieldFor,
  isAccepted,
  withChangedField,
  type UserTemplateDraft,
} from '../templates/user-template-draft';
import { unusedFields } from '../templates/user-template';
import { isSharedProvider } from '../text/shared-providers';
import { AttachedFiles } from './AttachedFiles';
import { ChoiceEditor } from './ChoiceEditor';
import type { Compiler } from './compiler';
import { EnglishFields } from './EnglishFields';
import { Reason } from './Reason';
import type { Words } from './strings';
import { useStyles } from './styles';
import { useRehearsal } from './useRehearsal';

/** Nobody yet: whose message a template will be is known once it is filled. */
const NOBODY = { name: '', address: '' };

interface TemplateFormProps {
  readonly words: Words;
  readonly compiler: Compiler;
  readonly texts: CharterTexts;
  readonly phases: Shipped['phases'];
  /** Of its file; left out for a new one. */
  readonly id?: string | undefined;
  readonly template: FormTemplate;
  readonly onKeep: (template: FormTemplate) => void;
  readonly onCancel: () => void;
}

/** The marks in a text for which there is no field yet, each once, as fields. */
function newFields({ subject, text, fields }: UserTemplateDraft): TemplateField[] {
  const found = new Map<string, TemplateField>();
  for (const [mark] of `${subject}\n${text}`.matchAll(/\{[#^]?[A-Za-z]\w*\}/g)) {
    const field = fieldFor(mark.replace('^', '#'));
    if (field && !fields.some(({ id }) => id === field.id) && !found.has(field.id)) {
      found.set(field.id, field);
    }
  }
  return Array.from(found.values());
}

/** A template with what is typed so far, ready to be read: a mark in its words is a field. */
function asForm(
  draft: UserTemplateDraft,
  meeting: boolean,
  english: EnglishWords | undefined,
): FormTemplate {
  const { title, phase, subject, text, fields } = draft;
  return {
    title: title.trim(),
    phase,
    meeting,
    subject: subject.trim(),
    text,
    fields: [...fields, ...newFields(draft)],
    english: english && {
      title: english.title.trim(),
      subject: english.subject.trim(),
      text: english.text,
    },
  };
}

/** A template as its reader will have it, with what is proposed. */
function usePreview(template: Template | undefined): PreviewDraft | undefined {
  return useMemo(
    () => template && previewDraft(template, proposeValues(template, { today: today() })),
    [template],
  );
}

/** The words without the marks of a field. */
function withoutMarks(words: string, id: string): string {
  return words.replace(new RegExp(`\\{([#^/]?)${id}\\}`, 'g'), (_, sign) =>
    sign === '' ? id : '',
  );
}

/** A template in words, with its fields, and as its reader will have it. */
export function TemplateForm(props: TemplateFormProps) {
  const { words, compiler, texts, phases, id, template, onKeep, onCancel } = props;
  const styles = useStyles();
  const [draft, setDraft] = useState<UserTemplateDraft>({
    ...template,
    proposals: [],
    images: 0,
    tables: 0,
  });
  const [meeting, setMeeting] = useState(template.meeting);
  const [asked, setAsked] = useState(false);
  const [english, setEnglish] = useState(template.english);
  const [files, setFiles] = useState(template.files ?? []);
  const form = useMemo(
    () => ({ ...asForm(draft, meeting, english), files }),
    [draft, meeting, english, files],
  );
  const missing = [form, ...(english ? [english] : [])].some(({ title, subject, text }) =>
    [title, subject, text].some((one) => one.trim() === ''),
  );
  const ask = useCallback(
    async () =>
      missing ? null : compiler.ask('template', { template: form, own: Array.from(texts), id }),
    [compiler, form, id, missing, texts],
  );
  const rehearsed = useRehearsal(ask);
  const preview = usePreview(rehearsed?.template);
  const inEnglish = usePreview(rehearsed?.english);
  const change = (part: Partial<UserTemplateDraft>) => setDraft((now) => ({ ...now, ...part }));
  const changeField = (changed: TemplateField) =>
    setDraft((now) =>
      now.fields.some(({ id }) => id === changed.id)
        ? withChangedField(now, changed)
        : { ...now, fields: [...now.fields, changed] },
    );
  const removeField = ({ id: mark }: TemplateField) =>
    setDraft((now) => ({
      ...now,
      subject: withoutMarks(now.subject, mark),
      text: withoutMarks(now.text, mark),
      fields: now.fields.filter((other) => other.id !== mark),
    }));
  const unused = unusedFields(draft);
  const { proposals } = draft;
  const { fields } = form;
  const others = fields.filter((one) => !proposals.some(({ field }) => field.id === one.id));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!missing) onKeep(form);
  };
  const recognise = () => {
    const people = { sender: NOBODY, recipients: [], isSharedProvider };
    const found = recogniseFields(draft.text, draft.subject, people, strings.userTemplates);
    const likely = found.filter((one) => one.likely);
    setDraft((now) =>
      likely.reduce<UserTemplateDraft>((changed, one) => applyProposal(changed, one, true), {
        ...now,
        proposals: found,
      }),
    );
  };
  const row = (field: TemplateField, proposal?: FieldProposal) => (
    <Fragment key={field.id}>
      <FieldRow
        field={field}
        proposal={proposal}
        accepted={!proposal || isAccepted(draft, proposal)}
        onAccept={(accepted) => {
          if (proposal) setDraft((now) => applyProposal(now, proposal, accepted));
        }}
        onChange={changeField}
        onRemove={() => removeField(field)}
      />
      {fields.some((other) => other.id === field.id) && (
        <li>
          <ChoiceEditor words={words} field={field} onChange={changeField} />
          <Switch
            label={words.remember(field.label)}
            checked={field.remember ?? field.kind === 'address'}
            onChange={(_, { checked }) => changeField({ ...field, remember: checked })}
          />
        </li>
      )}
    </Fragment>
  );
  return (
    <form className={styles.card} onSubmit={submit}>
      <Field
        label={words.templateTitle}
        {...(asked &&
          missing && { validationState: 'warning', validationMessage: words.needsTitle })}
      >
        <Input
          autoFocus
          autoComplete="off"
          lang="fr"
          value={draft.title}
          onChange={(_, { value }) => change({ title: value })}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={words.phase}>
          <Select value={draft.phase} onChange={(_, { value }) => change({ phase: value })}>
            {phases.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </Select>
        </Field>
        <Checkbox
          label={words.meeting}
          checked={meeting}
          onChange={(_, { checked }) => setMeeting(checked === true)}
        />
      </div>
      <Field label={words.subject}>
        <Input
          autoComplete="off"
          lang="fr"
          value={draft.subject}
          onChange={(_, { value }) => change({ subject: value })}
        />
      </Field>
      <Field label={words.text} hint={strings.userTemplates.textHint}>
        <Textarea
          rows={10}
          resize="vertical"
          lang="fr"
          value={draft.text}
          onChange={(_, { value }) => change({ text: value })}
        />
      </Field>
      <div className={styles.row}>
        <Button size="small" disabledFocusable={draft.text.trim() === ''} onClick={recognise}>
          {words.recognise}
        </Button>
      </div>
      <AttachedFiles {...{ words, files }} onChange={setFiles} />
      <EnglishFields
        {...{ words, english }}
        french={form}
        faulty={asked && missing}
        onChange={setEnglish}
      />
      {proposals.length + others.length > 0 && (
        <section aria-label={strings.userTemplates.fields}>
          <h2 className={styles.name}>{strings.userTemplates.fields}</h2>
          <ul className={styles.plain}>
            {proposals.map((proposal) => {
              const { field } = proposal;
              return row(fields.find((one) => one.id === field.id) ?? field, proposal);
            })}
            {others.map((field) => row(field))}
          </ul>
          {unused.map(({ id: mark }) => (
            <p key={mark} className={styles.reason}>
              {strings.userTemplates.unused(`{${mark}}`)}
            </p>
          ))}
        </section>
      )}
      {rehearsed && unused.length === 0 && (
        <>
          {rehearsed.mistakes.map(({ line, reason }) => (
            <p key={`${String(line)} ${reason}`} className={styles.reason}>
              <Reason {...{ words, reason }} />
            </p>
          ))}
          <p className={styles.hint}>
            {rehearsed.phrases.length === 0 ? words.toneRight : words.toneHint(rehearsed.phrases)}
          </p>
        </>
      )}
      {preview && (
        <div className={styles.twins}>
          <Preview draft={preview} />
          {inEnglish && <Preview draft={inEnglish} name={words.englishPreview} lang="en" />}
        </div>
      )}
      <div className={styles.row}>
        <Button appearance="primary" type="submit">
          {words.keep}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
