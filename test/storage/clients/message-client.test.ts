import { clientOfMessage } from '../../../src/storage/clients/message-client';

const to = (address: string) => ({ name: '', address, field: 'to' as const });
const paul = to('paul@filiale.example');
const ines = to('ines@client.example');
const sender = 'lea@agence.example';

test('colleagues’ domains never count as a client', () => {
  expect(clientOfMessage([paul, ines], sender)?.domain).toBe('filiale.example');
  expect(clientOfMessage([paul, ines], sender, ['filiale.example'])).toEqual({
    domain: 'client.example',
    people: [ines],
  });
  const below = to('paul@lyon.filiale.example');
  expect(clientOfMessage([below, ines], sender, ['filiale.example'])?.domain).toBe(
    'client.example',
  );
});

test('a message to colleagues alone has no client', () => {
  expect(clientOfMessage([paul, to('marc@agence.example')], sender, ['filiale.example'])).toBe(
    undefined,
  );
});

test('a domain that only ends like a colleague’s is a client', () => {
  const other = to('a@autrefiliale.example');
  expect(clientOfMessage([other], sender, ['filiale.example'])?.domain).toBe(
    'autrefiliale.example',
  );
});

test('a provider that is set as one’s own house has no client either', () => {
  expect(clientOfMessage([to('paul@orange.fr')], sender, ['orange.fr'])).toBe(undefined);
  expect(clientOfMessage([to('paul@orange.fr')], 'lea@orange.fr')?.domain).toBe('paul@orange.fr');
  expect(clientOfMessage([to('lea@orange.fr'), ines], 'Lea@orange.fr')?.domain).toBe(
    'client.example',
  );
});

test('an address without a domain is nobody’s', () => {
  expect(clientOfMessage([to('ines@'), to('ines'), ines], sender)?.domain).toBe('client.example');
});

test('the house above the writer’s own is none, a host that both are customers of is one', () => {
  const inParis = 'lea@paris.agence.example';
  expect(clientOfMessage([to('paul@agence.example'), ines], inParis)?.domain).toBe(
    'client.example',
  );
  expect(clientOfMessage([to('paul@lyon.agence.example')], inParis)?.domain).toBe(
    'lyon.agence.example',
  );
  const hosted = to('paul@client.onmicrosoft.com');
  expect(clientOfMessage([hosted], 'lea@agence.onmicrosoft.com')?.domain).toBe(
    'client.onmicrosoft.com',
  );
  expect(clientOfMessage([to('paul@client.co.uk')], 'lea@agence.co.uk')?.domain).toBe(
    'client.co.uk',
  );
  const atProvider = to('paul@client.free.fr');
  expect(clientOfMessage([atProvider], 'lea@free.fr')?.domain).toBe('client.free.fr');
});

test('a client is one, however its domain is spelled, and is shown in its own letters', () => {
  const spellings = ['paul@xn--htel-zenith-2eb.example', 'paul@HÔTEL-zenith.example'];
  expect(spellings.map((each) => clientOfMessage([to(each)], sender)?.domain)).toEqual([
    'hôtel-zenith.example',
    'hôtel-zenith.example',
  ]);
});
