import { useCallback, useState } from 'react';
import { Button, Field, Input } from '@fluentui/react-components';
import type { FormException } from '../authoring/exceptions';
import type { Outcome } from '../authoring/outcome';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import type { FalseAlarm } from '../storage/proposals/proposals';
import type { Compiler } from './compiler';
import { Reason } from './Reason';
import type { Words } from './strings';
import { useStyles } from './styles';
import { useRehearsal } from './useRehearsal';

interface AlarmCardProps {
  readonly words: Words;
  readonly compiler: Compiler;
  readonly texts: CharterTexts;
  /** Of `texts`; nothing is asked before it is there. */
  readonly outcome: Outcome | null;
  readonly alarm: FalseAlarm;
  /** What the rule is called. */
  readonly rule: string;
  readonly onAccept: (exception: FormException) => void;
  readonly onDismiss: () => void;
  readonly onCancel: () => void;
}

/** A false alarm that is looked at: its sentence, the words to let pass, and what that would change. */
export function AlarmCard(props: AlarmCardProps) {
  const { words, compiler, texts, outcome, alarm, rule, onAccept, onDismiss, onCancel } = props;
  const { ruleId, sentence, language } = alarm;
  const styles = useStyles();
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const ask = useCallback(
    async () =>
      outcome &&
      compiler.ask('alarm', {
        alarm: { ruleId, sentence, language, words: typed },
        own: Array.from(texts),
      }),
    [compiler, texts, outcome, ruleId, sentence, language, typed],
  );
  const answer = useRehearsal(ask);
  const rehearsed = answer === 'mistakes' ? null : answer;
  const found = rehearsed?.found;
  const chosen = typed ?? rehearsed?.proposed[0] ?? '';
  // An answer about the words or the charter of a moment ago is none about these.
  const isCurrent = outcome !== null && rehearsed?.exception?.words === chosen.trim();
  const accepted = isCurrent && rehearsed.remaining.length === 0 ? rehearsed.exception : undefined;
  return (
    <div className={styles.card}>
      <div>
        <h3 className={styles.name} lang={language}>
          {found ? (
            <span className={styles.tried}>
              {sentence.slice(0, found.from)}
              <mark>{sentence.slice(found.from, found.to)}</mark>
              {sentence.slice(found.to)}
            </span>
          ) : (
            sentence
          )}
        </h3>
        <p className={styles.hint}>{words.ofRule(rule)}</p>
      </div>
      {answer === 'mistakes' && <p className={styles.reason}>{words.mendFirst}</p>}
      {rehearsed && !found && <p className={styles.reason}>{words.passesAlready}</p>}
      {found && (
        <>
          <Field label={words.letPass} hint={words.letPassHint}>
            <Input
              lang={language}
              autoComplete="off"
              value={chosen}
              onChange={(_, { value }) => setTyped(value)}
            />
          </Field>
          <div className={styles.row}>
            {rehearsed.proposed
              .filter((one) => one !== chosen)
              .map((one) => (
                <Button key={one} size="small" lang={language} onClick={() => setTyped(one)}>
                  {one}
                </Button>
              ))}
          </div>
          <div role="status" className={styles.list}>
            {rehearsed.mistakes.map((reason) => (
              <p key={reason} className={styles.reason}>
                <Reason {...{ words, reason }} />
              </p>
            ))}
            {rehearsed.remaining.length > 0 && (
              <p className={styles.reason}>{words.remaining(rehearsed.remaining)}</p>
            )}
            {accepted && (
              <p className={styles.reason}>
                {accepted.sentence === sentence ? words.passesNow : words.wordsPass}{' '}
                {words.lost(rehearsed.lost.length)}
              </p>
            )}
            {rehearsed.lost.length > 0 && (
              <ul className={styles.sentences}>
                {rehearsed.lost.map((one) => (
                  <li key={one} lang={language}>
                    {one}
                  </li>
                ))}
              </ul>
            )}
          </div>
        </>
      )}
      <div className={styles.row}>
        {found && (
          <Button
            appearance="primary"
            disabledFocusable={!accepted}
            onClick={() => accepted && onAccept(accepted)}
          >
            {words.acceptAlarm}
          </Button>
        )}
        <Button onClick={onDismiss}>{words.dismiss}</Button>
        <Button autoFocus onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
