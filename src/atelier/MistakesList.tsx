import { Button } from '@fluentui/react-components';
import type { PlacedMistake } from '../authoring/outcome';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import { Reason } from './Reason';
import type { Words } from './strings';
import { useStyles } from './styles';

interface MistakesListProps {
  readonly words: Words;
  readonly texts: CharterTexts;
  readonly mistakes: readonly PlacedMistake[];
  readonly onOpen: (file: string) => void;
}

/** All that is to be mended, each with a way to the file in which it stands. */
export function MistakesList({ words, texts, mistakes, onOpen }: MistakesListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.sentences}>
      {mistakes.map(({ file, line, reason }) => (
        <li key={`${file} ${String(line)} ${reason}`}>
          {words.line(file === '' ? words.inShipped : file, line)}
          <Reason {...{ words, reason }} />
          {texts.has(file) && (
            <Button
              appearance="subtle"
              size="small"
              aria-label={words.openFile(file)}
              onClick={() => onOpen(file)}
            >
              {words.openFileShort}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
