import { createMemoryHost } from '../../src/testing/memory-host';
import {
  CLIENT_BEHAVIOURS,
  behaviourById,
  type BehaviourId,
} from '../../src/testing/client-behaviours';
import {
  asWebRewrites,
  asWordRewrites,
  withoutImages,
  withoutThread,
} from '../../src/testing/client-rewrites';

function hostWith(manner: BehaviourId, body: string) {
  const clock = { time: 5000 };
  const host = createMemoryHost({ body, manner: behaviourById(manner), now: () => clock.time });
  return { host, clock };
}

test('ids are unique, titles are in French, and an unknown id is a RangeError', () => {
  expect(new Set(CLIENT_BEHAVIOURS.map(({ id }) => id)).size).toBe(CLIENT_BEHAVIOURS.length);
  CLIENT_BEHAVIOURS.forEach(({ title, reference }) => {
    expect(title).not.toMatch(/erreur|problème|désolé|impossible|'/i);
    expect(reference).toMatch(/#\d{4}|d\.ts/);
  });
  expect(() => behaviourById('none')).toThrow(RangeError);
});

test('web wraps, adds a line and rewrites attributes at every write', async () => {
  const { host } = hostWith('web', '');
  await host.writeBody("<p style='color:red;margin:0' CLASS=a>x</p>", 'html');
  const once = '<div><p style="color: red; margin: 0;" class="a">x</p></div><br>';
  expect(host.body()).toBe(once);
  await host.writeBody(host.body(), 'html');
  expect(host.body()).toBe(`<div>${once}</div><br>`);
});

test('classic leaves the last second of typing out of a read', async () => {
  const { host, clock } = hostWith('classic', '<p>a</p>');
  host.type('b', 3);
  expect(await host.readBody('html')).toBe('<p>a</p>');
  clock.time += 600;
  host.type('c', 3);
  clock.time += 600;
  expect(await host.readBody('html')).toBe('<p>ba</p>');
  clock.time += 600;
  expect(await host.readBody('html')).toBe('<p>cba</p>');
});

test('mac writes late, inserts on top and loses the cursor', async () => {
  const { host, clock } = hostWith('mac', '<p>a</p>');
  host.select({ from: 3, to: 4 });
  await host.writeBody('<p>b</p>', 'html');
  expect(await host.readBody('html')).toBe('<p>a</p>');
  expect(await host.readSelection()).toBeNull();
  clock.time += 400;
  expect(await host.readBody('html')).toBe('<p>b</p>');
  host.select({ from: 3, to: 4 });
  await host.writeSelection('x', 'html');
  clock.time += 400;
  expect(host.body()).toBe('x<p>b</p>');
});

test('plain text takes no HTML', async () => {
  const { host } = hostWith('plain-text', 'a');
  expect(await host.bodyFormat()).toBe('text');
  expect(await host.writeBody('<p>b</p>', 'html')).toMatchObject({
    written: { error: { code: 2006 } },
  });
  expect(host.body()).toBe('a');
});

test('silent and unanswered do nothing; a lost callback was done', async () => {
  const silent = hostWith('silent', 'a').host;
  await silent.writeBody('b', 'html');
  await silent.prependToBody('b', 'html');
  await silent.writeSelection('b', 'html');
  expect(silent.body()).toBe('a');
  const unanswered = hostWith('unanswered', 'a').host;
  expect(await unanswered.writeBody('b', 'html')).toMatchObject({
    written: { error: { code: 'timeout' } },
  });
  expect(unanswered.body()).toBe('a');
  const lost = hostWith('lost-callback', 'a').host;
  expect(await lost.writeBody('b', 'html')).toMatchObject({
    written: { error: { code: 'timeout' } },
  });
  expect(lost.body()).toBe('b');
});

test('typing comes once, after a read, and not between two calls of the same tick', async () => {
  const { host } = hostWith('typing', '<body><p>a</p></body>');
  const read = host.readBody('html');
  const write = host.writeBody('<body><p>b</p></body>', 'html');
  expect(await read).toBe('<body><p>a</p></body>');
  await write;
  expect(host.body()).toBe('<body><p>Une phrase de plus.</p><p>b</p></body>');
  await host.readBody('html');
  await host.readBody('html');
  expect(host.body().match(/plus/g)).toHaveLength(1);
});

test('faults: a code, no answer, and done without an answer, so often and no more', async () => {
  const host = createMemoryHost({ body: 'a' });
  host.fail('body.setAsync', 5001, 1, 1);
  await host.writeBody('b', 'html');
  expect(await host.writeBody('c', 'html')).toMatchObject({ written: { error: { code: 5001 } } });
  expect(host.body()).toBe('b');
  host.fail('body.setAsync', 'hang-after-doing', 1);
  expect(await host.writeBody('d', 'html')).toMatchObject({
    written: { error: { code: 'timeout' } },
  });
  expect(host.body()).toBe('d');
  await host.writeBody('e', 'html');
  expect(host.body()).toBe('e');
});

test('a settings bag holds 32 KB', async () => {
  const host = createMemoryHost();
  const full = host.writeSettings({ k: 'é'.repeat(20000) });
  await expect(full).rejects.toMatchObject({ code: 9057 });
});

test('the rewrites keep words and take what they say', () => {
  const body =
    '<p>a <img src="cid:1"></p><div id=divRplyFwdMsg><img src="cid:2"><img src="https://client.example/x.png"></div>';
  expect(withoutImages(body, 'all')).toBe(
    '<p>a </p><div id=divRplyFwdMsg><img src="https://client.example/x.png"></div>',
  );
  expect(withoutImages(body, 'quoted')).toContain('cid:1');
  expect(withoutImages(body, 'quoted')).not.toContain('cid:2');
  expect(withoutThread(body)).toBe('<p>a <img src="cid:1"></p>');
  expect(asWordRewrites(asWordRewrites('<p>a</p>'))).toBe(asWordRewrites('<p>a</p>'));
  expect(asWebRewrites('<br/><A HREF=x>l</A>')).toBe('<br><a href="x">l</A>');
});
