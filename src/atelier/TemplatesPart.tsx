import { useState } from 'react';
import { Button, mergeClasses } from '@fluentui/react-components';
import { AddRegular, DeleteRegular, EditRegular, MailTemplateRegular } from '@fluentui/react-icons';
import type { Outcome, Shipped } from '../authoring/outcome';
import {
  formTemplates,
  withoutTemplate,
  withTemplate,
  type FormTemplate,
  type NamedTemplate,
} from '../authoring/own-templates';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import { EmptyState } from '../taskpane/ui/EmptyState';
import type { Compiler } from './compiler';
import { Reason } from './Reason';
import type { Words } from './strings';
import { useStyles } from './styles';
import { TemplateForm } from './TemplateForm';

interface TemplatesPartProps {
  readonly words: Words;
  readonly compiler: Compiler;
  readonly texts: CharterTexts;
  readonly shipped: Shipped | null;
  readonly outcome: Outcome | null;
  readonly onChange: (texts: CharterTexts) => void;
}

/** « Modèles »: the agency's own templates. */
export function TemplatesPart(props: TemplatesPartProps) {
  const { words, compiler, texts, shipped, outcome, onChange } = props;
  const styles = useStyles();
  /** The id of the one that is edited; empty for a new one. */
  const [open, setOpen] = useState<string | null>(null);
  const phases = shipped?.phases ?? [];
  const templates = formTemplates(texts);
  const add = (
    <Button
      appearance="primary"
      icon={<AddRegular />}
      disabledFocusable={!shipped}
      onClick={() => setOpen('')}
    >
      {words.addTemplate}
    </Button>
  );
  const form = (template: FormTemplate, id?: string) => (
    <TemplateForm
      {...{ words, compiler, texts, phases, template, id }}
      onCancel={() => setOpen(null)}
      onKeep={(changed) => {
        onChange(withTemplate(texts, changed, id));
        setOpen(null);
      }}
    />
  );
  return (
    <div className={styles.part}>
      {open === null && templates.length > 0 && <div className={styles.row}>{add}</div>}
      {open === null && templates.length === 0 && (
        <EmptyState
          icon={<MailTemplateRegular />}
          title={words.noTemplate}
          hint={words.noTemplateHint}
          action={add}
        />
      )}
      {open === '' &&
        form({
          title: '',
          phase: phases[0]?.id ?? '',
          meeting: false,
          subject: '',
          text: '',
          fields: [],
        })}
      <ul className={styles.list}>
        {templates.map((named) => (
          <li key={named.id}>
            {open === named.id && named.template ? (
              form(named.template, named.id)
            ) : (
              <TemplateCard
                {...{ words, phases, named, outcome }}
                onEdit={() => setOpen(named.id)}
                onRemove={() => onChange(withoutTemplate(texts, named.id))}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface TemplateCardProps {
  readonly words: Words;
  readonly phases: Shipped['phases'];
  readonly named: NamedTemplate;
  readonly outcome: Outcome | null;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** A template, and what is to be mended in it. */
function TemplateCard({ words, phases, named, outcome, onEdit, onRemove }: TemplateCardProps) {
  const styles = useStyles();
  const { id, template } = named;
  const title = template?.title ?? id;
  const mistakes = outcome?.mistakes.filter(({ file }) => file === `templates/${id}.md`) ?? [];
  const phase = phases.find((one) => one.id === template?.phase)?.title ?? template?.phase;
  return (
    <div className={mergeClasses(styles.card, mistakes.length > 0 && styles.wrong)}>
      <div className={styles.head}>
        <div className={styles.grow}>
          <h2 className={styles.name} lang="fr">
            {title}
          </h2>
          {phase !== undefined && <p className={styles.hint}>{phase}</p>}
        </div>
        {template && (
          <Button
            appearance="subtle"
            icon={<EditRegular />}
            aria-label={words.edit(title)}
            title={words.edit(title)}
            onClick={onEdit}
          />
        )}
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={words.remove(title)}
          title={words.remove(title)}
          onClick={onRemove}
        />
      </div>
      {mistakes.map(({ line, reason }) => (
        <p key={`${String(line)} ${reason}`} className={styles.reason}>
          {words.line(`${id}.md`, line)}
          <Reason {...{ words, reason }} />
        </p>
      ))}
    </div>
  );
}
