import type { SendHouse } from '../house/house';
import type { EncodedRules } from '../tone/match/decode-rules';

/** What `launchevent.js` holds of a charter, as one text of JSON that publishing puts another in the place of. */
export interface SendCharter {
  /** Comes first: by it the text is found in the built file (`src/publishing/send-file.ts`). */
  readonly charter: 'ton-juste';
  /** When it was published, as in `PublishedCharter`; empty in what the build made. */
  readonly made: string;
  readonly house: SendHouse;
  readonly rules: EncodedRules;
}
