import { templates } from '../../src/charter/templates';
import { type InsertPlace } from '../../src/editing/insert-template';
import { insertedBlock, type InsertedBlock } from '../../src/editing/inserted-block';
import { NOTHING_LEFT_OUT, withoutSalutations } from '../../src/editing/without-salutations';
import { differenceOf } from '../../src/editing/same-draft';
import { HostError } from '../../src/outlook/port/host-error';
import { CLIENT_BEHAVIOURS, behaviourById } from '../../src/testing/client-behaviours';
import type { MemoryHost } from '../../src/testing/memory-host';
import { fill } from '../../src/templates/fill';
import { proposeValues } from '../../src/templates/proposals';
import type { FilledTemplate, Template } from '../../src/templates/template';
import { readMessage } from '../../src/text/message';
import {
  draftHost,
  REPLY as GREETING_REPLY,
  SIGNATURE,
  THREAD,
  UNGREETED as OWN,
  insertTemplate,
  undo,
  updateInserted,
  highlightPhrases as highlight,
} from './drafts';

const PARAGRAPH = '<p style="margin:0 0 1em">';
const filledWith = (site: string, subject = 'Mise en ligne'): FilledTemplate => ({
  subject,
  html: `${PARAGRAPH}<strong>Bravo&nbsp;!</strong> Le site est en ligne&nbsp;:<br><a href="${site}">${site}</a></p><ul><li>Menu</li><li>Pied</li></ul>${PARAGRAPH}À bientôt.</p>`,
  text: `Bravo\u00a0! Le site est en ligne\u00a0:\n${site}\n\n- Menu\n- Pied\n\nÀ bientôt.`,
});
const ONE = filledWith('https://un.example.fr/');
const TWO = filledWith('https://deux.example.fr/', 'Mise en ligne, suite');
const REPLY = OWN + SIGNATURE + THREAD;
const CURSOR = REPLY.indexOf('<p>Le <b>bug');

/** What was inserted into one body, as it stands in the other. */
function blockIn(filled: FilledTemplate, before: string, after: string): InsertedBlock | null {
  const [content, one, other] = [filled.html, before, after].map((source) =>
    readMessage(source, 'html'),
  );
  if (!content || !one || !other) throw new Error('three bodies');
  return insertedBlock({ filled, leftOut: NOTHING_LEFT_OUT }, content, one.map.text, other);
}

async function inserted(
  host: MemoryHost,
  editing: Parameters<typeof insertTemplate>[4],
  place: InsertPlace = 'top',
  filled = ONE,
): Promise<InsertedBlock> {
  const outcome = await insertTemplate(host, filled, place, 'ask', editing);
  if (outcome.kind !== 'done' || outcome.block === null) throw new Error(outcome.kind);
  return outcome.block;
}

