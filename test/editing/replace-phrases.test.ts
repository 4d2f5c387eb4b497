import { HostError } from '../../src/outlook/port/host-error';
import { behaviourById } from '../../src/testing/client-behaviours';
import { readMessage } from '../../src/text/message';
import {
  thread,
  draftHost,
  editOf,
  OWN,
  REPLY,
  SIGNATURE,
  THREAD,
  writes,
  replacePhrases,
  recover,
  undo,
} from './drafts';

const EDIT = editOf(REPLY, 'Le bug est corrigé', 'Tout est rétabli');
const EDITED = REPLY.replace('Le <b>bug</b> est corrigé', 'Tout est rétabli');
const SNAPSHOT = { source: REPLY, format: 'html' } as const;

function shownText(source: string): string {
  return readMessage(source, 'html').map.text;
}

describe('a replacement', () => {
  test('changes the phrase, with a logo in the signature, and nothing of signature and thread', async () => {
    const { host, editing } = draftHost({ body: REPLY });
    const outcome = await replacePhrases(host, SNAPSHOT, [EDIT], editing);
    expect(outcome.kind).toBe('done');
    expect(shownText(host.body())).toBe(shownText(EDITED));
    expect(host.body().endsWith(SIGNATURE + THREAD)).toBe(true);
    expect(writes(host)).toEqual(['body.setAsync']);
  });

  test('makes several edits in one write', async () => {
    const { host, editing } = draftHost({ body: REPLY });
    const edits = [editOf(REPLY, 'le site est en ligne', 'votre site est en ligne'), EDIT];
    expect((await replacePhrases(host, SNAPSHOT, edits, editing)).kind).toBe('done');
    expect(shownText(host.body())).toContain('Tout est rétabli, votre site est en ligne.');
    expect(writes(host)).toEqual(['body.setAsync']);
  });

  test('finds a phrase that only moved', async () => {
    const { host, editing } = draftHost({ body: `<p>Deux mots avant.</p>${REPLY}` });
    expect((await replacePhrases(host, SNAPSHOT, [EDIT], editing)).kind).toBe('done');
    expect(shownText(host.body())).toContain('Deux mots avant.\nBonjour Julie,\nTout est rétabli,');
  });

  test.each([
    ['was reworded', REPLY.replace('corrigé,', 'réparé,')],
    ['grew a letter', REPLY.replace('corrigé,', 'corrigés,')],
    ['became part of the thread', SIGNATURE + THREAD],
    ['is gone', '<p>Autre chose</p>'],
  ])('writes nothing when the phrase %s', async (_what, body) => {
    const { host, editing } = draftHost({ body });
    expect((await replacePhrases(host, SNAPSHOT, [EDIT], editing)).kind).toBe('changed');
    expect([host.body(), writes(host)]).toEqual([body, []]);
  });

  test('writes nothing when the message became plain text', async () => {
    const { host, editing } = draftHost({ body: 'Le bug est corrigé', format: 'text' });
    expect((await replacePhrases(host, SNAPSHOT, [EDIT], editing)).kind).toBe('changed');
    expect(writes(host)).toEqual([]);
  });

  test('refuses edits that are not over their own words', async () => {
    const { host } = draftHost({ body: REPLY });
    const wrong = { ...EDIT, span: { from: 0, to: EDIT.actual.length } };
    await expect(replacePhrases(host, SNAPSHOT, [wrong])).rejects.toThrow(RangeError);
    await expect(replacePhrases(host, SNAPSHOT, [EDIT, EDIT])).rejects.toThrow(RangeError);
  });

  test('keeps plain text plain', async () => {
    const body = 'Bonjour,\r\nLe bug est corrigé <ici>.\r\n';
    const { host, editing } = draftHost({ body, format: 'text' });
    const edit = editOf(body, 'Le bug est corrigé', 'C’est < rétabli & testé', { format: 'text' });
    const outcome = await replacePhrases(host, { source: body, format: 'text' }, [edit], editing);
    expect(outcome.kind).toBe('done');
    expect(host.body()).toBe('Bonjour,\r\nC’est < rétabli & testé <ici>.\r\n');
  });
});

