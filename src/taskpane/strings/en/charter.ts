import type { Strings } from '../translation';

/** « Charter », in the settings. */
export const charter: Strings['charter'] = {
  title: 'Charter',
  builtIn: 'Ton juste’s own',
  builtInHint:
    'The templates and rules that come with Ton juste. When your agency publishes its own, they arrive here by themselves.',
  of: (day) => `Charter of ${day}`,
  changes: 'what changes',
  nothing: 'It says the same as Ton juste’s own.',
  expressions: 'Expressions pointed out besides',
  off: 'Rules left aside',
  added: 'Templates added',
  reworded: 'Templates reworded',
  removed: 'Templates taken out',
  outdated:
    'Ton juste has been updated since: publish your charter again, so that the check at Send follows it.',
  stays: (day) => `The charter of ${day} stays in place`,
  builtInStays: 'Ton juste’s own charter stays in place',
  trouble: (stays, why, where) =>
    `${stays}: in the one that is published, ${why}${where === '' ? '' : ` (${where})`}.`,
  why: {
    large: 'there is more than 4 MB',
    json: 'the file does not read as a charter',
    odd: 'the file has a shape that no charter has',
    engine: 'everything is made for another version of Ton juste',
    shape: 'a value needs another look',
    date: 'the date needs another look',
    older: 'the date is older',
    examples: 'examples give something else than they should',
  },
};