describe('a block that nobody has touched', () => {
  test.each(['cursor', 'top', 'own'] as const)(
    'at %s holds the new values, all around it is the same to the byte, and undo is exact',
    async (place) => {
      const { host, editing } = draftHost({ body: REPLY });
      host.select({ from: CURSOR, to: CURSOR });
      const block = await inserted(host, editing, place);
      const before = host.body();
      const outcome = await updateInserted(host, block, TWO, editing);
      expect(outcome).toMatchObject({ kind: 'done', subject: { kind: 'set' } });
      expect(host.body()).toBe(before.replace(ONE.html, TWO.html));
      expect(host.subject()).toBe(TWO.subject);
      if (outcome.kind !== 'done') return;
      await undo(host, outcome.undo, editing);
      expect([host.body(), host.subject()]).toEqual([before, ONE.subject]);
    },
  );

  test('can be updated again and again, with what is typed elsewhere kept', async () => {
    const { host, editing } = draftHost({ body: REPLY });
    let block = await inserted(host, editing);
    for (const site of [
      'https://a.example.fr/',
      'https://b.example.fr/',
      'https://c.example.fr/',
    ]) {
      host.type('<p>Un mot de plus.</p>', host.body().indexOf(SIGNATURE));
      const outcome = await updateInserted(host, block, filledWith(site), editing);
      if (outcome.kind !== 'done' || outcome.block === null) throw new Error(outcome.kind);
      ({ block } = outcome);
    }
    expect(host.body()).toBe(
      filledWith('https://c.example.fr/').html +
        OWN +
        '<p>Un mot de plus.</p>'.repeat(3) +
        SIGNATURE +
        THREAD,
    );
  });

  test('is told from another of the same words', async () => {
    const { host, editing } = draftHost({ body: REPLY });
    await inserted(host, editing);
    const second = await inserted(host, editing);
    expect((await updateInserted(host, second, TWO, editing)).kind).toBe('done');
    expect(host.body()).toBe(TWO.html + ONE.html + REPLY);
  });

  test('one paragraph, one list: whole elements, none inside another', async () => {
    for (const [one, two] of [
      [`${PARAGRAPH}Un <em>mot</em></p>`, `${PARAGRAPH}Deux</p>`],
      ['<ul><li>Un</li><li>Deux</li></ul>', '<ul><li>Trois</li></ul>'],
      ['<ol><li><strong>Un</strong></li></ol>', `${PARAGRAPH}Deux</p>`],
    ] as const) {
      const make = (html: string): FilledTemplate => ({ subject: '', html, text: html });
      const { host, editing } = draftHost({ body: `<div>${OWN}</div>` });
      host.select({ from: 5, to: 5 });
      const block = await inserted(host, editing, 'cursor', make(one));
      expect((await updateInserted(host, block, make(two), editing)).kind).toBe('done');
      expect(host.body()).toBe(`<div>${two}${OWN}</div>`);
    }
  });

  test('with our highlight in the message: it goes, the block is found', async () => {
    const { host, editing } = draftHost({ body: REPLY });
    const block = await inserted(host, editing);
    const { map } = readMessage(host.body(), 'html');
    const at = map.text.indexOf('bientôt');
    const marked = await highlight(
      host,
      { source: host.body(), format: 'html' },
      [{ from: at, to: at + 7 }],
      editing,
    );
    expect(marked.kind).toBe('done');
    expect(host.body()).toContain('data-tonjuste');
    expect((await updateInserted(host, block, TWO, editing)).kind).toBe('done');
    expect(host.body()).toBe(TWO.html + REPLY);
  });

  test('as Word and a browser spell it', () => {
    const word =
      `<p class=MsoNormal style='margin-bottom:12.0pt'><b><span lang=FR>Bravo&nbsp;!</span></b><span lang=FR> Le site est en ligne&nbsp;:<br><a href="https://un.example.fr/">https://un.example.fr/</a><o:p></o:p></span></p>` +
      `<ul style='margin-top:0cm' type=disc><li class=MsoNormal><span lang=FR>Menu<o:p></o:p></span></li><li class=MsoNormal>Pied<o:p></o:p></li></ul>` +
      `<p class=MsoNormal><span lang=FR>À bientôt.<o:p></o:p></span></p>`;
    const before = `<div class=WordSection1><p class=MsoNormal>Bonjour<o:p></o:p></p></div>`;
    const after = before.replace('<p', `${word}<p`);
    const block = blockIn(ONE, before, after);
    expect(block && after.slice(block.span.from, block.span.to)).toBe(word);
    const one = { ...ONE, html: `${PARAGRAPH}Un mot</p>` };
    const spelled = '<p style="margin: 0px 0px 1em;"><span>Un mot</span><br></p>';
    expect(blockIn(one, '<div></div>', `<div>${spelled}</div>`)).toBeNull();
    const clean = spelled.replace('<br>', '');
    const found = blockIn(one, '<div></div>', `<div>${clean}</div>`);
    expect(found?.span).toEqual({ from: 5, to: 5 + clean.length });
  });

  test('in plain text', async () => {
    const body = 'Le point,\n\n-- \nCamille\n';
    const { host, editing } = draftHost({ body, format: 'text' });
    const block = await inserted(host, editing);
    expect((await updateInserted(host, block, TWO, editing)).kind).toBe('done');
    expect(host.body()).toContain(`${TWO.text}\n\nLe point,`);
    expect(host.body()).not.toContain('https://un.example.fr/');
    expect(host.body().endsWith(body)).toBe(true);
  });
});

describe('the subject', () => {
  test('that the person has changed stays', async () => {
    const { host, editing } = draftHost({ body: REPLY });
    const block = await inserted(host, editing);
    await host.writeSubject('Le mien');
    const outcome = await updateInserted(host, block, TWO, editing);
    expect(outcome).toMatchObject({ kind: 'done', subject: { kind: 'kept' } });
    expect(host.subject()).toBe('Le mien');
  });

  test('alone may change: the body is not written', async () => {
    const { host, editing } = draftHost({ body: REPLY });
    const block = await inserted(host, editing);
    const writes = host.calls.filter((call) => call === 'body.setAsync').length;
    const outcome = await updateInserted(host, block, { ...ONE, subject: 'Autre' }, editing);
    expect(outcome).toMatchObject({ kind: 'done', subject: { kind: 'set' } });
    expect(host.subject()).toBe('Autre');
    expect(host.calls.filter((call) => call === 'body.setAsync')).toHaveLength(writes);
    if (outcome.kind !== 'done') return;
    await undo(host, outcome.undo, editing);
    expect([host.body(), host.subject()]).toEqual([ONE.html + REPLY, ONE.subject]);
  });
});

