import { useId, useMemo } from 'react';
import { Button, makeStyles, mergeClasses, tokens, shorthands } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { markBlanks } from '../preview/blanks';
import { changedSentence, type ChangedSentence } from '../preview/changed-sentence';
import { Preview } from '../preview/Preview';
import type { PreviewDraft } from '../preview/preview-draft';
import { today } from '../preview/form-values';
import type { FilledTemplate, Template, Values } from '../../templates/template';
import { markTokens } from '../ui/color-scheme';
import { focusRing } from '../ui/focus-ring';
import { useLowPane } from '../ui/useLowPane';
import { strings } from '../strings';

const useStyles = makeStyles({
  root: { marginBlockEnd: '10px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  caption: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  toggle: {
    flexShrink: 0,
    minWidth: 0,
    marginInlineEnd: '-8px',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  whole: {
    maxHeight: '40vh',
    marginBlockEnd: '8px',
    overflowY: 'auto',
    scrollbarWidth: 'thin',
    borderRadius: tokens.borderRadiusLarge,
    ...focusRing,
  },
  // So high that typing and going from field to field move nothing.
  sentence: {
    minHeight: `calc(3 * ${tokens.lineHeightBase300})`,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  absent: { color: tokens.colorNeutralForeground3 },
  changed: {
    color: 'inherit',
    backgroundColor: markTokens.background,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Mark',
      color: 'MarkText',
    },
  },
  blank: {
    paddingInline: '4px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
    fontStyle: 'italic',
    fontWeight: tokens.fontWeightRegular,
    // In a marked sentence the system paints nothing by itself.
    '@media (forced-colors: active)': {
      color: 'inherit',
      ...shorthands.borderColor('currentColor'),
    },
  },
});

/** The field that is being filled. */
export interface FilledField {
  /** `Field.id`. */
  readonly id: string;
  /** The values before its last change; `undefined` as long as it was only gone to. */
  readonly before?: Values;
}

interface FormPreviewProps {
  readonly template: Template;
  readonly values: Values;
  readonly preview: PreviewDraft;
  /** What of a filled template goes into the message, which may greet and close already. */
  readonly asInserted: (filled: FilledTemplate) => FilledTemplate;
  readonly field: FilledField | undefined;
  /** Whether the whole message is shown above its sentence. */
  readonly whole: boolean;
  readonly onWhole: (whole: boolean) => void;
}

/** What a form makes of the message, in sight while it is filled: the sentence that changes, all of it on demand. */
export function FormPreview(props: FormPreviewProps) {
  const { template, values, preview, asInserted, field, whole, onWhole } = props;
  const styles = useStyles();
  const wholeId = useId();
  const low = useLowPane();
  const language = template.language ?? 'fr';
  const day = today();
  const sentence = useMemo(
    () => field && changedSentence(template, values, field.id, field.before, day, asInserted),
    [template, values, field, day, asInserted],
  );
  const Chevron = whole ? ChevronDownRegular : ChevronUpRegular;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <p className={styles.caption}>
          {strings.templates.sentenceIn[sentence && !(whole && low) ? sentence.where : 'body']}
        </p>
        <Button
          size="small"
          appearance="subtle"
          className={styles.toggle}
          icon={<Chevron />}
          iconPosition="after"
          aria-expanded={whole}
          aria-controls={wholeId}
          onClick={() => onWhole(!whole)}
        >
          {strings.templates.wholeMessage}
        </Button>
      </div>
      <div
        id={wholeId}
        hidden={!whole}
        tabIndex={0}
        role="group"
        aria-label={strings.templates.wholeMessage}
        className={styles.whole}
      >
        {whole && <Preview draft={preview} titled={false} lang={language} />}
      </div>
      {!(whole && low) && (
        <p
          {...(sentence ? { lang: language } : {})}
          data-testid="changed-sentence"
          className={mergeClasses(styles.sentence, sentence?.where === 'absent' && styles.absent)}
        >
          {sentence ? <Sentence {...sentence} /> : strings.templates.sameMessage}
        </p>
      )}
    </div>
  );
}

function Sentence({ parts, blanks }: ChangedSentence) {
  const styles = useStyles();
  const [head, own, tail] = parts.map((part) =>
    markBlanks(part, blanks, (label, key) => (
      <span key={key} className={styles.blank}>
        {label}
      </span>
    )),
  );
  return (
    <>
      {head}
      {own !== '' && <mark className={styles.changed}>{own}</mark>}
      {tail}
    </>
  );
}
