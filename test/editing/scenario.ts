/** What can happen around one edit: drafts, edits, clients, faults, and a person who goes on typing. */
import fc from 'fast-check';
import type { MemoryFault } from '../../src/testing/memory-host';
import { CLIENT_BEHAVIOURS } from '../../src/testing/client-behaviours';

export const PHRASES = [
  'Je suis désolé',
  'le bug est corrigé',
  'pas de souci',
  'Désolé de vous avoir fait attendre',
];
const INSERTS = [
  'Merci d’avoir patienté',
  'le fonctionnement est rétabli',
  'je comprends',
  'a < b & «\u00a0c\u00a0»',
  '',
];

const LOGO = '<p><img width=120 src="https://agence.example/logo.png"></p>';
const CID_LOGO = '<p><img src="cid:logo@agence.example" alt=\'Logo\'></p>';
const THREADS = [
  '',
  '<div id="appendonsend"></div><hr style="width:98%"><div id="divRplyFwdMsg"><b>De :</b> Julie &lt;julie@client.example&gt;<br><b>Envoyé :</b> lundi 2 mars 2026 09:12<br><b>À :</b> Camille<br><b>Objet :</b> Site</div><div><p>pas de souci</p></div>',
  '<div id="appendonsend"></div><hr style="width:98%"><div id="divRplyFwdMsg"><b>De :</b> Julie &lt;julie@client.example&gt;<br><b>Envoyé :</b> lundi 2 mars 2026 09:12<br><b>À :</b> Camille<br><b>Objet :</b> Site</div><div><p>Je suis désolé <img src="cid:photo@client.example"></p></div>',
];

const paragraphArb = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PHRASES) },
      fc.constantFrom(
        'Bonjour Julie',
        'le <b>site</b> est en ligne',
        'a&nbsp;: &lt;b&gt;',
        '<span style="color:red">rouge</span>',
        'voir <a href="https://agence.example/">la page</a>',
      ),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((words) => `<p>${words.join(', ')}.</p>`);

export const draftArb = fc
  .record({
    own: fc.array(paragraphArb, { minLength: 1, maxLength: 4 }),
    signature: fc.constantFrom(
      '',
      `<div id="Signature"><p>Camille</p>${LOGO}</div>`,
      `<div id="Signature"><p>Camille</p>${CID_LOGO}</div>`,
    ),
    thread: fc.constantFrom(...THREADS),
    document: fc.boolean(),
  })
  .map(({ own, signature, thread, document }) => {
    const body = own.join('') + signature + thread;
    return document
      ? `<html><head><style>p{margin:0}</style></head><body>${body}</body></html>`
      : body;
  });

const CALLS = [
  'body.getAsync',
  'body.setAsync',
  'body.prependAsync',
  'body.setSelectedDataAsync',
  'getSelectedDataAsync',
  'body.getTypeAsync',
  'subject.getAsync',
  'subject.setAsync',
];
const CODES: MemoryFault[] = ['hang', 'hang-after-doing', 5001, 9014, 9019, 9020, 9021, 9057];

/** A call that goes wrong. */
export const faultArb = fc.record({
  call: fc.constantFrom(...CALLS),
  code: fc.constantFrom(...CODES),
  times: fc.integer({ min: 1, max: 3 }),
  after: fc.integer({ min: 0, max: 3 }),
});

/** One edit, and what goes wrong around it. */
export const scenarioArb = fc.record({
  draft: draftArb,
  manner: fc.constantFrom(...CLIENT_BEHAVIOURS.map(({ id }) => id)),
  action: fc.constantFrom('replace', 'replace', 'replace-all', 'cursor', 'top', 'own'),
  insert: fc.constantFrom(...INSERTS),
  fault: fc.option(faultArb, { nil: undefined }),
  /** After which call of the protocol the person types, if at all, and where in the source. */
  typing: fc.option(
    fc.record({
      after: fc.integer({ min: 1, max: 8 }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { nil: undefined },
  ),
  selects: fc.boolean(),
  cursor: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
});

export type Scenario = typeof scenarioArb extends fc.Arbitrary<infer T> ? T : never;
