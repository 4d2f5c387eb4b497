import type { Sentence } from '../strings';
import { Details } from './Details';

/** A sentence, and the details of the failure that it tells of, if it does. */
export function Told({ sentence }: { readonly sentence: Sentence }) {
  return (
    <>
      {sentence()}
      {sentence.code !== undefined && <Details code={sentence.code} />}
    </>
  );
}
