import { useMemo, type ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowReplyRegular } from '@fluentui/react-icons';
import type { ComposeHost } from '../../outlook/port/compose-host';
import { repliesTo } from '../../templates/reply-needs';
import type { CompiledTemplates, Template } from '../../templates/template';
import { strings } from '../strings';
import { QuickTemplates } from './QuickTemplates';
import { useQuestion } from './useQuestion';

/** So many of the first templates have their sentence quoted. */
const QUOTED = 2;

const useStyles = makeStyles({
  asked: {
    marginBlock: '2px 6px',
    marginInline: '2px 0',
    paddingInlineStart: '10px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  sentence: { margin: 0 },
});

interface ReplyTemplatesProps {
  readonly host: ComposeHost;
  readonly charter: CompiledTemplates;
  readonly row: (template: Template) => ReactNode;
}

/** In a reply, the templates that answer what the client asks for, with the sentence that does. */
export default function ReplyTemplates({ host, charter, row }: ReplyTemplatesProps) {
  const styles = useStyles();
  const { asked } = useQuestion(host);
  const replies = useMemo(() => repliesTo(asked, charter.templates), [asked, charter]);
  const spoken = new Set(replies.slice(0, QUOTED).map(({ sentence }) => sentence));
  // As they follow one another in the message.
  const sentences = [...new Set(asked.map(({ sentence }) => sentence))].filter((each) =>
    spoken.has(each),
  );
  return (
    <QuickTemplates
      title={strings.templates.replies}
      icon={<ArrowReplyRegular />}
      templates={replies.map(({ template }) => template)}
      row={row}
    >
      <blockquote lang="" className={styles.asked}>
        {sentences.map((sentence) => (
          <p key={sentence} className={styles.sentence}>
            {sentence}
          </p>
        ))}
      </blockquote>
    </QuickTemplates>
  );
}
