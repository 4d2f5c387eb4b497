import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { StarFilled, StarRegular } from '@fluentui/react-icons';
import type { Template } from '../../templates/template';
import { UserTemplateMark } from './UserTemplateMark';
import { focusRing } from '../ui/focus-ring';
import { strings } from '../strings';

const button = {
  boxSizing: 'border-box',
  border: 'none',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: 'transparent',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  ...focusRing,
} as const;

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center' },
  row: {
    ...button,
    flexGrow: 1,
    minWidth: 0,
    minHeight: '36px',
    paddingBlock: '6px',
    paddingInline: '8px',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
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
  star: {
    ...button,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: '32px',
    height: '32px',
    padding: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: '16px',
  },
  favourite: { color: tokens.colorBrandForeground1 },
});

interface TemplateRowProps {
  readonly template: Template;
  /** A second, quieter line. */
  readonly caption?: string | undefined;
  readonly favourite: boolean;
  readonly onFavourite: (template: Template) => void;
  readonly onOpen: (template: Template) => void;
}

/** A template in the picker, and its star. */
export function TemplateRow(props: TemplateRowProps) {
  const { template, caption, favourite, onFavourite, onOpen } = props;
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <button
        type="button"
        data-template={template.id}
        lang={template.spoken ?? template.language ?? 'fr'}
        className={styles.row}
        onClick={() => onOpen(template)}
      >
        <span className={styles.title}>
          {template.title}
          <UserTemplateMark id={template.id} />
        </span>{' '}
        {caption !== undefined && <span className={styles.caption}>{caption}</span>}
      </button>
      <button
        type="button"
        className={mergeClasses(styles.star, favourite && styles.favourite)}
        aria-label={strings.clients.favourite}
        aria-description={template.title}
        aria-pressed={favourite}
        title={favourite ? strings.clients.removeFavourite : strings.clients.addFavourite}
        onClick={() => onFavourite(template)}
      >
        {favourite ? <StarFilled aria-hidden="true" /> : <StarRegular aria-hidden="true" />}
      </button>
    </div>
  );
}
