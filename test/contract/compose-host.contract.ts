import { insertTemplate, replacePhrases, undo } from '../editing/drafts';
/**
 * What every `ComposeHost` does, whatever holds the draft. Runs in Jest on the host in memory and in a
 * browser on the real Office.js, so it uses no test library: a check that fails throws an `Error`.
 */
import type { ComposeHost } from '../../src/outlook/port/compose-host';
import { HostError } from '../../src/outlook/port/host-error';
import { readMessage } from '../../src/text/message';

/** The draft that every check starts from. */
export interface ContractDraft {
  readonly body: string;
  readonly subject: string;
}

/** One check; `run` gets a host whose draft was just made to be `draft`. */
export interface ContractCheck {
  readonly name: string;
  readonly draft: ContractDraft;
  readonly run: (host: ComposeHost) => Promise<void>;
}

const OWN = '<p>Voici le point.</p><p>Le bug est corrigé &amp; le site est en ligne.</p>';
const SIGNATURE =
  '<div id="Signature"><p>Camille Martin</p><p><img src="https://agence.example/logo.png" alt=""></p></div>';
const THREAD =
  '<div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg"><b>De :</b> Julie &lt;julie@client.example&gt;<br><b>Envoyé :</b> lundi 2 mars 2026 09:12<br><b>À :</b> Camille<br><b>Objet :</b> Le site</div><div><p>Le bug est corrigé ?</p></div>';
const DRAFT: ContractDraft = { body: OWN + SIGNATURE + THREAD, subject: 'RE: Le site' };

const FILLED = {
  subject: 'Mise en ligne de votre site',
  html: '<p>Félicitations&nbsp;!</p><p>Le nouveau site est en ligne.</p>',
  text: 'Félicitations\u00a0!\n\nLe nouveau site est en ligne.\n',
};

