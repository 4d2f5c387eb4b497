import { changeSubject } from '../../src/editing/subject';
import { HostError } from '../../src/outlook/port/host-error';
import { behaviourById } from '../../src/testing/client-behaviours';
import { readMessage } from '../../src/text/message';
import {
  draftHost,
  insertTemplate,
  SIGNATURE,
  THREAD,
  thread,
  undo,
  UNGREETED as OWN,
} from './drafts';

const FILLED = {
  subject: 'Mise en ligne de votre site',
  html: '<p>Félicitations&nbsp;!</p><p>Le <b>nouveau site</b> est en ligne.</p>',
  text: 'Félicitations\u00a0!\n\nLe nouveau site est en ligne.\n',
};
const REPLY = OWN + SIGNATURE + THREAD;
const CURSOR = REPLY.indexOf('<p>Le <b>bug');

describe('where a template goes', () => {
  test('at the cursor, signature and thread to the byte', async () => {
    const { host, editing } = draftHost({ body: REPLY });
    host.select({ from: CURSOR, to: CURSOR });
    const outcome = await insertTemplate(host, FILLED, 'cursor', 'ask', editing);
    expect(outcome).toMatchObject({ kind: 'done', through: 'selection', subject: { kind: 'set' } });
    expect(host.body()).toBe(REPLY.slice(0, CURSOR) + FILLED.html + REPLY.slice(CURSOR));
    expect(host.subject()).toBe(FILLED.subject);
  });

  test.each([null, 'subject'] as const)('on top when the cursor is in %s', async (where) => {
    const { host, editing } = draftHost({ body: REPLY, subject: 'Site' });
    host.select(where);
    const outcome = await insertTemplate(host, FILLED, 'cursor', 'keep', editing);
    expect(outcome).toMatchObject({ kind: 'done', through: 'top' });
    expect(host.body()).toBe(FILLED.html + REPLY);
    expect(host.subject()).toBe('Site');
  });

  test('in place of the writer’s own words', async () => {
    const { host, editing } = draftHost({ body: REPLY });
    const outcome = await insertTemplate(host, FILLED, 'own', 'keep', editing);
    expect(outcome).toMatchObject({ kind: 'done', through: 'body' });
    expect(host.body()).toBe(FILLED.html + SIGNATURE + THREAD);
  });

  test('in place of own words inside Word’s section, and in an empty message', async () => {
    const word = `<html><body><div class=WordSection1><p class=MsoNormal>Le point,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>${SIGNATURE}</div></body></html>`;
    const { host, editing } = draftHost({ body: word });
    await insertTemplate(host, FILLED, 'own', 'keep', editing);
    expect(host.body()).toMatch(/<div class=WordSection1><p class="MsoNormal">Félicitations/);
    expect(host.body()).not.toContain('Le point');
    expect(host.body()).toContain(SIGNATURE);
    const empty = draftHost({ body: '' });
    const outcome = await insertTemplate(empty.host, FILLED, 'own', 'keep', empty.editing);
    expect(outcome).toMatchObject({ kind: 'done', through: 'top' });
  });

  test('as text into plain text', async () => {
    const { host, editing } = draftHost({ body: 'Le point,\n-- \nCamille\n', format: 'text' });
    const outcome = await insertTemplate(host, FILLED, 'top', 'keep', editing);
    expect(outcome.kind).toBe('done');
    expect(host.body()).toBe(`${FILLED.text}Le point,\n-- \nCamille\n`);
    const own = draftHost({ body: 'Le point,\n-- \nCamille\n', format: 'text' });
    await insertTemplate(own.host, FILLED, 'own', 'keep', own.editing);
    expect(own.host.body()).toContain('Le nouveau site est en ligne.');
    expect(own.host.body()).toMatch(/-- \nCamille\n$/);
    expect(own.host.body()).not.toContain('Le point');
  });
});

