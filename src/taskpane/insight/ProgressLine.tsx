import { makeStyles, tokens } from '@fluentui/react-components';
import { language, strings } from '../strings';
import type { Progress } from './progress';

const useStyles = makeStyles({
  line: {
    marginBlock: '0 10px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** A month in a sentence: how much was written, how much of it was to reword, and what came up most. */
export function ProgressLine({ month, messages, perMessage, before, most }: Progress) {
  const styles = useStyles();
  const { insight } = strings;
  const sentences = [
    insight.month(
      monthName(month),
      messages,
      each(perMessage),
      before ? insight.monthBefore(amount(before.perMessage), monthName(before.month)) : '',
    ),
    most !== undefined && insight.most(most),
  ];
  return <p className={styles.line}>{sentences.filter(Boolean).join(' ')}</p>;
}

function each(perMessage: number): string {
  const { insight } = strings;
  // French counts as many from two on, English from anything but one.
  const isPlural = language === 'fr' ? rounded(perMessage) >= 2 : rounded(perMessage) !== 1;
  return perMessage === 0 ? insight.none : insight.each(amount(perMessage), isPlural);
}

/** A tenth tells something below three. */
function rounded(perMessage: number): number {
  return perMessage < 3 ? Math.round(perMessage * 10) / 10 : Math.round(perMessage);
}

function amount(perMessage: number): string {
  return rounded(perMessage).toLocaleString(language);
}

/** @param month `YYYY-MM` */
function monthName(month: string): string {
  const first = new Date(`${month}-01T12:00:00`);
  return first.toLocaleDateString(language, { month: 'long' });
}
