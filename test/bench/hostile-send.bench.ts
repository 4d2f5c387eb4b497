/**
 * The processor time of the check at Send over hostile bodies of a megabyte: nobody waits for what
 * somebody else wrote into a thread. For one who has three hundred clients, own expressions and ignored
 * phrases; beside it the ratio to an ordinary body of that length, read in turns. Exits 1 over a second.
 * Needs a build.
 * Run with `npx tsx test/bench/hostile-send.bench.ts [PART OF A NAME]`.
 */
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import type { SendOutcome } from '../../src/launchevent/complete-once';
import { clientsSection } from '../../src/storage/clients/clients-section';
import { SECTION_KEYS } from '../../src/storage/keys';
import { NO_SETTINGS } from '../../src/storage/settings/settings';
import { settingsSection } from '../../src/storage/settings/settings-section';
import { HOSTILE_MARKUP, HOSTILE_WORDS } from '../hostile-bodies';
import { answering, goodCalls, officeOf } from '../launchevent/office';
import { outlookBody } from './outlook-body';

const FILE = readFileSync('dist/launchevent.js', 'utf8');
const MEGABYTE = 1_000_000;
const GOAL_S = 1;
const ROUNDS = 3;
const CLIENTS = 300;
const NOTED = 200;

const count = (times: number): number[] => Array.from({ length: times }, (_, index) => index);

const clients = clientsSection.stored({
  list: count(CLIENTS).map((n) => ({
    domain: n === 0 ? 'acme.example' : `client${String(n)}.example`,
    name: n === 1 ? 'Boulonnerie Martin' : n === 2 ? 'Aaaaaa' : `Atelier N${String(n)}`,
    projects: [
      { name: 'Site', values: { site: `https://preprod.agence.example/c${String(n)}` }, used: 0 },
      { name: 'Autre', values: { site: `https://www.h${String(n)}.example/` }, used: 0 },
    ],
    people: {},
    used: 0,
  })),
});
const settings = settingsSection.stored({
  ...NO_SETTINGS,
  expressions: count(50).map((n) => ({
    expression: `mot gênant ${String(n)}`,
    replacement: 'mot',
  })),
});
const kept = new Map<string, unknown>([
  [SECTION_KEYS.clients, clients],
  [SECTION_KEYS.settings, settings],
]);
const ignored = JSON.stringify(
  count(NOTED).map((n) => ['probleme', `un autre problème ${String(n)}`]),
);
const choices = JSON.stringify({ kept: count(NOTED).map((n) => ['field', `[date ${String(n)}]`]) });

interface Send {
  completed(outcome: SendOutcome): void;
}

/** The handler that the built file names for a message; the page's other calls are `office`'s. */
function handlerOf(office: object): (event: Send) => void {
  let handler: ((event: Send) => void) | undefined;
  const actions = {
    associate: (_name: string, given: (event: Send) => void) => {
      handler = given;
    },
  };
  Object.assign(globalThis, { Office: { ...office, actions, onReady: () => undefined } });
  runInThisContext(FILE);
  if (handler === undefined) throw new Error('dist/launchevent.js names no handler');
  return handler;
}

let body = '';
const handler = handlerOf(
  officeOf(
    {
      ...goodCalls,
      'body.getAsync': (callback) => callback({ status: 'succeeded', value: body }),
      'sessionData.getAsync(ton-juste.ignored)': answering(ignored),
      'sessionData.getAsync(ton-juste.envoi)': answering(choices),
    },
    { roamingSettings: { get: (key: string) => kept.get(key) }, mailbox: 15 },
  ),
);

/** Processor time of one check, in seconds; the best of some rounds. */
async function secondsOf(source: string): Promise<number> {
  body = source;
  let best = Infinity;
  for (let round = 0; round < ROUNDS && (round === 0 || best > GOAL_S / 4); round += 1) {
    const start = process.cpuUsage();
    await new Promise<SendOutcome>((resolve) => handler({ completed: resolve }));
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}

const wanted = process.argv[2] ?? '';
const ordinary = outlookBody(MEGABYTE);
await secondsOf(ordinary);
const usual = await secondsOf(ordinary);
console.log(`an ordinary body: ${usual.toFixed(2)} s`);
for (const [name, make] of Object.entries({ ...HOSTILE_MARKUP, ...HOSTILE_WORDS })) {
  if (!name.includes(wanted)) continue;
  const seconds = await secondsOf(make(MEGABYTE));
  const verdict = seconds > GOAL_S ? `(OVER ${String(GOAL_S)} s)` : '';
  const ratio = (seconds / usual).toFixed(1);
  console.log(`${name.padEnd(44)} ${seconds.toFixed(2)} s, ${ratio} × ${verdict}`);
  if (seconds > GOAL_S) process.exitCode = 1;
}