describe('the subject', () => {
  test('that stands there is asked about, then changed', async () => {
    const { host, editing } = draftHost({ body: REPLY, subject: 'RE: Site' });
    const outcome = await insertTemplate(host, FILLED, 'top', 'ask', editing);
    const subject = { kind: 'ask', current: 'RE: Site', proposed: FILLED.subject };
    expect(outcome).toMatchObject({ kind: 'done', subject });
    expect(host.subject()).toBe('RE: Site');
    const changed = await changeSubject(host, 'RE: Site', FILLED.subject);
    expect(changed.result.kind).toBe('set');
    expect(host.subject()).toBe(FILLED.subject);
  });

  test('that changed since the question is asked about again', async () => {
    const { host } = draftHost({ body: '', subject: 'Autre' });
    const { result } = await changeSubject(host, 'RE: Site', 'Proposé');
    expect(result).toEqual({ kind: 'ask', current: 'Autre', proposed: 'Proposé' });
    expect(host.subject()).toBe('Autre');
  });

  test('that can’t be set leaves the body inserted, and says so', async () => {
    const { host, editing } = draftHost({ body: REPLY });
    host.fail('subject.setAsync', 5001);
    const outcome = await insertTemplate(host, FILLED, 'top', 'set', editing);
    expect(outcome).toMatchObject({ kind: 'done', subject: { kind: 'failed' } });
  });
});

describe('undo', () => {
  test.each(['cursor', 'top', 'own'] as const)(
    'of %s is exact, subject included',
    async (place) => {
      const { host, editing } = draftHost({ body: REPLY });
      host.select({ from: CURSOR, to: CURSOR });
      const outcome = await insertTemplate(host, FILLED, place, 'ask', editing);
      if (outcome.kind !== 'done') throw new Error(outcome.kind);
      expect((await undo(host, outcome.undo, editing)).kind).toBe('done');
      expect([host.body(), host.subject()]).toEqual([REPLY, '']);
    },
  );

  test('leaves a subject that was changed since', async () => {
    const { host, editing } = draftHost({ body: REPLY });
    const outcome = await insertTemplate(host, FILLED, 'top', 'ask', editing);
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    await host.writeSubject('Le mien');
    await undo(host, outcome.undo, editing);
    expect([host.body(), host.subject()]).toEqual([REPLY, 'Le mien']);
  });
});

describe('a host that misbehaves', () => {
  test.each([
    ['cursor', ['top', 'copy']],
    ['top', ['copy']],
  ] as const)('success with nothing inserted at %s (#6811)', async (place, offers) => {
    const { host, editing } = draftHost({ body: OWN, manner: behaviourById('silent') });
    host.select({ from: 0, to: 0 });
    const outcome = await insertTemplate(host, FILLED, place, 'ask', editing);
    expect(outcome).toMatchObject({ kind: 'uncertain', offers, earlier: { source: OWN } });
    expect([host.body(), host.subject()]).toEqual([OWN, '']);
  });

  test('a cursor below the signature (#1910) leads on top', async () => {
    const { host, editing } = draftHost({ body: REPLY });
    host.select({ from: REPLY.length, to: REPLY.length });
    const outcome = await insertTemplate(host, FILLED, 'cursor', 'keep', editing);
    expect(outcome).toMatchObject({ kind: 'done', through: 'top' });
    expect(host.body()).toBe(FILLED.html + REPLY);
  });

  test('the same where the body may not be written back is told', async () => {
    const body = OWN + thread('<p>Voir <img src="cid:1@client.example"></p>');
    const { host, editing } = draftHost({ body });
    host.select({ from: body.length, to: body.length });
    const outcome = await insertTemplate(host, FILLED, 'cursor', 'keep', editing);
    expect(outcome).toMatchObject({ kind: 'uncertain', earlier: { source: body } });
  });

  test('new Mac inserts late and on top: found all the same', async () => {
    const { host, editing } = draftHost({ body: REPLY, manner: behaviourById('mac') });
    host.select({ from: CURSOR, to: CURSOR });
    expect((await insertTemplate(host, FILLED, 'cursor', 'keep', editing)).kind).toBe('done');
    expect(readMessage(host.body(), 'html').map.text).toMatch(/^Félicitations/);
  });

  test('a cursor that is refused leads on top; a refused top is a HostError', async () => {
    const { host, editing } = draftHost({ body: OWN });
    host.select({ from: 0, to: 0 });
    host.fail('body.setSelectedDataAsync', 9014);
    const outcome = await insertTemplate(host, FILLED, 'cursor', 'keep', editing);
    expect(outcome).toMatchObject({ kind: 'done', through: 'top' });
    host.fail('body.prependAsync', 5001);
    await expect(insertTemplate(host, FILLED, 'top', 'keep', editing)).rejects.toThrow(HostError);
  });
});
