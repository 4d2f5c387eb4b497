import { valuesInOtherLanguage } from '../../src/templates/other-language';
import { charter, charterTemplate, english, sampleValues } from './charter';

const french = charterTemplate('annonce-de-mise-en-production');
const variant = english['annonce-de-mise-en-production'];
if (!variant) throw new RangeError('no English variant');

test('the charter’s own words change language, a person’s stay', () => {
  const values = { ...sampleValues(french), prenom: 'Léa', contrat: true };
  const carried = valuesInOtherLanguage(french, variant, values);
  expect(carried).toEqual({
    ...values,
    reglages: 'The 301 redirects, GA and the final settings are in place.',
  });
  const own = { ...values, reglages: 'Le cache est en place.' };
  expect(valuesInOtherLanguage(french, variant, own)).toEqual(own);
});

test.each(charter.templates.map(({ id }) => id))('%s: there and back', (id) => {
  const template = charterTemplate(id);
  const other = english[id];
  if (!other) throw new RangeError(id);
  const values = sampleValues(template);
  const there = valuesInOtherLanguage(template, other, values);
  expect(valuesInOtherLanguage(other, template, there)).toEqual(values);
});
