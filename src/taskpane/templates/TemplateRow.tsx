import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { Template } from '../../templates/template';
import { focusRing } from '../shell/focus-ring';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '36px',
    paddingBlock: '6px',
    paddingInline: '8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':hover svg': { color: tokens.colorCompoundBrandForeground1 },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ...focusRing,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  title: {
    display: 'block',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  caption: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: '16px' },
});

interface TemplateRowProps {
  readonly template: Template;
  /** A second, quieter line. */
  readonly caption?: string | undefined;
  readonly onOpen: (template: Template) => void;
}

/** A template in the picker. */
export function TemplateRow({ template, caption, onOpen }: TemplateRowProps) {
  const styles = useStyles();
  const captionId = `caption-${template.id}`;
  return (
    <button
      type="button"
      data-template={template.id}
      className={styles.row}
      aria-label={template.title}
      aria-describedby={caption === undefined ? undefined : captionId}
      onClick={() => onOpen(template)}
    >
      <span className={styles.words}>
        <span className={styles.title}>{template.title}</span>
        {caption !== undefined && (
          <span id={captionId} className={styles.caption}>
            {caption}
          </span>
        )}
      </span>
      <ChevronRightRegular className={styles.chevron} aria-hidden="true" />
    </button>
  );
}
