import { isColleaguesOnly } from '../../src/launchevent/audience';

const to = (...addresses: string[]) => addresses.map((address) => ({ name: '', address }));

describe('isColleaguesOnly', () => {
  test.each([
    ['the same domain', to('julie@agence.example', 'Marc@AGENCE.example'), true],
    ['a domain below it', to('robot@build.agence.example'), true],
    ['one client among colleagues', to('julie@agence.example', 'client@acme.example'), false],
    ['a look-alike domain', to('x@notreagence.example'), false],
    ['an address without a domain', to('Équipe projet'), false],
    ['nobody', to(), false],
  ])('%s', (_case, recipients, expected) => {
    expect(isColleaguesOnly('camille@agence.example', recipients)).toBe(expected);
  });

  test('an unknown sender has no colleagues', () => {
    expect(isColleaguesOnly('', to('julie@agence.example'))).toBe(false);
  });
});
