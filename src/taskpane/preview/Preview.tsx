import { useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { strings } from '../strings';
import { markBlanks } from './blanks';
import type { PreviewDraft } from './preview-draft';
import { safeMarkup } from './safe-markup';

const useStyles = makeStyles({
  heading: {
    marginBlock: '0 6px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  // A message is read on white, by the client too: also when the pane is dark.
  sheet: {
    boxSizing: 'border-box',
    paddingBlock: '12px',
    paddingInline: '14px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: '#ffffff',
    color: '#242424',
    fontFamily: "Aptos, Calibri, 'Segoe UI', Arial, sans-serif",
    fontSize: '14px',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
    '& p': { marginBlock: '0 12px' },
    '& > :last-child': { marginBlockEnd: 0 },
    '& ul, & ol': { marginBlock: '0 12px', paddingInlineStart: '20px' },
    '& li ul, & li ol': { marginBlock: 0 },
    '@media (forced-colors: active)': { backgroundColor: 'Canvas', color: 'CanvasText' },
  },
  subject: {
    marginBlockEnd: '10px',
    paddingBlockEnd: '8px',
    borderBottom: '1px solid #e0e0e0',
    fontWeight: tokens.fontWeightSemibold,
  },
  subjectLabel: { color: '#616161', fontWeight: tokens.fontWeightRegular },
  link: { color: '#0f548c', textDecorationLine: 'underline' },
  blank: {
    paddingInline: '4px',
    borderRadius: tokens.borderRadiusSmall,
    border: '1px dashed #8a8a8a',
    color: '#616161',
    backgroundColor: '#f5f5f5',
    fontStyle: 'italic',
    '@media (forced-colors: active)': { backgroundColor: 'Canvas', color: 'GrayText' },
  },
});

interface PreviewProps {
  readonly draft: PreviewDraft;
  /** Whether it says what it is, where nothing around it does. */
  readonly titled?: boolean;
  /** What it is called; « Aperçu » where left out. */
  readonly name?: string;
  /** Of the message. */
  readonly lang?: 'fr' | 'en';
}

/** What will be inserted, in the message's own look. */
export function Preview({ draft, titled = true, name, lang = 'fr' }: PreviewProps) {
  const styles = useStyles();
  const { filled, blanks } = draft;
  const { preview, previewSubject } = strings.templates;
  const { subject, body } = useMemo(() => {
    const withBlanks = (text: string) =>
      markBlanks(text, blanks, (label, key) => (
        <span key={key} className={styles.blank}>
          {label}
        </span>
      ));
    return {
      subject: withBlanks(filled.subject),
      body: safeMarkup(filled.html, withBlanks, styles.link),
    };
  }, [filled, blanks, styles.blank, styles.link]);
  return (
    <section aria-label={name ?? preview}>
      {titled && <h3 className={styles.heading}>{name ?? preview}</h3>}
      <div className={styles.sheet}>
        {filled.subject !== '' && (
          <div className={styles.subject}>
            <span className={styles.subjectLabel}>{previewSubject} </span>
            <span lang={lang}>{subject}</span>
          </div>
        )}
        <div data-testid="preview-body" lang={lang}>
          {body}
        </div>
      </div>
    </section>
  );
}
