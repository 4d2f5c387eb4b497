import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { AddRegular, FolderOpenRegular, MailTemplateRegular } from '@fluentui/react-icons';
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
import { Card } from './Card';
import type { Compiler } from './compiler';
import type { Words } from './strings';
import { useStyles } from './styles';
import { TemplateForm } from './TemplateForm';

interface TemplatesPartProps {
  readonly words: Words;
  readonly compiler: Compiler;
  readonly texts: CharterTexts;
  /** Empty until they are known. */
  readonly phases: Shipped['phases'];
  readonly outcome: Outcome | null;
  readonly onChange: (texts: CharterTexts) => void;
  /** Shows where files of templates are opened. */
  readonly onImport: () => void;
}

/** « Modèles »: the agency's own templates. */
export function TemplatesPart(props: TemplatesPartProps) {
  const { words, compiler, texts, phases, outcome, onChange, onImport } = props;
  const styles = useStyles();
  /** The id of the one that is edited; empty for a new one. */
  const [open, setOpen] = useState<string | null>(null);
  const templates = formTemplates(texts);
  const add = (
    <>
      <Button
        appearance="primary"
        icon={<AddRegular />}
        disabledFocusable={phases.length === 0}
        onClick={() => setOpen('')}
      >
        {words.addTemplate}
      </Button>
      <Button icon={<FolderOpenRegular />} onClick={onImport}>
        {words.importTemplates}
      </Button>
    </>
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
          action={<div className={styles.centred}>{add}</div>}
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
  const phase = phases.find((one) => one.id === template?.phase)?.title ?? template?.phase;
  return (
    <Card
      {...{ words, onRemove }}
      name={template?.title ?? id}
      details={phase !== undefined && <p className={styles.hint}>{phase}</p>}
      mistakes={outcome?.mistakes.filter(({ file }) => file === `templates/${id}.md`) ?? []}
      place={({ line }) => words.line(`${id}.md`, line)}
      onEdit={template && onEdit}
    />
  );
}