describe('a block that is no longer what was inserted', () => {
  test.each([
    ['a word typed into it', (body: string) => body.replace('Le site est', 'Votre site est')],
    ['a word made bold', (body: string) => body.replace('Pied', '<b>Pied</b>')],
    ['an item taken out', (body: string) => body.replace('<li>Menu</li>', '')],
    ['all of it taken out', (body: string) => body.replace(ONE.html, '')],
    ['moved into the thread', (body: string) => body.replace(ONE.html, '') + ONE.html],
  ])('%s: nothing is written', async (_, change) => {
    const { host, editing } = draftHost({ body: REPLY });
    const block = await inserted(host, editing);
    await host.writeBody(change(host.body()), 'html');
    const before = host.body();
    const outcome = await updateInserted(host, block, TWO, editing);
    expect(outcome).toMatchObject({ kind: 'changed', message: 'blockGone' });
    expect([host.body(), host.subject()]).toEqual([before, ONE.subject]);
  });

  test('where the body can’t be written safely, that is said', async () => {
    const { host, editing } = draftHost({ body: OWN + THREAD });
    const block = await inserted(host, editing);
    await host.writeBody(`${host.body()}<p><img src="cid:1@client.example"></p>`, 'html');
    const before = host.body();
    const outcome = await updateInserted(host, block, TWO, editing);
    expect(outcome).toMatchObject({ kind: 'refused', offers: ['top', 'copy'] });
    expect(host.body()).toBe(before);
  });
});

/** Every template of the charter, with values that suit its fields. */
const samples = (template: Template): readonly [FilledTemplate, FilledTemplate] => {
  const make = (word: string): FilledTemplate => {
    const values = { ...proposeValues(template, { today: '2026-11-23' }) } as Record<
      string,
      string | boolean
    >;
    for (const { id, kind } of template.fields) {
      if (values[id] !== '') continue;
      values[id] = kind === 'address' ? `https://${word}.example.fr/` : `Le ${word}`;
      if (kind === 'date') values[id] = '2026-12-07';
    }
    const filling = fill(template, values);
    if (!filling.ok) throw new Error(JSON.stringify(filling.problems));
    return filling.filled;
  };
  return [make('un'), make('deux')];
};

describe.each(CLIENT_BEHAVIOURS.map(({ id }) => id))('in the manner %s', (id) => {
  test.each(['cursor', 'top', 'own'] as const)(
    'every template at %s: updated, or told and nothing lost',
    async (place) => {
      let updated = 0;
      for (const template of templates.templates) {
        const manner = behaviourById(id);
        const format = manner.format ?? 'html';
        const body =
          format === 'text' ? 'Bonjour Julie,\n\nVoici.\n\n-- \nCamille\n' : GREETING_REPLY;
        const { host, editing } = draftHost({ body, manner, subject: 'RE: Site' });
        host.select({ from: 0, to: 0 });
        const [one, two] = samples(template);
        const first = await insertTemplate(host, one, place, 'ask', editing).catch(expectHostError);
        if (first?.kind !== 'done' || first.block === null) continue;
        const before = host.body();
        const second = await updateInserted(host, first.block, two, editing).catch(expectHostError);
        const leftOut = { greeting: place !== 'own', closing: false };
        const stands = ({ html, text }: FilledTemplate) => (format === 'html' ? html : text);
        const content = stands(withoutSalutations(two, leftOut));
        const read = (source: string) => packed(readMessage(source, format).map.text);
        if (second?.kind === 'done') {
          updated += 1;
          expect(read(host.body())).toContain(read(content));
          if (id !== 'typing') {
            await editing.pause(5000);
            const undone = await undo(host, second.undo, editing).catch(expectHostError);
            await editing.pause(5000);
            if (undone?.kind === 'done') {
              expect(
                differenceOf(readMessage(before, format), readMessage(host.body(), format)),
              ).toBeNull();
            }
          }
        } else if (second !== null && 'earlier' in second && second.earlier !== undefined) {
          expect(read(second.earlier.source)).toContain(
            read(stands(withoutSalutations(one, leftOut))),
          );
        } else
          expect(
            differenceOf(readMessage(before, format), readMessage(host.body(), format)),
          ).toBeNull();
      }
      // These write what they are given, each in its own spelling.
      if (['faithful', 'web', 'classic', 'mac', 'plain-text'].includes(id)) {
        expect(updated).toBe(templates.templates.length);
      }
    },
  );
});

function packed(text: string): string {
  return text.replace(/\s+/g, '');
}

function expectHostError(error: unknown): null {
  expect(error).toBeInstanceOf(HostError);
  return null;
}