describe('where the phrase is selected', () => {
  const from = REPLY.indexOf('Le <b>bug');
  const to = REPLY.indexOf(', le site');
  const body = REPLY.replace(THREAD, '').replace('<b>bug</b>', 'bug');
  const bare = { from: body.indexOf('Le bug'), to: body.indexOf(', le site') };
  const edit = editOf(body, 'Le bug est corrigé', 'C’est < rétabli');

  test('only the selection is written', async () => {
    const { host, editing } = draftHost({ body });
    host.select(bare);
    const outcome = await replacePhrases(host, { ...SNAPSHOT, source: body }, [edit], editing);
    expect(outcome.kind).toBe('done');
    expect(host.body()).toBe(body.slice(0, bare.from) + 'C’est &lt; rétabli' + body.slice(bare.to));
    expect(writes(host)).toEqual(['body.setSelectedDataAsync']);
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    expect((await undo(host, outcome.undo, editing)).kind).toBe('done');
    expect(host.body()).toBe(body);
  });

  test('another selection is left alone', async () => {
    const { host, editing } = draftHost({ body });
    host.select({ from: 3, to: 10 });
    await replacePhrases(host, { ...SNAPSHOT, source: body }, [edit], editing);
    expect(writes(host)).toEqual(['body.setAsync']);
  });

  test('it goes where the whole body may not be written', async () => {
    const withPicture = OWN + thread('<p><img src="cid:1@client.example">Merci</p>');
    const { host, editing } = draftHost({ body: withPicture });
    const snapshot = { ...SNAPSHOT, source: withPicture };
    const picked = editOf(withPicture, 'Le bug est corrigé', 'Tout est rétabli');
    const refused = await replacePhrases(host, snapshot, [picked], editing);
    expect(refused).toMatchObject({ kind: 'refused', reason: 'quoted-images', wanted: 'replace' });
    expect(host.body()).toBe(withPicture);
    host.select({ from, to });
    expect((await replacePhrases(host, snapshot, [picked], editing)).kind).toBe('done');
    expect(host.body()).toBe(withPicture.replace('Le <b>bug</b> est corrigé', 'Tout est rétabli'));
  });

  test.each([
    ['word for word', 'Le bug est corrigé'],
    ['in other lines', 'Le bug<br>est\n <i>corrigé</i>'],
  ])('it does not go where the thread has the same words, %s', async (_how, words) => {
    const repeated = OWN + thread(`<p>${words}<img src="cid:1@client.example"></p>`);
    const { host, editing } = draftHost({ body: repeated });
    const picked = editOf(repeated, 'Le bug est corrigé', 'Tout est rétabli');
    const at = repeated.lastIndexOf(words);
    host.select({ from: at, to: at + words.length });
    const outcome = await replacePhrases(
      host,
      { ...SNAPSHOT, source: repeated },
      [picked],
      editing,
    );
    expect(outcome).toMatchObject({ kind: 'refused', wanted: 'replaceByHand', offers: ['copy'] });
    expect(host.body()).toBe(repeated);
  });

  test('formatting within it is kept: the body is written, word by word', async () => {
    const formatted = REPLY.replace(THREAD, '');
    const { host, editing } = draftHost({ body: formatted });
    host.select({ from, to });
    const rewording = editOf(formatted, 'Le bug est corrigé', 'Le menu est rétabli');
    const snapshot = { ...SNAPSHOT, source: formatted };
    expect((await replacePhrases(host, snapshot, [rewording], editing)).kind).toBe('done');
    expect(host.body()).toContain('Le <b>menu</b> est rétabli');
    expect(writes(host)).toEqual(['body.setAsync']);
  });

  test('a link that would go with its words is kept, and said', async () => {
    const linked = '<p>Le <a href="https://client.example/">bug</a> est corrigé.</p>';
    const { host, editing } = draftHost({ body: linked });
    const losing = editOf(linked, 'Le bug est corrigé', 'Tout fonctionne');
    const outcome = await replacePhrases(host, { ...SNAPSHOT, source: linked }, [losing], editing);
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'linked-words' });
    expect(host.body()).toBe(linked);
  });

  test('a refused selection falls back on one write of the body', async () => {
    const { host, editing } = draftHost({ body });
    host.select(bare);
    host.fail('body.setSelectedDataAsync', 9014);
    const outcome = await replacePhrases(host, { ...SNAPSHOT, source: body }, [edit], editing);
    expect(outcome.kind).toBe('done');
    expect(writes(host)).toEqual(['body.setSelectedDataAsync', 'body.setAsync']);
  });
});

