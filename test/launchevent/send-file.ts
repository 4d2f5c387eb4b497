import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import compiled from '../../src/charter/compiled/send.json';
import type { SendCharter } from '../../src/charter/send-charter';
import type { SendOutcome } from '../../src/launchevent/complete-once';
import { sendCharterIn, withSendCharter } from '../../src/publishing/send-file';

/*
 * The tests of the check at Send run its source; with `SEND_FILE=built` they run the file of dist/ instead, and with
 * `SEND_FILE=published` that file as an agency publishes what ships (`test/bundle/published-send.spec.ts`).
 */

type Handler = (event: { readonly completed: (outcome: SendOutcome) => void }) => void;
type Check = (
  office: Pick<typeof Office, 'context'>,
  complete: (outcome: SendOutcome) => void,
) => void;

const KIND = process.env.SEND_FILE ?? '';
const shipped = compiled as SendCharter;
/** When an agency published what ships. */
const MADE = '2026-11-24T09:00:00.000Z';

/** What ships, as it is published with what an agency sets. */
function publishedWith(house: unknown): SendCharter {
  return { ...shipped, made: MADE, house: house as SendCharter['house'] };
}

function codeWith(house: unknown): string {
  const code = readFileSync(join('dist', 'launchevent.js'), 'utf8');
  if (KIND === 'published') return withSendCharter(code, publishedWith(house));
  const same = JSON.stringify(house) === JSON.stringify(shipped.house);
  return same ? code : withSendCharter(code, { ...publishedWith(house), made: '' });
}

const loaded = new Map<string, Check>();

/** The file's own check, which takes `Office` from where the runtime has it. */
function load(code: string): Check {
  const handlers = new Map<string, Handler>();
  const actions = { associate: (name: string, handler: Handler) => handlers.set(name, handler) };
  const around = { actions, onReady: () => Promise.resolve() };
  Object.assign(globalThis, { Office: around });
  // As a script of the page that has nothing but its globals.
  (0, eval)(code);
  const handler = handlers.get('onMessageSendHandler');
  if (!handler) throw new RangeError('the file names no handler of a message');
  return (office, completed) => {
    Object.assign(globalThis, { Office: { ...around, context: office.context } });
    handler({ completed });
  };
}

/** The check of the file that is put to the test; nothing where it is the source. */
export function sendFile(house: unknown): Check | undefined {
  if (KIND === '') return undefined;
  const key = JSON.stringify(house);
  const check = loaded.get(key) ?? load(codeWith(house));
  loaded.set(key, check);
  return check;
}

/** What the file holds of the charter; nothing where the source is put to the test. */
export function charterInFile(): SendCharter | undefined {
  return KIND === '' ? undefined : sendCharterIn(codeWith(shipped.house));
}
