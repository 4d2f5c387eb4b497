import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CompiledTemplates, Template } from '../../templates/template';
import { strings } from '../strings';
import { TemplateRow } from './TemplateRow';

const useStyles = makeStyles({
  steps: { listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    position: 'relative',
    paddingInlineStart: '30px',
    paddingBlockEnd: '10px',
    // The way from one step to the next.
    ':not(:last-child)::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: '9px',
      top: '26px',
      bottom: '-2px',
      width: '1px',
      backgroundColor: tokens.colorNeutralStroke2,
    },
  },
  marker: {
    position: 'absolute',
    insetInlineStart: 0,
    top: '4px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: '20px',
    height: '20px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: 1,
  },
  filled: {
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  title: {
    margin: 0,
    paddingBlock: '4px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  templates: { listStyleType: 'none', margin: 0, padding: 0, marginInlineStart: '-8px' },
});

interface PhaseStepsProps {
  readonly charter: CompiledTemplates;
  readonly onOpen: (template: Template) => void;
}

/** The project's phases as the steps of a way, each with its templates. */
export function PhaseSteps({ charter, onOpen }: PhaseStepsProps) {
  const styles = useStyles();
  return (
    <ol className={styles.steps} aria-label={strings.templates.phases}>
      {charter.phases.map((phase, index) => {
        const templates = charter.templates.filter((template) => template.phase === phase.id);
        const some = templates.length > 0;
        return (
          <li key={phase.id} className={styles.step}>
            <span aria-hidden="true" className={mergeClasses(styles.marker, some && styles.filled)}>
              {index + 1}
            </span>
            <h2
              className={mergeClasses(styles.title, !some && styles.quiet)}
              {...(some ? {} : { title: strings.templates.noneYet })}
            >
              {phase.title}
            </h2>
            {some && (
              <ul className={styles.templates} aria-label={phase.title}>
                {templates.map((template) => (
                  <li key={template.id}>
                    <TemplateRow template={template} onOpen={onOpen} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}