describe('undo', () => {
  const replaced = async (manner: string) => {
    const { host, editing } = draftHost({ body: REPLY, manner: behaviourById(manner) });
    const outcome = await replacePhrases(host, SNAPSHOT, [EDIT], editing);
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    return { host, editing, outcome };
  };

  test('is exact', async () => {
    const { host, editing, outcome } = await replaced('faithful');
    const undone = await undo(host, outcome.undo, editing);
    expect(undone.kind).toBe('done');
    expect(host.body()).toBe(REPLY);
    if (undone.kind !== 'done') throw new Error(undone.kind);
    await undo(host, undone.undo, editing);
    expect(shownText(host.body())).toBe(shownText(EDITED));
  });

  test.each(['web', 'classic', 'mac'])(
    'works on %s, whose rewriting it survives',
    async (manner) => {
      const { host, editing, outcome } = await replaced(manner);
      expect((await undo(host, outcome.undo, editing)).kind).toBe('done');
      expect(shownText(host.body()).trim()).toBe(shownText(REPLY));
    },
  );

  test('comes too late once something was typed, keeps the earlier text, and it can be recovered', async () => {
    const { host, editing, outcome } = await replaced('faithful');
    host.type('<p>Encore un mot.</p>', 0);
    const typed = host.body();
    const late = await undo(host, outcome.undo, editing);
    expect(late).toMatchObject({ kind: 'changed', earlier: { source: REPLY } });
    expect(host.body()).toBe(typed);
    if (late.kind !== 'changed' || late.earlier === undefined) throw new Error(late.kind);
    const recovered = await recover(host, late.earlier, editing);
    expect(recovered).toMatchObject({ kind: 'done', undo: { before: { source: typed } } });
    expect(host.body()).toBe(REPLY);
  });
});