function equal(actual: unknown, expected: unknown, what: string): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what}: got ${one}, expected ${other}`);
}

function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

const check = (
  name: string,
  run: (host: ComposeHost) => Promise<void>,
  draft: ContractDraft = DRAFT,
): ContractCheck => ({ name, draft, run });

function phraseEdit(source: string, actual: string, insert: string) {
  const from = readMessage(source, 'html').map.text.indexOf(actual);
  holds(from >= 0, `« ${actual} » is not in the draft`);
  return { span: { from, to: from + actual.length }, actual, insert };
}

/** The checks, for an HTML draft that is a reply and that nobody else touches meanwhile. */
export const composeHostContract: readonly ContractCheck[] = [
  check('knows the writer and the language', async (host) => {
    holds(/^[^@\s]+@[^@\s]+$/.test(host.sender.address), `sender ${host.sender.address}`);
    holds(/^[a-z]{2}(-[A-Za-z]+)*$/.test(host.displayLanguage), host.displayLanguage);
    holds(['newMail', 'reply', 'forward'].includes(await host.composeType()), 'compose type');
  }),
  check('reads the body as it is, and the same twice', async (host) => {
    equal(await host.bodyFormat(), 'html', 'format');
    const body = await host.readBody('html');
    equal(await host.readBody('html'), body, 'second read');
    equal(
      readMessage(body, 'html').map.text.includes('Le bug est corrigé & le site'),
      true,
      'text',
    );
  }),
  check('writes the body whole', async (host) => {
    await host.writeBody('<p>Autre texte é &amp; «&nbsp;x&nbsp;»</p>', 'html');
    const text = readMessage(await host.readBody('html'), 'html').map.text.trim();
    equal(text, 'Autre texte é & «\u00a0x\u00a0»', 'text read back');
  }),
  check('a write tells what it replaced', async (host) => {
    const before = await host.readBody('html');
    const [first, second] = await Promise.all([
      host.writeBody('<p>Une</p>', 'html'),
      host.writeBody('<p>Deux</p>', 'html'),
    ]);
    equal(first.replaced, { value: before }, 'what the first replaced');
    const seen = 'value' in second.replaced ? readMessage(second.replaced.value, 'html') : null;
    equal(seen?.map.text.trim(), 'Une', 'what the second replaced');
  }),
  check('answers many calls at once, each with its own', async (host) => {
    const keys = [...'abcdefghij'];
    const before = await host.readBody('html');
    await Promise.all(keys.map((key) => host.writeSession(`contract.${key}`, key)));
    const [values, subject, body] = await Promise.all([
      Promise.all(keys.map((key) => host.readSession(`contract.${key}`))),
      host.readSubject(),
      host.readBody('html'),
    ]);
    equal(values, keys, 'values');
    equal(subject, DRAFT.subject, 'subject');
    equal(body, before, 'body');
  }),
  check('prepends above everything else', async (host) => {
    const before = await host.readBody('html');
    await host.prependToBody('<p>Tout en haut</p>', 'html');
    const after = await host.readBody('html');
    holds(readMessage(after, 'html').map.text.startsWith('Tout en haut'), 'not on top');
    holds(after.includes(before), 'the rest has changed');
  }),
  check('writes and reads the subject', async (host) => {
    equal(await host.readSubject(), DRAFT.subject, 'subject');
    await host.writeSubject('Votre site «\u00a0été\u00a0»');
    equal(await host.readSubject(), 'Votre site «\u00a0été\u00a0»', 'subject read back');
  }),
  check('lists recipients with addresses', async (host) => {
    const recipients = await host.readRecipients();
    holds(Array.isArray(recipients), 'not a list');
    recipients.forEach(({ address }) => holds(address.includes('@'), `address ${address}`));
  }),
  check('lets go of who listened to changes of the recipients', async (host) => {
    const stop = host.onRecipients(() => undefined);
    stop();
    holds(Array.isArray(await host.readRecipients()), 'not a list');
  }),
  check(
    'puts people in copy beside those who are there, and has a message leave later',
    async (host) => {
      const before = await host.readRecipients();
      await host.addInCopy?.(['compta@agence.example']);
      const added = (await host.readRecipients()).filter(
        ({ address }) => !before.some((other) => other.address === address),
      );
      equal(
        added.map(({ address, field }) => [address, field]),
        host.addInCopy ? [['compta@agence.example', 'cc']] : [],
        'in copy',
      );
      equal(await host.readDelay(), null, 'no delay yet');
      const at = Date.UTC(2030, 0, 7, 8);
      await host.delayDelivery?.(at);
      equal(await host.readDelay(), host.delayDelivery ? at : null, 'delay');
    },
  ),
  check('attaches a file beside those that are there', async (host) => {
    equal(await host.attachmentNames(), [], 'attachments');
    await host.attachFile?.('conditions générales.pdf', 'JVBERi0=');
    const names = host.attachFile ? ['conditions générales.pdf'] : [];
    equal(await host.attachmentNames(), names, 'attachments');
  }),
  check('keeps values for the message', async (host) => {
    equal(await host.readSession('contract.absent'), undefined, 'a key that was never set');
    await host.writeSession('contract.key', '{"é":1}');
    equal(await host.readSession('contract.key'), '{"é":1}', 'value');
  }),
  check('keeps settings', async (host) => {
    await host.writeSettings({ 'contract.setting': { on: true, list: ['é'] } });
    equal(host.readSetting('contract.setting'), { on: true, list: ['é'] }, 'setting');
    equal(host.readSetting('contract.absent') ?? null, null, 'a setting that was never set');
  }),
  check('has no context unless the send check gave one', async (host) => {
    equal(await host.readContext(), null, 'context');
    const stop = host.onContext(() => undefined);
    stop();
  }),
  check('says nothing, or what is selected', async (host) => {
    const selection = await host.readSelection();
    holds(selection === null || typeof selection.text === 'string', 'selection');
  }),
  check('fails with a HostError only', async (host) => {
    const tooLong = `<p>${'x'.repeat(1000001)}</p>`;
    const { written } = await host.writeBody(tooLong, 'html');
    if ('error' in written) {
      holds(written.error instanceof HostError, `gave ${String(written.error)}`);
      return;
    }
    holds((await host.readBody('html')).length >= tooLong.length, 'neither written nor refused');
  }),
  check('replaces one phrase and no other byte', async (host) => {
    const before = await host.readBody('html');
    const edit = phraseEdit(before, 'Le bug est corrigé', 'Le fonctionnement est rétabli');
    const outcome = await replacePhrases(host, { source: before, format: 'html' }, [edit]);
    equal(outcome.kind, 'done', 'outcome');
    const expected = before.replace('Le bug est corrigé', 'Le fonctionnement est rétabli');
    equal(await host.readBody('html'), expected, 'body');
  }),
  check('undoes a replacement to the byte', async (host) => {
    const before = await host.readBody('html');
    const edit = phraseEdit(before, 'Le bug est corrigé', 'Le fonctionnement est rétabli');
    const outcome = await replacePhrases(host, { source: before, format: 'html' }, [edit]);
    if (outcome.kind !== 'done') throw new Error(`replacement: ${outcome.kind}`);
    equal((await undo(host, outcome.undo)).kind, 'done', 'undo');
    equal(await host.readBody('html'), before, 'body');
  }),
  check('changes nothing when the phrase is gone', async (host) => {
    const before = await host.readBody('html');
    const edit = phraseEdit(before, 'Le bug est corrigé', 'Le fonctionnement est rétabli');
    const other = before.replace('Le bug est', 'Les bugs sont');
    await host.writeBody(other, 'html');
    const outcome = await replacePhrases(host, { source: before, format: 'html' }, [edit]);
    equal(outcome.kind, 'changed', 'outcome');
    equal(await host.readBody('html'), other, 'body');
  }),
  check('inserts a template, signature and thread to the byte', async (host) => {
    const before = await host.readBody('html');
    const outcome = await insertTemplate(host, FILLED, 'top', 'ask');
    if (outcome.kind !== 'done') throw new Error(`insertion: ${outcome.kind}`);
    equal(
      outcome.subject,
      { kind: 'ask', current: DRAFT.subject, proposed: FILLED.subject },
      'subject',
    );
    const after = await host.readBody('html');
    holds(after.endsWith(before), 'the rest has changed');
    equal((await undo(host, outcome.undo)).kind, 'done', 'undo');
    equal(await host.readBody('html'), before, 'body after undo');
  }),
];
