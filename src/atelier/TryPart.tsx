import { useCallback, useState, type ReactNode } from 'react';
import { Field, Textarea } from '@fluentui/react-components';
import { noteIn } from '../tone/note';
import type { Language } from '../taskpane/strings';
import type { Compiler } from './compiler';
import type { Words } from './strings';
import { useStyles } from './styles';
import { useRehearsal } from './useRehearsal';
import type { Outcome, Tried } from '../authoring/outcome';

interface TryPartProps {
  readonly words: Words;
  readonly language: Language;
  readonly compiler: Compiler;
  /** Changes when the charter was compiled anew. */
  readonly outcome: Outcome | null;
}

/** « Essayer »: any text, with what the author's charter finds in it. */
export function TryPart({ words, language, compiler, outcome }: TryPartProps) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const ask = useCallback(
    async () =>
      text.trim() === '' ? null : { ...(await compiler.ask('review', text)), with: outcome },
    [compiler, text, outcome],
  );
  const shown = useRehearsal(ask);
  return (
    <div className={styles.part}>
      <Field label={words.tryText} hint={words.tryHint}>
        <Textarea
          rows={8}
          resize="vertical"
          lang="fr"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      {outcome && outcome.mistakes.length > 0 && <p className={styles.hint}>{words.lastGood}</p>}
      <p role="status" className={styles.name}>
        {shown && words.found(shown.findings.length)}
      </p>
      {shown && shown.findings.length > 0 && (
        <>
          <p className={styles.tried} lang="fr">
            {marked(shown)}
          </p>
          <ul className={styles.list}>
            {shown.findings.map(({ from, to, note, suggestions }) => {
              const said = noteIn(note, language);
              return (
                <li key={from} className={styles.card}>
                  <h2 className={styles.name} lang="fr">
                    {shown.text.slice(from, to)}
                  </h2>
                  <p className={styles.hint} lang={said.language}>
                    {said.text}
                  </p>
                  <ul className={styles.plain} lang="fr">
                    {suggestions.map((suggestion) => (
                      <li key={suggestion} className={styles.reason}>
                        → {suggestion}
                      </li>
                    ))}
                  </ul>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}

function marked({ text, findings }: Tried): ReactNode[] {
  const parts: ReactNode[] = [];
  let done = 0;
  for (const { from, to } of findings) {
    parts.push(text.slice(done, from), <mark key={from}>{text.slice(from, to)}</mark>);
    done = to;
  }
  return [...parts, text.slice(done)];
}