describe('a host that misbehaves', () => {
  const play = async (
    manner: string,
    prepare?: (host: ReturnType<typeof draftHost>['host']) => void,
  ) => {
    const { host, editing } = draftHost({ body: REPLY, manner: behaviourById(manner) });
    prepare?.(host);
    return { host, outcome: await replacePhrases(host, SNAPSHOT, [EDIT], editing) };
  };

  test.each(['web', 'classic', 'mac', 'lost-callback'])('%s: done', async (manner) => {
    const { host, outcome } = await play(manner);
    expect(outcome.kind).toBe('done');
    expect(shownText(host.body()).trim()).toBe(shownText(EDITED));
  });

  test.each(['mac-thread-lost', 'truncating', 'on-top'])(
    '%s: the person is told and has the text from before',
    async (manner) => {
      const { outcome } = await play(manner);
      expect(outcome).toMatchObject({ kind: 'uncertain', earlier: { source: REPLY } });
    },
  );

  test.each(['silent', 'unanswered'])(
    '%s: the person is told, nothing has changed',
    async (manner) => {
      const { host, outcome } = await play(manner);
      expect(outcome).toMatchObject({ kind: 'uncertain', earlier: { source: REPLY } });
      expect(host.body()).toBe(REPLY);
    },
  );

  test('damage that happens once is repaired', async () => {
    let damaged = false;
    const once = {
      ...behaviourById('truncating'),
      onWrite: (_before: string, content: string) => {
        const written = damaged ? content : content.slice(0, 40);
        damaged = true;
        return written;
      },
    };
    const { host, editing } = draftHost({ body: REPLY, manner: once });
    const outcome = await replacePhrases(host, SNAPSHOT, [EDIT], editing);
    expect(outcome).toMatchObject({ kind: 'restored', earlier: { source: REPLY } });
    expect(host.body()).toBe(REPLY);
  });

  test('typing between read and write is put back', async () => {
    const { host, outcome } = await play('typing');
    expect(outcome.kind).toBe('restored');
    expect(host.body()).toBe(`<p>Une phrase de plus.</p>${REPLY}`);
  });

  test.each([5001, 9020, 9021])(
    'a refusal of %i is a HostError and nothing has changed',
    async (code) => {
      const { host, editing } = draftHost({ body: REPLY });
      host.fail('body.setAsync', code);
      const failure = replacePhrases(host, SNAPSHOT, [EDIT], editing);
      await expect(failure).rejects.toThrow(HostError);
      await expect(failure).rejects.toMatchObject({ code, call: 'body.setAsync' });
      expect(host.body()).toBe(REPLY);
    },
  );

  test('a write is never sent twice after a time-out', async () => {
    const { host, outcome } = await play('unanswered');
    expect(outcome.kind).toBe('uncertain');
    expect(writes(host)).toEqual(['body.setAsync']);
  });

  test('classic: nothing is written while the keyboard is in the message', async () => {
    const { host, editing } = draftHost({ body: REPLY, manner: behaviourById('classic') });
    const options = { ...editing, paneHasFocus: () => false };
    expect((await replacePhrases(host, SNAPSHOT, [EDIT], options)).kind).toBe('changed');
    expect(writes(host)).toEqual([]);
  });

  test('classic: waits for the last second of typing before it reads', async () => {
    const { host, editing } = draftHost({ body: REPLY, manner: behaviourById('classic') });
    host.type('<p>Tapé à l’instant.</p>', 0);
    expect(await host.readBody('html')).toBe(REPLY);
    expect((await replacePhrases(host, SNAPSHOT, [EDIT], editing)).kind).toBe('done');
    expect(host.body()).toContain('Tapé à l’instant.');
  });

  /** Types after the `nth` call (from 1) of the protocol. */
  const typingAt = (nth: number, text: string, options: Parameters<typeof draftHost>[0]) => {
    let calls = 0;
    const { host, editing } = draftHost({
      ...options,
      afterCall: () => {
        calls += 1;
        if (calls === nth) host.type(text, 0);
      },
    });
    return { host, editing };
  };

  test('mac: words typed before a late write took them away are put back', async () => {
    // Calls: format, read, read ahead of the write, write, then the reads back.
    const typed = '<p>Tapé entre-temps.</p>';
    const { host, editing } = typingAt(5, typed, { body: REPLY, manner: behaviourById('mac') });
    const outcome = await replacePhrases(host, SNAPSHOT, [EDIT], editing);
    await editing.pause(10000);
    expect(outcome).toMatchObject({ kind: 'restored', earlier: { source: typed + REPLY } });
    expect(host.body()).toBe(typed + REPLY);
  });

  test('a few words typed after the write are no difference, and an undo leaves them', async () => {
    const { host, editing } = typingAt(4, '<p>Tapé après.</p>', { body: REPLY });
    const outcome = await replacePhrases(host, SNAPSHOT, [EDIT], editing);
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    expect((await undo(host, outcome.undo, editing)).kind).toBe('changed');
    expect(host.body()).toContain('Tapé après.');
  });

  test('nor is a page more, and an undo leaves it', async () => {
    const page = `<p>${'Un texte que personne ne tape si vite. '.repeat(5)}</p>`;
    const { host, editing } = typingAt(5, page, { body: REPLY });
    const outcome = await replacePhrases(host, SNAPSHOT, [EDIT], editing);
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    expect(host.body()).toContain('Un texte que personne');
    expect((await undo(host, outcome.undo, editing)).kind).toBe('changed');
  });

  test('a damaged draft that someone works on is left to them', async () => {
    const typed = '<p>Je répare à la main.</p>';
    // Calls 5 and 6 read the damage; it is typed into before it could be repaired.
    const { host, editing } = typingAt(6, typed, {
      body: REPLY,
      manner: behaviourById('mac-thread-lost'),
    });
    const outcome = await replacePhrases(host, SNAPSHOT, [EDIT], editing);
    expect(outcome).toMatchObject({ kind: 'uncertain', earlier: { source: REPLY } });
    expect(host.body()).toContain(typed);
    expect(writes(host)).toEqual(['body.setAsync']);
  });
});
