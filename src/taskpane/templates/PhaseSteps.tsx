import { useMemo, useState, type ReactNode } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { CompiledTemplates, Template } from '../../templates/template';
import { focusRing } from '../ui/focus-ring';
import { strings } from '../strings';
import { groupByPhase, openPhases, ROWS } from './open-phases';

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
  current: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  toggle: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    boxSizing: 'border-box',
    width: 'calc(100% + 8px)',
    marginInlineStart: '-8px',
    paddingBlock: '4px',
    paddingInline: '8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    overflowWrap: 'anywhere',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: '12px' },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  quiet: {
    paddingBlock: '4px',
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  templates: { listStyleType: 'none', margin: 0, padding: 0, marginInlineStart: '-8px' },
  more: { color: tokens.colorNeutralForeground2 },
});

interface PhaseStepsProps {
  readonly charter: CompiledTemplates;
  /** `Phase.id` of the one that is worked on. */
  readonly current: string | undefined;
  readonly row: (template: Template) => ReactNode;
}

/** The project's phases as the steps of a way, each with its templates once it is opened. */
export function PhaseSteps({ charter, current, row }: PhaseStepsProps) {
  const styles = useStyles();
  const groups = useMemo(() => groupByPhase(charter), [charter]);
  const opened = useMemo(() => openPhases(groups, current), [groups, current]);
  const [toggled, setToggled] = useState<Readonly<Record<string, boolean>>>({});
  const [limits, setLimits] = useState<Readonly<Record<string, number>>>({});
  return (
    <ol className={styles.steps} aria-label={strings.templates.phases}>
      {groups.map(({ phase: { id, title }, templates }, index) => {
        const some = templates.length > 0;
        const open = toggled[id] ?? opened.has(id);
        const limit = limits[id] ?? ROWS;
        const more = templates.length - limit;
        const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
        return (
          <li
            key={id}
            className={styles.step}
            aria-current={some && id === current ? 'step' : undefined}
          >
            <span
              aria-hidden="true"
              className={mergeClasses(
                styles.marker,
                some && styles.filled,
                some && id === current && styles.current,
              )}
            >
              {index + 1}
            </span>
            <h2
              className={mergeClasses(styles.title, !some && styles.quiet)}
              {...(some ? {} : { title: strings.templates.noneYet })}
            >
              {some ? (
                <button
                  type="button"
                  className={styles.toggle}
                  aria-expanded={open}
                  onClick={() => setToggled((all) => ({ ...all, [id]: !open }))}
                >
                  {title}
                  {!open && (
                    <span aria-hidden="true" className={styles.count}>
                      {templates.length}
                    </span>
                  )}
                  <Chevron aria-hidden="true" className={styles.chevron} />
                </button>
              ) : (
                title
              )}
            </h2>
            {some && open && (
              <ul className={styles.templates} aria-label={title}>
                {templates.slice(0, limit).map((template) => (
                  <li key={template.id}>{row(template)}</li>
                ))}
                {more > 0 && (
                  <li>
                    <Button
                      appearance="transparent"
                      size="small"
                      className={styles.more}
                      data-more
                      onClick={() => setLimits((all) => ({ ...all, [id]: limit + 5 * ROWS }))}
                    >
                      {strings.clients.more(more)}
                    </Button>
                  </li>
                )}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}
