import { parseOpeningContext } from '../../../src/taskpane/app/opening-context';

test('reads what the send check hands over, also quoted twice', () => {
  const context = { tab: 'ton', finding: 2 };
  expect(parseOpeningContext(JSON.stringify(context))).toEqual(context);
  expect(parseOpeningContext(JSON.stringify(JSON.stringify(context)))).toEqual(context);
  expect(parseOpeningContext('{"tab":"ton"}')).toEqual({ tab: 'ton', finding: 0 });
});

test.each([null, '', 'x', 'null', '[]', '{"tab":"x"}', '{"tab":"ton","finding":-1}', '"{"'])(
  'anything else (%s) is no context',
  (json) => {
    expect(parseOpeningContext(json)).toBeNull();
  },
);
