import type { ToneRules } from '../tone/match/rules';
import { checkedRules } from './checked-rules';

let loading: Promise<ToneRules> | undefined;

/**
 * The charter's expressions in English, as `tone-en.ts` has them, fetched at the first call: the data alone,
 * as what decodes it is there for the French ones. Rejects where they can't be had; the next call tries again.
 */
export function loadEnglishToneRules(): Promise<ToneRules> {
  const fetched = (loading ??= import('./compiled/tone-en.json').then(({ default: compiled }) =>
    checkedRules(compiled),
  ));
  fetched.catch(() => {
    loading = undefined;
  });
  return fetched;
}
