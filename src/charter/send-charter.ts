import type { SendHouse } from '../house/house';
import type { EncodedRules } from '../tone/match/decode-rules';
import type { ToneRules } from '../tone/match/rules';

/** What `launchevent.js` holds of a charter, as one text of JSON that publishing puts another in the place of. */
export interface SendCharter {
  /** Comes first: by it the text is found in the built file (`src/publishing/send-file.ts`). */
  readonly charter: 'ton-juste';
  /** When it was published, as in `PublishedCharter`; empty in what the build made. */
  readonly made: string;
  readonly house: SendHouse;
  readonly rules: EncodedRules;
  /** The rules for other languages than French. */
  readonly others: readonly EncodedRules[];
}

/** What is read at Send: the charter's table in French, and in each other language that it is written in. */
export interface SendTone {
  readonly rules: ToneRules;
  readonly others: readonly ToneRules[];
  /** What the agency sets for all its people, as it stands in the file: in the form in which a mailbox keeps it. */
  readonly house: unknown;
}
