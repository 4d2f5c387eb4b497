import { MOST_BYTES } from '../../../src/charter/published-charter';
import { fetchPublished } from '../../../src/taskpane/session/fetch-published';

const answering = (body: BodyInit | null, init: ResponseInit = {}) =>
  fetchPublished(() => Promise.resolve(new Response(body, init)));

it('gives the text, asked for anew each time', async () => {
  const asked: unknown[] = [];
  const fetched = await fetchPublished((address, options) => {
    asked.push(address, options.cache);
    return Promise.resolve(new Response('{"é":1}'));
  });
  expect(fetched).toEqual({ kind: 'text', text: '{"é":1}' });
  expect(asked).toEqual(['charte.json', 'no-cache']);
});

it.each<[string, BodyInit | null, ResponseInit, string]>([
  ['a file that is not there', 'Not found', { status: 404 }, 'absent'],
  [
    'the page that a host shows instead',
    '<p>',
    { headers: { 'Content-Type': 'text/html' } },
    'absent',
  ],
  ['a host that is not well', 'x', { status: 503 }, 'unreachable'],
  ['a refusal', 'x', { status: 403, headers: { 'Content-Type': 'text/html' } }, 'unreachable'],
  ['10 MB', 'x'.repeat(10_000_000), {}, 'large'],
])('%s', async (_, body, init, kind) => {
  expect(await answering(body, init)).toMatchObject({ kind });
});

it('reads no more than it may of a file without an end', async () => {
  let given = 0;
  let stopped = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      given += 100_000;
      controller.enqueue(new Uint8Array(100_000));
    },
    cancel: () => {
      stopped = true;
    },
  });
  expect(await answering(endless)).toEqual({ kind: 'large' });
  expect(stopped).toBe(true);
  expect(given).toBeLessThan(MOST_BYTES + 1_000_000);
});

it('takes no answer for none', async () => {
  const fetched = await fetchPublished(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(fetched).toEqual({ kind: 'unreachable' });
});
