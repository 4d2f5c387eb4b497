import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { Project } from '../../storage/clients/clients';
import { strings } from '../strings';

// A long name is cut rather than the pane widened.
const useStyles = makeStyles({ select: { minWidth: 0 } });

/** A value that no project's name can have: names hold no line breaks. */
const NEW = '\n';

interface ProjectChoiceProps {
  readonly projects: readonly Project[];
  /** `Project.name`; `null` for a new one. */
  readonly chosen: string | null;
  readonly onChoose: (project: string | null) => void;
}

/** Which of a client's projects the message is about. */
export function ProjectChoice({ projects, chosen, onChoose }: ProjectChoiceProps) {
  const styles = useStyles();
  const [last] = projects;
  const nameOf = ({ name }: Project) => (name === '' ? strings.clients.unnamedProject : name);
  return (
    <Field
      label={strings.clients.project}
      {...(chosen === null && last ? { hint: strings.clients.newProjectHint(nameOf(last)) } : {})}
    >
      <Select
        className={styles.select}
        value={chosen ?? NEW}
        onChange={(_, data) => onChoose(data.value === NEW ? null : data.value)}
      >
        {projects.map((project) => (
          <option key={project.name} value={project.name}>
            {nameOf(project)}
          </option>
        ))}
        <option value={NEW}>{strings.clients.newProject}</option>
      </Select>
    </Field>
  );
}
