import type { Noise } from '../authoring/outcome';
import type { Words } from './strings';
import { useStyles } from './styles';

interface NoiseReportProps {
  readonly words: Words;
  /** Left out: silent. */
  readonly noise: Noise | undefined;
  /** How many were read. */
  readonly messages: number;
}

/** « Dans 500 messages ordinaires, elle se serait allumée 3 fois », and the sentences. */
export function NoiseReport({ words, noise, messages }: NoiseReportProps) {
  const styles = useStyles();
  if (!noise || noise.count === 0) return <p className={styles.hint}>{words.quiet(messages)}</p>;
  return (
    <div>
      <p className={styles.reason}>{words.noisy(noise.count, messages)}</p>
      <ul className={styles.sentences}>
        {noise.sentences.map((sentence) => (
          <li key={sentence} lang="fr">
            {sentence}
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{words.noisyHint}</p>
    </div>
  );
}
