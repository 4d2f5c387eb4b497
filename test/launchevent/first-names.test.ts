import { FREQUENT_NAMES } from '../../src/launchevent/first-names';
import { nameKind } from '../../src/templates/first-names';
import { firstNameOf } from '../../src/templates/person-name';

const NAMES = ['julie', 'paul', 'francois', 'zoe', 'karim', 'nicolas', 'laurent'];

test('the pane knows whom the check at Send knows, so that it has a card for each', () => {
  for (const name of NAMES) {
    expect([name, FREQUENT_NAMES.isFirstName(name)]).toEqual([name, true]);
    expect([name, nameKind(name)]).not.toEqual([name, 'unknown']);
    const who = { name: `${name} Durand`, address: `${name}.durand@acme.example` };
    expect([name, FREQUENT_NAMES.isPerson(who)]).toEqual([name, true]);
    expect([name, firstNameOf(who) === undefined]).toEqual([name, false]);
  }
});

test.each([
  ['Contact Acme', 'contact@acme.example'],
  ['Julie', 'contact@acme.example'],
  ['Zenith', 'zenith@zenith.example'],
  ['', ''],
])('%s <%s> is nobody in particular', (name, address) => {
  expect(FREQUENT_NAMES.isPerson({ name, address })).toBe(false);
});
