import { isColleaguesOnly } from '../../src/launchevent/audience';

const to = (...addresses: string[]) => addresses.map((address) => ({ name: '', address }));
const list = (address: string) => ({ name: 'Équipe', address, isList: true as const });
const usual = { inside: [], listsInside: false };
const SENDER = 'camille@agence.example';

describe('isColleaguesOnly', () => {
  test.each([
    ['the same domain', to('julie@agence.example', 'Marc@AGENCE.example'), true],
    ['a domain below it', to('robot@build.agence.example'), true],
    ['one client among colleagues', to('julie@agence.example', 'client@acme.example'), false],
    ['a domain beside it', to('x@agence.example.client.example'), false],
    ['a look-alike domain', to('x@notreagence.example'), false],
    ['an address without a domain', to('Équipe projet'), false],
    ['no address', to(''), false],
    ['a list of the own domain', [list('equipe@agence.example')], false],
    ['nobody', to(), false],
  ])('%s', (_case, recipients, expected) => {
    expect(isColleaguesOnly(SENDER, recipients, usual)).toBe(expected);
  });

  test('the domains that are set are internal, besides the own', () => {
    const set = { ...usual, inside: ['groupe.example'] };
    expect(isColleaguesOnly(SENDER, to('a@groupe.example', 'b@agence.example'), set)).toBe(true);
    expect(isColleaguesOnly(SENDER, to('a@filiale.groupe.example'), set)).toBe(true);
    expect(isColleaguesOnly(SENDER, to('a@autregroupe.example'), set)).toBe(false);
    expect(isColleaguesOnly('', to('a@groupe.example'), set)).toBe(true);
  });

  test('a setting takes lists and unknowns for colleagues, those of others never', () => {
    const set = { ...usual, listsInside: true };
    expect(isColleaguesOnly(SENDER, [list('equipe@agence.example')], set)).toBe(true);
    expect(isColleaguesOnly(SENDER, to('Équipe projet', '/o=Exchange/cn=equipe'), set)).toBe(true);
    expect(isColleaguesOnly(SENDER, [list('tous@acme.example')], set)).toBe(false);
  });

  test('the house above the own is the same, what everybody shares is not', () => {
    const inParis = 'camille@paris.agence.example';
    expect(isColleaguesOnly(inParis, to('julie@agence.example'), usual)).toBe(true);
    expect(isColleaguesOnly(inParis, to('julie@lyon.agence.example'), usual)).toBe(false);
    expect(isColleaguesOnly('camille@agence.co.uk', to('julie@co.uk'), usual)).toBe(false);
    expect(isColleaguesOnly('camille@agence.free.fr', to('julie@free.fr'), usual)).toBe(false);
    const hosted = 'camille@agence.onmicrosoft.com';
    expect(isColleaguesOnly(hosted, to('julie@acme.onmicrosoft.com'), usual)).toBe(false);
    expect(isColleaguesOnly('x@co.uk', to('julie@acme.co.uk'), usual)).toBe(false);
  });

  test('a domain is the same in letters of ASCII and in its own', () => {
    const own = 'camille@xn--crations-c1a.example';
    expect(isColleaguesOnly(own, to('julie@créations.example'), usual)).toBe(true);
    const set = { ...usual, inside: ['créations.example'] };
    expect(isColleaguesOnly(SENDER, to('julie@paris.xn--crations-c1a.example'), set)).toBe(true);
  });

  test('an unknown sender has no colleagues', () => {
    expect(isColleaguesOnly('', to('julie@agence.example'), usual)).toBe(false);
  });

  test('nobody is a colleague at a provider that everybody shares', () => {
    expect(isColleaguesOnly('camille@gmail.com', to('client@gmail.com'), usual)).toBe(false);
    expect(isColleaguesOnly('camille@orange.fr', to('camille@orange.fr'), usual)).toBe(false);
  });
});
